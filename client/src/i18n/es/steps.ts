// Spanish of features/steps: what both want, which step each picks, and what comes next.
import type { PartnerName } from '../en/partner.ts';
import type { steps as english } from '../en/steps.ts';
import { partner, partnerFirst, partners } from './partner.ts';

export const steps: typeof english = {
  names: {
    'open-up': 'Abrirse',
    'listen-closely': 'Escuchar de verdad',
    'time-together': 'Tiempo en pareja',
    'in-your-shoes': 'En tus zapatos',
    touch: 'Contacto',
    desire: 'Deseo',
  },
  lines: {
    'open-up': 'Decir cómo es de verdad.',
    'listen-closely': 'Decir lo que oíste.',
    'time-together': 'Hacer algo en pareja.',
    'in-your-shoes': 'Adivinar lo que dirá tu pareja.',
    touch: 'Una mano, un abrazo, cerca o lejos.',
    desire: 'Hablar de lo que deseas.',
  },

  settling: {
    title: 'Buscando lo que quieren ambas partes',
    lead: 'Los teléfonos comparan lo que eligió cada cual. Ni tú, ni tu pareja, ni nadie más ve lo que eligió la otra persona.',
    away: (name: PartnerName) =>
      `Se sigue cuando vuelva el teléfono ${partners(name)}. Hasta entonces no se pierde nada.`,
    offline: 'Se sigue cuando vuelva la conexión. Hasta entonces no se pierde nada.',
  },

  choosing: {
    title: '¿Qué te gustaría hacer?',
    lead: 'Elige por tu cuenta; ambas elecciones se muestran a la vez.',
    label: 'Los pasos',
    byLink: (step: string) => `El enlace que abriste es para «${step}».`,
    depth: {
      1: 'Hoy las cartas son suaves.',
      2: 'Hoy las cartas pueden acercarse más.',
      3: 'Hoy las cartas pueden acercarse del todo.',
    },
    theirsDone: (name: PartnerName) => `${partnerFirst(name)} ya ha elegido.`,
    waitingTitle: 'Ya elegiste',
    waitingLead: (name: PartnerName) =>
      `Ambas elecciones se muestran cuando ${partner(name)} también haya elegido.`,
  },

  told: {
    title: (name: PartnerName) => `${partnerFirst(name)} te muestra cómo va todo estos días`,
    sign: (statement: string, value: number) => `«${statement}» ${value} de 10`,
  },

  between: {
    title: (step: string) => `Sigue: ${step}`,
    same: 'Las dos elecciones coinciden.',
    differ: 'Los dos pasos se van turnando.',
    picked: 'Lo que eligió cada cual',
    you: 'Tú',
    they: (name: PartnerName) => partnerFirst(name),
    askMine: 'Esta vez preguntas tú.',
    askTheirs: (name: PartnerName) => `Esta vez pregunta ${partner(name)}.`,
    chooseMine: 'Esta vez la carta la eliges tú.',
    chooseTheirs: (name: PartnerName) => `Esta vez la carta la elige ${partner(name)}.`,
    offerMine: 'Esta vez ofreces tú.',
    offerTheirs: (name: PartnerName) => `Esta vez ofrece ${partner(name)}.`,
    begin: 'Repartir cartas',
    beginTopics: 'Marcar temas',
    plannedLength:
      'Ya se cumplió el tiempo previsto. Se puede seguir, si hay ganas, o terminar aquí.',
    choose: 'Otro paso',
    finish: 'Terminar aquí',
  },

  notOpen: {
    title: 'Este paso no está abierto hoy',
    lead: 'Solo se abre cuando hay dos síes. Ningún teléfono dice quién quiere y quién no.',
    choose: 'Elegir otro paso',
    putAway: 'Apartar la carta',
  },

  notPicked: {
    title: 'Esto no es lo que elegiste',
    lead: 'El otro teléfono empezó algo que no se eligió en pareja. Aquí no se juega.',
    choose: 'Elegir otra vez',
    putAway: 'Apartar la carta',
  },
};
