// Spanish of features/shoes: two answers each, sealed, then all four side by side.
import type { PartnerName } from '../en/partner.ts';
import type { shoes as english } from '../en/shoes.ts';
import { partner, partnerFirst, partners } from './partner.ts';

export const shoes: typeof english = {
  answering: {
    title: 'Dos respuestas cortas',
    lead: (name: PartnerName) =>
      `La tuya, y la que crees que dará ${partner(name)}. Las cuatro se muestran a la vez.`,
    own: 'La mía',
    guess: (name: PartnerName) => `La que creo que dará ${partner(name)}`,
    seal: 'Sellar ambas',
    titleSpoken: 'Piensa dos respuestas',
    leadSpoken: (name: PartnerName) =>
      `La tuya, y la que crees que dará ${partner(name)}. No las digas todavía.`,
    have: 'Tengo las dos',
  },

  sealed: {
    title: 'Las tuyas están selladas',
    lead: (name: PartnerName) =>
      `Las cuatro respuestas se muestran a la vez, cuando ${partner(name)} también termine. Sin prisa.`,
    titleSpoken: 'Ya tienes las dos',
    leadSpoken: (name: PartnerName) =>
      `Cuando ${partner(name)} también tenga las suyas, se dicen en voz alta. Sin prisa.`,
    kept: 'Se guarda en este teléfono y saldrá en cuanto se pueda.',
  },

  showing: {
    title: 'Se descubren las respuestas',
    lead: 'Ya están las cuatro.',
    away: (name: PartnerName) =>
      `Se descubrirán cuando vuelva el teléfono ${partners(name)}. Hasta entonces no se pierde nada.`,
    offline: 'Se descubrirán cuando vuelva la conexión. Hasta entonces no se pierde nada.',
  },

  comparing: {
    title: 'Lado a lado',
    lead: 'Aquí no hay nada que ganar. Mira qué es nuevo para ti, y qué no.',
    aboutMe: 'Sobre ti',
    aboutThem: (name: PartnerName) => `Sobre ${partner(name)}`,
    iSaid: 'Dijiste',
    theySaid: (name: PartnerName) => `${partnerFirst(name)} dijo`,
    iThought: 'Pensaste',
    theyThought: (name: PartnerName) => `${partnerFirst(name)} pensó`,
    aloudMine: 'Dilo en voz alta.',
    aloudTheirs: (name: PartnerName) => `${partnerFirst(name)} lo dice en voz alta.`,
    titleSpoken: 'Ahora, en voz alta',
    spoken: [
      'Cuenta hasta tres; luego, cada cual dice su propia respuesta al mismo tiempo.',
      'Después, cada cual cuenta qué respuesta esperaba oír.',
    ],
    mismatch: {
      title: 'Las respuestas no encajan',
      body: 'Lo que llegó no es lo que se selló, así que no se muestra. Las respuestas aún se pueden decir en voz alta. Si vuelve a pasar, compara el código que está en el menú, en «Comprobar que nadie más lee».',
    },
    nextIAsk: (name: PartnerName) =>
      `Ahora preguntas tú cómo acompañar a ${partner(name)}, y escuchas. Luego se cambian los papeles.`,
    nextTheyAsk: (name: PartnerName) =>
      `Ahora ${partner(name)} pregunta cómo acompañarte, y escucha. Luego se cambian los papeles.`,
    goOn: 'Seguir',
    theirsReady: (name: PartnerName) => `${partnerFirst(name)} ya puede seguir`,
    waiting: (name: PartnerName) => `Esperando a ${partner(name)}, sin prisa`,
  },
};
