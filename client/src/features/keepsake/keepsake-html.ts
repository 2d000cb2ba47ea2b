// The keepsake as one file that opens anywhere: no script, nothing loaded from elsewhere. Pure.

import { FIELD } from '../../session/stroke-code.ts';
import { circleShapes, RADIUS, VIEW_HEIGHT, VIEW_WIDTH } from '../../ui/circle-geometry.ts';
import { penWidth, strokePath } from '../../ui/picture-path.ts';
import type { Block } from './keepsake-blocks.ts';
import { COLOURS, penColour } from './keepsake-colours.ts';

const HIGHEST_DISTANCE = 10;

const STYLE = `
  body { margin: 3rem auto; max-width: 38rem; padding: 0 1.5rem; background: ${COLOURS.paper}; color: ${COLOURS.ink};
    font: 1.0625rem/1.55 Georgia, 'Times New Roman', serif; }
  header { margin-bottom: 3rem; text-align: center; }
  h1 { margin: 0 0 .25rem; font-weight: 400; font-size: 2rem; }
  h2 { margin: 3rem 0 1rem; font-weight: 400; font-size: 1.25rem; }
  .question { margin: 2.5rem 0 1rem; padding-top: 1.5rem; border-top: 1px solid #ded4d0; font-size: 1.375rem; }
  small { display: block; color: #6d5c60; font: .875rem/1.5 system-ui, sans-serif; }
  blockquote { margin: 0 0 1rem; white-space: pre-line; overflow-wrap: anywhere; }
  svg { width: 4.5rem; margin-right: .5rem; }
  svg.picture { width: 100%; max-width: 30rem; border: 1px solid #ded4d0; }
  @media print { body { margin: 0 auto; background: none; } blockquote, .question { break-inside: avoid; } }
`;

/** `language` and `direction` as the words are written. */
export function keepsakeHtml(
  blocks: readonly Block[],
  { language, direction, title }: { language: string; direction: 'ltr' | 'rtl'; title: string },
): string {
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}" dir="${direction}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    ...blocks.map(htmlOf),
    '</html>\n',
  ].join('\n');
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<header><h1>${escaped(block.text)}</h1><small>${escaped(block.date)}</small></header>`;
    case 'question': {
      const topic = block.topic === null ? '' : `<small>${escaped(block.topic)}</small>`;
      return `<div class="question">${topic}${escaped(block.text)}</div>`;
    }
    case 'line':
      return `<blockquote><small>${escaped(block.who)}</small>${escaped(block.text)}</blockquote>`;
    case 'picture':
      return `<figure>${picture(block)}</figure>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${escaped(item)}</li>`).join('');
      return `<small>${escaped(block.title)}</small><${tag}>${items}</${tag}>`;
    }
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'distances':
      return `<p>${block.distances.map(circles).join('')}<small>${escaped(block.words)}</small></p>`;
  }
}

function picture({ strokes, words }: Extract<Block, { kind: 'picture' }>): string {
  const lines = strokes.map(
    (stroke) =>
      `<path d="${strokePath(stroke.points)}" fill="none" stroke="${penColour(stroke)}" stroke-width="${penWidth(stroke.width, FIELD.width)}" stroke-linecap="round" stroke-linejoin="round"/>`,
  );
  return `<svg class="picture" viewBox="0 0 ${FIELD.width} ${FIELD.height}" role="img" aria-label="${escaped(words)}">${lines.join('')}</svg>`;
}

function circles(distance: number): string {
  const { leftX, rightX, y, lens } = circleShapes(1 - distance / HIGHEST_DISTANCE);
  const circle = (x: number, fill: string) =>
    `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="${fill}"/>`;
  const light = lens === null ? '' : `<path d="${lens}" fill="${COLOURS.light}"/>`;
  return `<svg viewBox="0 0 ${VIEW_WIDTH} ${VIEW_HEIGHT}" aria-hidden="true">${circle(leftX, COLOURS.seat.a)}${circle(rightX, COLOURS.seat.b)}${light}</svg>`;
}

/** As text of an element or of a quoted attribute. */
function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => names[character] ?? character);
}
