// Spanish for a tap that was answered with a no: what is so, without blame.
import type { refusals as english } from '../en/refusals.ts';

export const refusals: typeof english = {
  malformed: 'El servidor no lo entendió. Volver a cargar la página puede ayudar.',
  'too-large': 'Era más largo de lo que cabe de una vez.',
  outdated:
    'Esta página es de una versión anterior a la del servidor. Vuelve a cargarla para seguir.',
  'foreign-origin': 'Esta página viene de un sitio que el servidor no conoce.',
  unauthorized: 'El servidor no reconoce este teléfono como parte de esta sala.',
  'unknown-room': 'El servidor ya no conoce esta sala.',
  'expired-room': 'La sala pasó mucho tiempo sin uso, y ya no está.',
  'seat-taken': 'El lugar ya está ocupado.',
  'wrong-proof': 'El enlace no es el que abrió esta sala.',
  'room-exists': 'Ya hay una sala con este nombre.',
  'room-full': 'En esta sala ya no cabe más. Una nueva tiene todo el espacio que haga falta.',
  ahead: 'Este teléfono ha visto más de la sala de lo que el servidor conserva.',
  stale:
    'Acababa de pasar algo en el otro teléfono. Échale un vistazo, y toca otra vez si aún tiene sentido.',
  'phase-over': 'El momento al que pertenecía ya había pasado.',
  'wrong-state': 'No corresponde a este punto del encuentro.',
  'not-your-turn': 'En ese momento le tocaba a tu pareja.',
  'already-done': 'Ya lo habías hecho.',
  'not-introduced':
    'Los teléfonos aún no se comunican entre sí. Necesitan un momento con conexión a la vez.',
  'no-facilitator': 'El lugar de terapeuta ya está vacío en esta sala.',
  'out-of-sight': 'Para eso hacen falta antes dos síes, el tuyo y el de tu pareja.',
  'nothing-said': 'Aún no hay nada con que pasar la palabra. Primero escribe algo.',
  'limit-reached': 'Ya se hizo tantas veces como permite un turno.',
  'too-fast': 'Fue un poco rápido para el servidor. Dale un momento.',
  busy: 'El servidor estaba ocupado en ese momento.',
  'storage-full': 'El servidor no tiene espacio para guardar nada por ahora.',
};
