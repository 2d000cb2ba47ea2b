// Builds the bare page as the game's is built, with the same React.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const of = (path) => fileURLToPath(new URL(path, import.meta.url));
const modules = of('../../../client/node_modules');

export default defineConfig({
  root: of('.'),
  logLevel: 'warn',
  resolve: { alias: { react: `${modules}/react`, 'react-dom': `${modules}/react-dom` } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
