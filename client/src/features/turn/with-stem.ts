// Puts the beginning of a sentence at the end of what is already written. Never removes a word.

/** `stem` may end in an ellipsis, which stands for what the writer will add and is left out. */
export function withStem(text: string, stem: string): string {
  const start = stem.replace(/\s*…\s*$/u, '');
  const before = text.trimEnd();
  if (before === '') return `${start} `;
  return `${before}${before.endsWith('.') ? ' ' : '\n'}${start} `;
}
