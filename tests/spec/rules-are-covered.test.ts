// Holds docs/spec.md and the tests to each other: every rule is quoted by a test, and every quoted rule exists.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'data']);
const RULE_IN_SPEC = /^- \*\*([A-Z]{2}\d+)\*\* \S/gm;
const RULE_IN_TITLE = /\b(?:it|test)(?:\.\w+(?:\([^)]*\))?)?\(\s*['"`]((?:\[[A-Z]{2}\d+\])+)/g;

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name) || entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testFiles(path);
    return /\.(test|spec|suite)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function rulesInSpec(): string[] {
  const spec = readFileSync(join(root, 'docs/spec.md'), 'utf8');
  return [...spec.matchAll(RULE_IN_SPEC)].map((match) => match[1] ?? '');
}

function rulesInTitles(): Map<string, string> {
  const quoted = new Map<string, string>();
  for (const file of testFiles(root)) {
    for (const [, ids = ''] of readFileSync(file, 'utf8').matchAll(RULE_IN_TITLE)) {
      for (const id of ids.matchAll(/[A-Z]{2}\d+/g)) quoted.set(id[0], file.slice(root.length));
    }
  }
  return quoted;
}

describe('docs/spec.md', () => {
  const inSpec = rulesInSpec();
  const inTitles = rulesInTitles();

  it('numbers each rule once', () => {
    expect(inSpec.length).toBeGreaterThan(80);
    expect(inSpec.filter((id, index) => inSpec.indexOf(id) !== index)).toEqual([]);
  });

  it('has a test for every rule', () => {
    expect(inSpec.filter((id) => !inTitles.has(id))).toEqual([]);
  });

  it('knows every rule a test quotes', () => {
    expect([...inTitles].filter(([id]) => !inSpec.includes(id))).toEqual([]);
  });
});
