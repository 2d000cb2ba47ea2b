// Words about what the phone does when the floor is handed over, in Spanish.
import type { feel as english } from '../en/feel.ts';

export const feel: typeof english = {
  legend: 'Cuando el turno pasa de una persona a la otra, este teléfono también puede',
  buzz: 'Vibrar un momento, si sabe hacerlo',
  sound: 'Tocar dos notas suaves',
};
