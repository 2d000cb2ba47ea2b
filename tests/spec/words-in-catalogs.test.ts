// Words that people read stand in the catalogs and nowhere else, or a language would have holes.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../client/src/', import.meta.url));
/** Where screens are made. The session and what lies below it say things in codes. */
const FOLDERS = ['app', 'features', 'scene', 'ui', 'journal', 'session', 'connection'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(`${source}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => `${folder}/${file}`),
);

/** Attributes and properties whose value is shown or read out. */
const SHOWN =
  /^(?!enterKeyHint)(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|legend|hint|lead|note|body|caption|summary|words|\w+(?:Words|Label|Title|Hint|Lead))$/;
const LETTERS = /\p{L}{2,}/u;
/** A capital, and then more than one word: somebody is being told something. */
const SENTENCE = /^\p{Lu}[\p{L}’']*[,.:]? \p{L}/u;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function nodesIn(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

/** The texts an expression may turn out to be. */
function textsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return nodesIn(node).flatMap((part) =>
        part.type === 'TemplateElement' ? [(part.value as { cooked: string }).cooked] : [],
      );
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...textsOf(node.left), ...textsOf(node.right)];
    case 'JSXExpressionContainer':
      return textsOf(node.expression);
    default:
      return [];
  }
}

const nameOf = (node: unknown): string =>
  isNode(node) ? String(node.name ?? (node.type === 'Literal' ? node.value : '')) : '';

/** What a file says to people by itself. */
export function wordsIn(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`);
  const found: string[] = [];
  const add = (texts: readonly string[], pattern: RegExp): void => {
    found.push(...texts.filter((text) => pattern.test(text)));
  };
  const look = (node: Node): void => {
    // What is thrown is for whoever builds this; types and imports are no words.
    if (['NewExpression', 'ImportDeclaration', 'TSLiteralType'].includes(node.type)) return;
    if (node.type === 'JSXText') add([String(node.value)], LETTERS);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node.children as Node[]) {
        if (child.type === 'JSXExpressionContainer') add(textsOf(child), LETTERS);
      }
    }
    const isNamed = node.type === 'JSXAttribute' || node.type === 'Property';
    const name = nameOf(node.type === 'Property' ? node.key : node.name);
    if (isNamed && SHOWN.test(name)) add(textsOf(node.value), LETTERS);
    else add(node.type === 'Literal' ? textsOf(node) : [], SENTENCE);
    for (const inner of nodesIn(node)) look(inner);
  };
  look(program as unknown as Node);
  return found;
}

describe('words that people read', () => {
  it('[CL305] stand in no file of the screens', () => {
    const found = FILES.flatMap((file) =>
      wordsIn(file, readFileSync(`${source}${file}`, 'utf8')).map((text) => `${file}: ${text}`),
    );
    expect(FILES.length).toBeGreaterThan(300);
    expect(found).toEqual([]);
  });

  it.each([
    ['text between tags', '<p>Hello there</p>'],
    ['one word', '<b>Menu</b>'],
    ['a label', '<button aria-label="Close" />'],
    ['a choice of two', '<p>{isOn ? "On" : "Off"}</p>'],
    ['something put together', '<p title={`Step $' + '{n} of it`} />'],
    ['a word that is sometimes there', '<p>{isOn && "Playing"}</p>'],
    ['a property', 'const sheet = { title: "Settings" }'],
    ['a sentence kept in a name', 'const said = "Your partner is here."'],
  ])('[CL305] are found as %s', (_, code) => {
    expect(wordsIn('some.tsx', code)).not.toEqual([]);
  });

  it.each([
    '<Button variant="plain" type="button" />',
    '<p className={styles.note}>{words.title} · {count}</p>',
    'throw new Error("The deck cannot be read.")',
    'const kind: "Some Kind" = other',
  ])('[CL305] are not seen in %s', (code) => {
    expect(wordsIn('some.tsx', code)).toEqual([]);
  });
});
