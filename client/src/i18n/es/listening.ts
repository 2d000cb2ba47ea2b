// Spanish of “Listen closely” in features/turn: the ladder of saying back, no advice yet, and one facet.
import type { listening as english } from '../en/listening.ts';
import type { PartnerName } from '../en/partner.ts';
import { partnerFirst, partners } from './partner.ts';

export const listening: typeof english = {
  ladder: {
    at: (level: string) => `Peldaño actual: ${level}`,
    example: (words: string) =>
      `A «Hoy volví a comer a solas y me dije que me gustaba» se puede responder: «${words}»`,
    levels: {
      'say-back': {
        name: 'repetirlo',
        stems: ['Lo que oí es…', 'Dijiste…', 'La parte que se me quedó es…'],
        example: 'Volviste a comer a solas, y te dijiste que te gustaba.',
      },
      'own-words': {
        name: 'con tus palabras',
        stems: ['Con mis palabras: …', 'O sea que para ti fue…', 'Si te sigo, …'],
        example: 'Otra comida sin nadie enfrente, y le buscaste el lado bueno.',
      },
      feeling: {
        name: 'nombrar el sentimiento',
        stems: ['Parece que sentiste…', 'Imagino que eso fue…', 'Por debajo, oigo…'],
        example: 'Parece que sentiste soledad, y que cansaba un poco fingir que no.',
      },
      'both-sides': {
        name: 'los dos lados',
        stems: ['Una parte de ti…', 'Y otra parte…', 'Las dos cosas son ciertas: …'],
        example: 'Una parte de ti disfruta la calma, y otra parte espera una invitación.',
      },
    },
  },

  noFixing: 'Aún sin soluciones.',

  advice: {
    title: '¿Es un consejo?',
    body: (phrase: string) => `«${phrase}» puede sonar a consejo, aunque se diga con cariño.`,
    asked: (name: PartnerName) =>
      `${partnerFirst(name)} quería que solo escucharas. Prueba con lo que oíste, o con cómo puede sentirse.`,
    rewrite: 'Cambiar mis palabras',
    theirs: (name: PartnerName) => `No, son palabras ${partners(name)}`,
    close: 'Cerrar',
  },

  facet: {
    goOn: 'Seguir',
    question: '¿Hasta qué punto fue así? Solo si quieres.',
    hint: 'Se sella con tu primer número. Se abren los dos, o los dos se quedan cerrados.',
    low: 'Nada',
    high: 'Del todo',
    seal: 'Sellar ambos',
    skip: 'Sellar sin este',
    back: 'Volver',
    mine: (facet: string, rating: number) => `Diste ${rating} a «${facet}»`,
    theirs: (name: PartnerName, facet: string, rating: number) =>
      `${partnerFirst(name)} dio ${rating} a «${facet}»`,
    facets: {
      said: 'Pude decir lo que quería decir.',
      attention: 'Tuve toda tu atención.',
      shoes: 'Te pusiste en mi lugar.',
      respect: 'Tomaste en serio mi punto de vista.',
      'common-ground': 'Encontramos algo en común.',
    },
  },
};
