// Draws the keepsake on a canvas, for those who would rather have a picture. The page's own fonts.

import { FIELD } from '../../session/stroke-code.ts';
import { circleShapes, RADIUS, VIEW_HEIGHT, VIEW_WIDTH } from '../../ui/circle-geometry.ts';
import { penWidth, strokePath } from '../../ui/picture-path.ts';
import type { Block } from './keepsake-blocks.ts';
import { COLOURS, penColour } from './keepsake-colours.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 1_080;
const MARGIN = 96;
/** Past this many pixels phones refuse a canvas. */
const MAX_HEIGHT = 14_000;
const HIGHEST_DISTANCE = 10;
const MARKS_A_ROW = 6;
const PICTURE_WIDTH = WIDTH - 2 * MARGIN;
const PICTURE_HEIGHT = Math.ceil((PICTURE_WIDTH * FIELD.height) / FIELD.width);

interface Style {
  font: string;
  size: number;
  colour: string;
  before: number;
}

const SERIF = `'Heard Serif', Georgia, serif`;
const SANS = `'Heard Sans', system-ui, sans-serif`;
const STYLES = {
  title: { font: SERIF, size: 68, colour: COLOURS.ink, before: 0 },
  small: { font: SANS, size: 30, colour: COLOURS.soft, before: 24 },
  question: { font: SERIF, size: 48, colour: COLOURS.ink, before: 72 },
  line: { font: SERIF, size: 38, colour: COLOURS.ink, before: 4 },
  heading: { font: SERIF, size: 44, colour: COLOURS.ink, before: 84 },
} as const satisfies Record<string, Style>;

/** Null where this browser cannot make one, or where it would be too long for a picture. */
export async function keepsakeImage(
  blocks: readonly Block[],
  direction: 'ltr' | 'rtl',
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const measured = canvas.getContext('2d');
  if (measured === null) return null;
  canvas.width = WIDTH;
  const height = paint(measured, blocks, direction, false);
  if (height > MAX_HEIGHT) return null;
  // Setting the height clears the canvas, so it is measured first and drawn after.
  canvas.height = height;
  paint(measured, blocks, direction, true);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Returns the height it takes, in pixels. */
function paint(
  canvas: CanvasRenderingContext2D,
  blocks: readonly Block[],
  direction: 'ltr' | 'rtl',
  isForReal: boolean,
): number {
  const start = direction === 'rtl' ? WIDTH - MARGIN : MARGIN;
  let y = MARGIN;
  canvas.direction = direction;
  canvas.textBaseline = 'top';
  if (isForReal) {
    canvas.fillStyle = COLOURS.paper;
    canvas.fillRect(0, 0, WIDTH, canvas.canvas.height);
  }

  const write = (text: string, { font, size, colour, before }: Style): void => {
    canvas.font = `${size}px ${font}`;
    canvas.fillStyle = colour;
    y += before;
    const lines = wrapText(text, WIDTH - 2 * MARGIN, (part) => canvas.measureText(part).width);
    for (const line of lines) {
      if (isForReal) canvas.fillText(line, start, y);
      y += Math.round(size * 1.35);
    }
  };

  const marks = (distances: readonly number[]): void => {
    const width = (WIDTH - 2 * MARGIN) / MARKS_A_ROW;
    const rowHeight = (width * VIEW_HEIGHT) / VIEW_WIDTH;
    y += STYLES.small.before;
    distances.forEach((distance, index) => {
      const x = MARGIN + (index % MARKS_A_ROW) * width;
      const row = Math.floor(index / MARKS_A_ROW);
      if (isForReal) circles(canvas, distance, { x, y: y + row * rowHeight, width: width * 0.9 });
    });
    y += Math.ceil(distances.length / MARKS_A_ROW) * rowHeight;
  };

  for (const block of blocks) {
    switch (block.kind) {
      case 'title':
        write(block.text, STYLES.title);
        write(block.date, STYLES.small);
        break;
      case 'question':
        if (block.topic !== null) write(block.topic, { ...STYLES.small, before: 72 });
        write(block.text, { ...STYLES.question, before: block.topic === null ? 72 : 8 });
        break;
      case 'line':
        write(block.who, STYLES.small);
        write(block.text, STYLES.line);
        break;
      case 'picture':
        y += STYLES.small.before;
        if (isForReal) drawPicture(canvas, block.strokes, y);
        y += PICTURE_HEIGHT;
        break;
      case 'list':
        write(block.title, STYLES.small);
        block.items.forEach((item, index) => {
          write(block.isOrdered ? `${index + 1}. ${item}` : `· ${item}`, STYLES.line);
        });
        break;
      case 'heading':
        write(block.text, STYLES.heading);
        break;
      case 'distances':
        marks(block.distances);
        write(block.words, STYLES.small);
        break;
    }
  }
  return Math.ceil(y + MARGIN);
}

function drawPicture(
  canvas: CanvasRenderingContext2D,
  strokes: Extract<Block, { kind: 'picture' }>['strokes'],
  top: number,
): void {
  canvas.save();
  canvas.translate(MARGIN, top);
  canvas.scale(PICTURE_WIDTH / FIELD.width, PICTURE_WIDTH / FIELD.width);
  canvas.fillStyle = COLOURS.light;
  canvas.fillRect(0, 0, FIELD.width, FIELD.height);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const stroke of strokes) {
    canvas.strokeStyle = penColour(stroke);
    canvas.lineWidth = penWidth(stroke.width, FIELD.width);
    canvas.stroke(new Path2D(strokePath(stroke.points)));
  }
  canvas.restore();
}

function circles(
  canvas: CanvasRenderingContext2D,
  distance: number,
  place: { x: number; y: number; width: number },
): void {
  const { leftX, rightX, y, lens } = circleShapes(1 - distance / HIGHEST_DISTANCE);
  const scale = place.width / VIEW_WIDTH;
  canvas.save();
  canvas.translate(place.x, place.y);
  canvas.scale(scale, scale);
  for (const [x, colour] of [
    [leftX, COLOURS.seat.a],
    [rightX, COLOURS.seat.b],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.arc(x, y, RADIUS, 0, 2 * Math.PI);
    canvas.fill();
  }
  if (lens !== null) {
    canvas.fillStyle = COLOURS.light;
    canvas.fill(new Path2D(lens));
  }
  canvas.restore();
}
