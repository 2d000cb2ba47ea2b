// Gives the built page a small script that is run as soon as it has come, before the page's own.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const NAME = 'ahead';
const AHEAD = fileURLToPath(new URL(`src/${NAME}.ts`, import.meta.url));

export function scriptAhead(): Plugin {
  return {
    name: 'script-ahead',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: AHEAD, name: NAME });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const script = Object.values(bundle).find(({ type, name }) => {
          return type === 'chunk' && name === NAME;
        });
        if (script === undefined) throw new Error('The script that runs ahead was not built.');
        const src = `/${script.fileName}`;
        const attrs = { type: 'module', async: true, crossorigin: true, src };
        return [{ tag: 'script', attrs, injectTo: 'head' }];
      },
    },
  };
}
