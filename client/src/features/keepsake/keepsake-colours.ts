// The colours of a keepsake that leaves the page: by day, on paper, whatever the phone shows.

export const COLOURS = {
  paper: '#fbf8f6',
  ink: '#33262a',
  soft: '#6d5c60',
  seat: { a: '#e8b36d', b: '#2f7286' },
  light: '#fffdf4',
  pen: { a: '#c8722c', b: '#0d5a75', dark: '#2a1c20' },
} as const;

export function penColour({ seat, ink }: { seat: 'a' | 'b'; ink: 'own' | 'dark' }): string {
  return ink === 'own' ? COLOURS.pen[seat] : COLOURS.pen.dark;
}
