// Builds the worker beside the page, as one file under a name that stays.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('.'),
  publicDir: false,
  define: { PAGE_FILES: process.env.PAGE_FILES ?? '[]' },
  build: {
    outDir: at('../dist/site'),
    emptyOutDir: false,
    rolldownOptions: {
      input: at('service-worker.ts'),
      output: { format: 'iife', entryFileNames: 'service-worker.js' },
    },
  },
});
