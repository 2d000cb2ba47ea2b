// Spanish of features/start.
import type { PartnerName } from '../en/partner.ts';
import type { start as english } from '../en/start.ts';
import { partner } from './partner.ts';

export const start: typeof english = {
  title: 'Una persona habla. La otra escucha.',
  lead: 'Un juego de conversación en pareja. Quien escucha dice lo que oyó, se descubre cuánto llegó esa escucha, y luego se cambian los papeles.',
  promise: 'Sin cuenta. Nadie más que tú y tu pareja puede leerlo.',
  nameLabel: '¿Cómo te llama tu pareja?',
  nameHint: 'Si quieres. Solo lo ve tu pareja.',
  ways: '¿Cómo quieres jugar?',
  together: 'Lado a lado',
  togetherBody: 'Se habla, en voz alta.',
  apart: 'A distancia',
  apartBody: 'Se escribe, sin prisa.',
  opening: 'Abriendo una sala',
  onePhone: 'En un solo teléfono',
  tryAlone: 'Probar a solas',
  signs: '¿Cómo estamos?',
  journal: 'Diario',
  counsellor: 'Para terapeutas',
  titleBack: 'Donde lo dejaste',
  held: 'Tus salas en este teléfono',
  waysBack: 'O abre una sala nueva',
  backTo: (name: PartnerName) => `Volver a tu sala con ${partner(name)}`,
  backToWaiting: 'Volver a tu invitación',
  lastUsed: (when: string) => `Última visita: ${when}`,
  lastUsedNow: 'Acabas de estar aquí',
  forget: 'Olvidar',
  forgetLabel: (name: PartnerName) => `Olvidar la sala con ${partner(name)}`,
  forgetting: {
    title: '¿Olvidar esta sala?',
    body: (name: PartnerName) =>
      `Este teléfono deja su lugar y ya no podrá leer nada de la sala con ${partner(name)}. No se puede deshacer. El otro teléfono conserva el suyo.`,
    go: 'Olvidarla',
    going: 'Olvidando',
    keep: 'Conservarla',
  },
};
