/** Answers with the zipped copy of a file the build left beside it, where the browser takes one. */
import { existsSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import type { RequestHandler } from 'express';

/** Most wanted first; browsers take the first only by https and on this computer. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Only these are zipped: letters and pictures already are. */
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Points the request at the copy; whatever serves the folder after it does the rest. */
export function zippedFiles(clientDir: string): RequestHandler {
  const there = new Set(filesIn(clientDir));
  return (request, response, next) => {
    const { path } = request;
    const type = TYPES[extname(path)];
    const copies = ENCODINGS.filter(([, ending]) => there.has(path + ending));
    if (type === undefined || copies.length === 0) return next();
    response.vary('Accept-Encoding');
    const taken = request.acceptsEncodings(copies.map(([encoding]) => encoding));
    const copy = copies.find(([encoding]) => encoding === taken);
    if (copy !== undefined) {
      response.set('Content-Encoding', copy[0]).set('Content-Type', type);
      request.url = path + copy[1];
    }
    next();
  };
}

function filesIn(clientDir: string): string[] {
  if (!existsSync(clientDir)) return [];
  const names = readdirSync(clientDir, { recursive: true, encoding: 'utf8' });
  return names.map((name) => `/${name.replaceAll('\\', '/')}`);
}
