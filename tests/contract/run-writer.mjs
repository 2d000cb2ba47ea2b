// Runs acknowledging-writer.ts in a process of its own: the sources, on any Node.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const resolve = { conditions: ['source'], noExternal: [/^@heard\//] };
const { module } = await runnerImport(
  fileURLToPath(new URL('./acknowledging-writer.ts', import.meta.url)),
  { configFile: false, logLevel: 'error', environments: { inline: { resolve } } },
);
await module.writeForEver(process.argv[2]);
