// Spanish of what stands where a tap or a piece of writing is on its way, or cannot go.
import type { tap as english } from '../en/tap.ts';
import { plural } from '../plural.ts';

export const tap: typeof english = {
  wait: { sending: 'En camino', queued: 'Saldrá en cuanto se pueda' },
  problem: {
    'too-long': 'Es un poco más largo de lo que cabe de una vez. Tus palabras siguen aquí.',
    'not-ready':
      'No se pudo enviar por ahora. Tus palabras siguen aquí; prueba otra vez en un momento.',
  },
  remaining: (left: number) =>
    left >= 0
      ? plural('es', left, {
          one: `Cabe ${left} carácter más`,
          other: `Caben ${left} caracteres más`,
        })
      : plural('es', -left, {
          one: `Sobra ${-left} carácter`,
          other: `Sobran ${-left} caracteres`,
        }),
  unreadable: 'Llegaron palabras que este teléfono no pudo abrir.',
};
