// Spanish of features/desire: marking topics in private, and what both marked.
import type { desire as english } from '../en/desire.ts';
import type { PartnerName } from '../en/partner.ts';
import { partner, partnerFirst } from './partner.ts';

export const desire: typeof english = {
  marking: {
    title: 'Solo para ti',
    lead: 'Marca de qué te gustaría hablar. Solo se muestra lo que coincide, nunca lo demás.',
    together: 'Sostén el teléfono de modo que nadie más lo vea.',
    honest: (name: PartnerName) =>
      `Si marcaras todo, verías todo lo que marcó ${partner(name)}. Por eso hay un límite, y se marca una vez en cada encuentro.`,
    loading: 'Los temas vienen en camino.',
    count: (marked: number, cap: number) => `${marked} de ${cap} como máximo`,
    full: (cap: number) => `Ya van ${cap}. Quita uno para marcar otro.`,
    send: 'Estos son los míos',
    sendNone: 'Ninguno por hoy',
    back: 'Volver a los pasos',
    theirsDone: (name: PartnerName) => `${partnerFirst(name)} ha terminado de marcar.`,
  },
  waiting: {
    title: 'Ya marcaste los tuyos',
    lead: (name: PartnerName) =>
      `Cuando ${partner(name)} también termine, ambos teléfonos muestran lo que hay en común. El resto se queda con cada cual.`,
  },
  leaving: {
    title: '¿Dejar los temas?',
    body: 'Se borran todas las marcas, en ambos teléfonos, y no se dice quién quiso volver. Los temas se marcan una vez en cada encuentro, así que hoy las cartas de deseo serían generales.',
    go: 'Dejarlos',
    going: 'Dejándolos',
    keep: 'Quedarme',
  },
  common: {
    title: 'Lo que coincide',
    lead: 'De esto se puede hablar. Todo lo demás se queda con cada cual.',
    titleNone: 'Hoy no coincide ningún tema',
    leadNone:
      'Está bien así, y no dice nada de cuánto marcó cada cual. Las cartas son sobre la cercanía en general.',
    loading: 'Lo que coincide viene en camino.',
    goOn: 'Seguir con las cartas',
    choose: 'Otro paso',
  },
  cards: {
    topic: 'Un tema que coincide',
    first: 'Elige un tema, y vienen tres cartas sobre él.',
    loading: 'Los temas vienen en camino.',
  },
};
