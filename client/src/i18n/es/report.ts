// Words of features/report: what a counsellor takes along of one session.
import type { report as english } from '../en/report.ts';
import { isolated } from '../isolate.ts';
import { plural } from '../plural.ts';
import { bothNames } from './both-names.ts';

const counted = (count: number, one: string, other: string): string =>
  `${count} ${plural('es', count, { one, other })}`;

const decimal = (value: number): string => value.toLocaleString('es', { maximumFractionDigits: 1 });

export const report: typeof english = {
  title: 'Informe de esta sesión',
  lead: 'Hecho en este dispositivo con lo que la pareja te deja ver. No se envía a ninguna parte; lo que guardes o imprimas queda a tu cuidado.',
  leadWords: 'Ambas personas dieron su sí a que tenga palabras.',
  leadNoWords: 'No tiene palabras suyas: para eso tendrían que dar su sí ambas personas.',
  nothing: {
    title: 'Nada que informar',
    body: 'Ahora no hay nada de esta sesión a la vista. Un informe solo tiene lo que ambas personas te dejan ver en el momento de hacerlo.',
  },
  nobody: { a: 'Persona 1', b: 'Persona 2' },
  both: bothNames,
  span: (date: string, minutes: number) =>
    `${date}, ${minutes < 1 ? 'menos de un minuto' : `unos ${counted(Math.round(minutes), 'minuto', 'minutos')}`}`,
  counts: {
    turns: (count: number) => counted(count, 'turno', 'turnos'),
    loops: (count: number) =>
      count === 0
        ? 'no hizo falta repetir lo oído'
        : `lo oído se dijo otra vez ${counted(count, 'vez', 'veces')}`,
    passes: (count: number) => counted(count, 'carta que se pasó', 'cartas que se pasaron'),
    pauses: (count: number) => counted(count, 'pausa', 'pausas'),
  },
  floor: 'Tiempo de palabra',
  floorOf: (name: string, minutes: number, percent: number) =>
    `${isolated(name)}: ${decimal(minutes)} min (${percent} %)`,
  steps: 'Pasos',
  step: (name: string, turns: number, minutes: number) =>
    `${name}: ${counted(turns, 'turno', 'turnos')}, ${decimal(minutes)} min`,
  noStep: 'Fuera de la vista',
  turns: {
    title: 'Turnos',
    turn: 'Turno',
    step: 'Paso',
    card: 'Carta',
    speaker: 'Habló',
    minutes: 'Min',
    again: 'Otra vez',
    felt: 'Se sintió',
    guess: 'Se supuso',
    apart: 'Diferencia',
    passed: 'se pasó',
    none: '–',
  },
  legend: {
    base: 'Otra vez: cuántas veces más se dijo lo oído.',
    numbers:
      'Se sintió: cuánto le llegó la escucha a quien habló, de 0 a 10. Se supuso: lo que pensó quien escuchó. Diferencia: la que hay entre esos dos números. Una raya: quedó cerrado, o fuera de la vista.',
  },
  measures: {
    title: 'Lo que compartieron de cómo fue',
    person: 'Quién',
    when: 'Cuándo',
    before: 'antes',
    after: 'después',
    circles: 'Círculos, de 1 a 11',
    understood: 'Comprensión',
    valued: 'Aprecio',
    caredAbout: 'Cariño',
  },
  said: {
    show: 'Con lo que se dijo',
    hint: 'Añade páginas con las palabras que ambas personas te dejan ver.',
    title: 'Lo que se dijo',
    appreciated: (name: string) => `${isolated(name)} agradeció`,
    kinds: {
      share: (name: string) => `${isolated(name)} contó`,
      reflect: (name: string) => `${isolated(name)} dijo lo que oyó`,
      support: (name: string) => `${isolated(name)} ofreció`,
      wish: (name: string) => `${isolated(name)} dijo qué habría ayudado`,
      add: (name: string) => `${isolated(name)} añadió`,
      show: (name: string) => `${isolated(name)} respondió`,
      appreciate: (name: string) => `${isolated(name)} agradeció`,
    },
  },
  judges: 'Números de una conversación, no de una persona. No diagnostican nada.',
  print: 'Imprimir, o guardar como PDF',
  csv: 'Guardar como tabla (CSV)',
  close: 'Cerrar el informe',
  fileName: 'heard-sesion',
};
