// Spanish of the words at the end of a sitting: appreciation, what it held, and goodbye.
import type { closing as english } from '../en/closing.ts';
import type { PartnerName } from '../en/partner.ts';
import { plural } from '../plural.ts';
import { partner, partnerFirst, partners } from './partner.ts';

const counted = (count: number, one: string, other: string): string =>
  `${count} ${plural('es', count, { one, other })}`;

export const closing: typeof english = {
  appreciating: {
    title: 'Algo que agradeces de hoy',
    leadSpoken: (name: PartnerName) => `Díselo a ${partner(name)}, en voz alta. Lo pequeño cuenta.`,
    leadWritten: (name: PartnerName) => `Para ${partner(name)}. Lo pequeño cuenta.`,
    label: 'Algo que agradezco',
    send: 'Enviar',
    goOn: 'Seguir',
    goOnWithoutWriting: 'Seguir sin escribir',
    writeIt: 'Escribirlo también',
    mineTitle: 'Gracias',
    mineLead: (name: PartnerName) =>
      `Puede que ${partner(name)} aún busque las palabras. Sin prisa.`,
    theirsReady: (name: PartnerName) => `${partnerFirst(name)} ya puede pasar al cierre`,
    dontWait: 'Ir al final',
  },

  words: {
    theirs: (name: PartnerName) => `De parte ${partners(name)}`,
    mine: 'De tu parte',
  },

  summary: {
    title: 'Lo que hubo hoy',
    minutes: (count: number) =>
      count < 1 ? 'Menos de un minuto' : counted(count, 'minuto', 'minutos'),
    cards: (count: number) => counted(count, 'carta', 'cartas'),
    turns: (count: number) => counted(count, 'turno', 'turnos'),
    cardsTitle: 'Las cartas de hoy',
    youFelt: (name: PartnerName, felt: number, guess: number) =>
      `Sentiste ${felt}, ${partner(name)} supuso ${guess}`,
    theyFelt: (name: PartnerName, felt: number, guess: number) =>
      `${partnerFirst(name)} sintió ${felt}, supusiste ${guess}`,
    closed: 'Los números quedaron cerrados',
    wishTheirs: (name: PartnerName) => `Lo que le habría ayudado a ${partner(name)}`,
    wishMine: 'Lo que te habría ayudado',
    done: 'Hecho',
    mineTitle: 'Por hoy, ya está',
    mineLead: (name: PartnerName) =>
      `${partnerFirst(name)} aún puede leer esta página. Déjala abierta, o guarda el teléfono.`,
    theirsDone: (name: PartnerName) => `${partnerFirst(name)} ha terminado por hoy`,
  },

  keepsake: 'Crear un recuerdo',
  measure: 'Cómo fue, solo para ti',
  tell: 'Avisar a tu terapeuta de que terminó',

  late: {
    write: 'Escribir algo que agradeces',
    label: 'Algo que agradezco de hoy',
    send: 'Enviar',
  },

  ended: {
    title: 'Hasta la próxima',
    lead: (name: PartnerName) => `Gracias a ti y a ${partner(name)} por escuchar.`,
    again: 'Jugar otra vez en esta sala',
    toStart: 'Volver al inicio',
  },
};
