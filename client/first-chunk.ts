// One chunk for all a first visit runs: by HTTP/1.1 a dozen small files queue up behind each other on a slow line.
import { fileURLToPath } from 'node:url';

/** What the bundler itself adds to whatever loads later, and so to what runs ahead. */
const LOADERS = /vite\/preload-helper|rolldown\/runtime/;

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const PAGE = fileURLToPath(new URL('src/main.tsx', import.meta.url));
/** Runs while the rest is on its way, and so waits for none of it. */
const AHEAD = fileURLToPath(new URL('src/ahead.ts', import.meta.url));

function reached(from: string, graph: Graph): Set<string> {
  const found = new Set<string>();
  const follow = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(follow);
  };
  follow(from);
  return found;
}

/** Names the chunk of a module that is there from the start; null leaves it to the bundler. */
export function firstChunk() {
  let first: Set<string> | null = null;
  let ahead: Set<string> | null = null;
  return (id: string, graph: Graph): string | null => {
    if (LOADERS.test(id)) return 'ahead-too';
    first ??= reached(PAGE, graph);
    ahead ??= reached(AHEAD, graph);
    if (ahead.has(id)) return first.has(id) ? 'ahead-too' : null;
    return first.has(id) ? 'first' : null;
  };
}
