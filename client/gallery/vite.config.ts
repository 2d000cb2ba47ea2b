// Builds the gallery into dist/gallery, apart from the site: nothing of it is ever served to anyone.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('.'),
  publicDir: false,
  base: './',
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: at('../dist/gallery'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 4_000,
    // One file: what a screen fetches later is there at once, so that a view stands still sooner.
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
