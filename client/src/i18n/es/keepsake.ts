// Words of features/keepsake, which load only when it is opened.
import type { keepsake as english } from '../en/keepsake.ts';
import type { PartnerName } from '../en/partner.ts';
import { bothNames } from './both-names.ts';
import { partner, partnerFirst } from './partner.ts';

export const keepsake: typeof english = {
  title: 'Un recuerdo de hoy',
  lead: 'Una página, hecha en este teléfono. Cada línea aparece solo si quien la escribió dice que sí.',
  back: 'Volver',

  giveTitle: 'Lo que das',
  giveNone: 'Esta vez no escribiste nada. Lo que dijiste en voz alta queda entre tú y tu pareja.',
  kinds: {
    question: 'Una pregunta que escribiste',
    share: 'Lo que contaste',
    reflection: 'Lo que oíste, en tus palabras',
    support: 'Tu frase amable',
    wish: 'Lo que te habría ayudado',
    answer: 'Tu respuesta',
    guess: 'La respuesta que esperabas de tu pareja',
    appreciation: 'Lo que agradeciste',
  },
  shared:
    'Lo que es de ambas partes: las cartas, los temas en común, lo que se hizo en pareja y cuánta sintonía hubo',
  sharedHint: (name: PartnerName) => `Estará ahí cuando ${partner(name)} también diga que sí.`,
  give: 'Dar esto',
  giveAnew: 'Cambiar lo que doy',
  given: (name: PartnerName) =>
    `Ya lo diste. ${partnerFirst(name)} también puede tenerlo en un recuerdo. Puedes cambiarlo mientras dure la sala; lo que ya se guardó, guardado queda.`,

  pageTitle: 'La página hasta ahora',
  empty: 'Aún no hay nada en ella.',
  waiting: (name: PartnerName) => `${partnerFirst(name)} aún no ha dado nada.`,
  by: { mine: 'Tú', theirs: (name: PartnerName) => partnerFirst(name) },
  made: {
    picture: 'Lo que dibujamos',
    plan: 'Lo que planeamos',
    order: 'Nuestro orden',
  },
  appreciated: 'Agradecimientos',
  inTune: 'Cuánta sintonía, turno a turno',
  inTuneWords: (distances: readonly number[]) =>
    `Diferencia entre lo que se sintió y lo que se supuso: ${distances.join(', luego ')}.`,
  heading: (mine: string, name: PartnerName) =>
    mine === '' ? 'Tú y yo' : bothNames(mine, partner(name)),
  /** Beside whose words a line is, where that alone would mislead. */
  notes: {
    question: '',
    share: '',
    reflection: 'lo que oyó',
    support: 'una frase amable',
    wish: 'lo que habría ayudado',
    answer: '',
    guess: 'la respuesta que esperaba de la otra persona',
    appreciation: '',
  },

  print: 'Imprimir, o guardar como PDF',
  file: 'Guardar como página',
  image: 'Guardar como imagen',
  imageFailed: 'Este navegador no pudo hacer una imagen. La página sí se puede guardar.',
  private: 'Quien tenga el archivo guardado puede leerlo. No se envía nada a ninguna parte.',
  fileName: 'heard-recuerdo',
};
