import { describe, expect, it } from 'vitest';
import { keepsake as words } from '../../i18n/en/keepsake.ts';
import type { Keepsake } from '../../session/keepsake.ts';
import { blocksOf } from './keepsake-blocks.ts';
import { keepsakeHtml } from './keepsake-html.ts';
import { wrapText } from './wrap-text.ts';

const HOSTILE = `</title><script>alert('x')</script>"&`;
const made: Keepsake = {
  at: Date.UTC(2026, 2, 4, 12),
  names: { mine: HOSTILE, partner: 'Tom' },
  cards: [
    {
      turn: 1,
      text: 'What did the rain do?',
      topic: null,
      lines: [{ id: 'r', kind: 'share', text: HOSTILE, isMine: true }],
      result: null,
    },
    {
      turn: 2,
      text: 'Draw a boat.',
      topic: null,
      lines: [],
      result: {
        kind: 'picture',
        strokes: [
          {
            id: 's',
            seat: 'a',
            ink: 'own',
            width: 1,
            points: [
              { x: 10, y: 20 },
              { x: 30, y: 40 },
            ],
            shape: null,
          },
        ],
      },
    },
    {
      turn: 3,
      text: 'Plan an evening.',
      topic: null,
      lines: [],
      result: { kind: 'plan', lines: [HOSTILE, 'Soup'] },
    },
  ],
  appreciations: [{ id: 'a', kind: 'appreciation', text: 'You stayed.', isMine: false }],
  distances: [0, 3],
};
const blocks = blocksOf(made, words, 'en');

describe('a saved page', () => {
  const html = keepsakeHtml(blocks, { language: 'en', direction: 'ltr', title: HOSTILE });

  it('[CL135] holds every line as text, whatever is written in it', () => {
    expect(html).not.toContain('<script');
    expect(
      html.match(/&lt;script&gt;alert\(&#39;x&#39;\)&lt;\/script&gt;&quot;&amp;/g),
    ).toHaveLength(5);
    expect(html).toContain('You stayed.');
    expect(html).toContain('What did the rain do?');
    expect(html).toContain('<li>Soup</li>');
    expect(html).toContain('d="M10 20L30 40"');
  });

  it('[CL135] loads nothing and asks for nothing when it is opened', () => {
    expect(html).not.toMatch(/(src|href)=|url\(|@import/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});

describe('wrapping', () => {
  const widthOf = (text: string) => text.length;

  it('[CL136] keeps every word and line break, and no line is too wide', () => {
    const text = 'one two three\nfour incomprehensibilities five';
    const lines = wrapText(text, 8, widthOf);
    expect(lines.every((line) => line.length <= 8)).toBe(true);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/\s/g, ''));
    expect(lines[0]).toBe('one two');
    expect(wrapText('a\n\nb', 8, widthOf)).toEqual(['a', '', 'b']);
  });
});
