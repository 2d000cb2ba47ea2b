// Spanish of the menu and what it opens.
import type { menu as english } from '../en/menu.ts';
import type { PartnerName } from '../en/partner.ts';
import { partner, partnerFirst } from './partner.ts';

export const menu: typeof english = {
  open: 'Menú',
  title: 'Menú',
  close: 'Cerrar',
  thisSitting: 'Este encuentro',
  thisPage: 'Esta página',
  breather: 'Tomar un respiro',
  breatherHint: 'Haz una pausa y di cuándo volver.',
  pass: 'Que siga el mazo',
  passHint: 'Salen otras cartas, sin decir quién lo pidió.',
  stepOut: 'Salir',
  stepOutHint: 'Por ahora, y sin dar motivos.',
  end: 'Terminar este encuentro',
  endHint: {
    turns: 'Pasar a las palabras de cierre.',
    appreciating: 'Seguir sin esperar más palabras.',
    closing: 'Terminarlo aquí, para ti y tu pareja.',
  },
  signs: '¿Cómo estamos?',
  signsHint: 'Una mirada solo para ti.',
  cards: 'Cartas propias',
  cardsHint: 'Trae un texto con tus preguntas.',
  safety: 'Comprobar que nadie más lee',
  safetyHint: 'Un código igual en ambos teléfonos.',
  seat: 'El lugar de terapeuta',
  seatHint: 'Qué se ve desde allí, y cómo ponerle fin.',
  inviteCounsellor: 'Invitar a tu terapeuta',
  inviteCounsellorHint: 'Un tercer lugar. Qué se ve se decide en pareja.',
  look: 'Claro y oscuro',
  language: 'Idioma',
  help: 'Ayuda',
  privacy: 'Quién puede ver qué',
  makeLink: 'Crear un enlace con cartas',
  start: 'Al inicio',
  leave: 'Salir de esta página ya',
  passing: {
    title: '¿Otras cartas?',
    body: 'Esta carta se aparta en ambos teléfonos, con lo que se dijo sobre ella, y se reparten otras tres. Ningún teléfono dice quién lo pidió.',
    go: 'Pasar',
    going: 'Pasando',
  },
  steppingOut: {
    title: '¿Salir ahora?',
    body: (name: PartnerName) =>
      `Sales de aquí. ${partnerFirst(name)} ve que el encuentro va terminando, y aún puede dejarte unas palabras amables. La sala se queda, y puedes volver a ella.`,
    bodyWindingDown: (name: PartnerName) =>
      `Sales de aquí, sin más palabras. ${partnerFirst(name)} puede terminar por su cuenta. La sala se queda, y puedes volver a ella.`,
    go: 'Salir',
    going: 'Saliendo',
  },
  ending: {
    title: '¿Terminar este encuentro?',
    bodies: (name: PartnerName) => ({
      turns: `Se pasa a las palabras de cierre, para ti y para ${partner(name)}. Nadie tiene que decir ninguna. Se puede volver a jugar en esta sala cuando haya ganas.`,
      appreciating: `Se pasa a lo que hubo hoy, para ti y para ${partner(name)}, sin esperar palabras. Allí aún hay tiempo para algunas.`,
      closing: `Termina aquí, para ti y para ${partner(name)}, y lo que hubo hoy se guarda en ambos teléfonos. Se puede volver a jugar en esta sala cuando haya ganas.`,
    }),
    go: 'Terminar',
    going: 'Terminando',
  },
  keepGoing: 'Quedarme',
  languages: {
    legend: 'En qué idioma habla esta página en este teléfono',
    hint: 'El teléfono de tu pareja conserva su propio idioma. Lo que escribas se queda como lo escribas.',
    missing: 'Ahora no se pudo cargar. Prueba otra vez cuando vuelva la conexión.',
  },
  looks: {
    legend: 'Cómo se ve esta página en este teléfono',
    automatic: 'Como el teléfono',
    light: 'Claro',
    dusk: 'Oscuro',
  },
};
