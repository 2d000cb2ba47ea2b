// Words of features/measures, in our own wording. Where they come from stands on the page on who can see what.
import type { measures as english } from '../en/measures.ts';

export const measures: typeof english = {
  circles: {
    /** Eleven, from 0 to 10. */
    positions: [
      'Con distancia',
      'Apenas se tocan',
      'Un poco en común',
      'Algo más en común',
      'Casi la mitad en común',
      'La mitad en común',
      'Más en común que por separado',
      'Casi todo en común',
      'Muy cerca',
      'Casi un solo círculo',
      'Un solo círculo',
    ],
    unset: 'Acerca los círculos',
    apart: 'Más lejos',
    closer: 'Más cerca',
  },
  before: {
    title: '¿Cuánta cercanía sientes ahora mismo?',
    lead: 'Un círculo eres tú; el otro, tu pareja. Solo para ti: se queda en este teléfono.',
    goOn: 'Seguir',
    leaveOut: 'Saltar esto',
  },
  after: {
    title: '¿Cuánta cercanía sientes ahora?',
    lead: 'Solo para ti. Nada de esto sale de este teléfono.',
    goOn: 'Seguir',
    leaveOut: 'Saltar esto',
  },
  afterShared: {
    title: '¿Cuánta cercanía sientes ahora?',
    lead: 'Para ti. Sale de este teléfono solo si así lo eliges al final.',
    goOn: 'Seguir',
    leaveOut: 'Saltar esto',
  },
  items: {
    title: '¿Cómo fue para ti?',
    lead: 'Nada de esto sale de este teléfono. Sáltate lo que quieras.',
    leadShared: 'Sale de este teléfono solo si así lo eliges después. Sáltate lo que quieras.',
    understood: 'Sentí que mi pareja me entendía.',
    valued: 'Sentí que importa quién soy.',
    caredAbout: 'Sentí que le importo a mi pareja.',
    low: 'Nada',
    high: 'Del todo',
    unset: 'Sin marcar',
    clear: 'Quitar',
    again: '¿Lo harías otra vez?',
    answers: { yes: 'Sí', maybe: 'Quizá', no: 'No' },
    done: 'Hecho',
    leaveOut: 'Saltar estas',
  },
};
