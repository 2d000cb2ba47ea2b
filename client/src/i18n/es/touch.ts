// Spanish of features/touch: an invitation, its three replies, and the time after a yes.
import type { PartnerName } from '../en/partner.ts';
import type { touch as english } from '../en/touch.ts';
import { partner, partnerFirst } from './partner.ts';

export const touch: typeof english = {
  offering: {
    title: (name: PartnerName) => `¿Qué te gustaría ofrecerle a ${partner(name)}?`,
    lead: (name: PartnerName) =>
      `Elige una carta. ${partnerFirst(name)} puede decir que sí, pedir algo más pequeño, o decir que ahora no.`,
    leadSmaller: (name: PartnerName) =>
      `${partnerFirst(name)} prefiere algo más pequeño. Estas son más suaves.`,
    leadSmallest: (name: PartnerName) =>
      `${partnerFirst(name)} prefiere algo más pequeño. Estas son las más suaves que hay.`,
    cards: 'Tres invitaciones',
    dealing: 'Tres invitaciones vienen en camino.',
    depth: { 1: 'Suave', 2: 'Más cerca', 3: 'Muy cerca' },
    offer: 'Ofrecer esto',
    others: 'Otras tres',
    choose: 'Otro paso',
    waitingTitle: (name: PartnerName) => `${partnerFirst(name)} está eligiendo qué ofrecer`,
    waitingLead:
      'Puedes decir que sí, pedir algo más pequeño, o decir que ahora no. Todo está bien.',
  },

  inviting: {
    title: (name: PartnerName) => `${partnerFirst(name)} te invita`,
    lead: 'Se puede cambiar, para que le venga bien a cada cual.',
    replies: 'Tu respuesta',
    yes: { title: 'Sí', body: 'Eso me gustaría.' },
    smaller: {
      title: 'Algo más pequeño',
      body: 'En vez de esta, vienen tres más suaves.',
      bodySmallest: 'Vienen otras tres, todas pequeñas.',
    },
    notNow: { title: 'Ahora no', body: 'La carta se aparta sin decir nada.' },
    before: 'Antes de leerla',
    show: 'Ver la invitación',
    sentTitle: (name: PartnerName) => `${partnerFirst(name)} tiene tu invitación`,
    sentLead: (name: PartnerName) =>
      `Cualquier respuesta es buena, y ${partner(name)} tiene todo el tiempo del mundo.`,
    takeBack: 'Retirarla',
  },

  touching: {
    breatheTitle: 'Respirar a la vez',
    breatheAlong: 'Ambos teléfonos toman aire cuatro segundos, y lo sueltan en seis.',
    in: 'inhala',
    out: 'exhala',
    downTitle: 'Suelta el teléfono',
    downTitleApart: 'Tómate tu tiempo',
    downLeadApart: 'Si hay una llamada en marcha, no la cortes.',
    thumbTitle: 'Pulgar con pulgar',
    spot: 'El punto donde va el pulgar',
    thumbs: {
      neither: 'Mantén el pulgar en el punto, o como prefieras.',
      mine: (name: PartnerName) => `Lo estás tocando. Hay sitio para ${partner(name)}.`,
      theirs: (name: PartnerName) => `${partnerFirst(name)} lo está tocando.`,
      both: (name: PartnerName) => `${partnerFirst(name)} también lo está tocando.`,
    },
    keepHeld: 'Mantenerlo por mí',
    letGo: 'Soltarlo',
    noHurry: 'Termina cuando ambas partes lo digan. Para parar basta con una.',
    late: 'Sigue mientras quieras tú y quiera tu pareja. También puede terminar aquí.',
    theirsDone: 'Cuando quieras tú también.',
    mineDone: 'Termina cuando tu pareja también lo diga. Sin prisa.',
    enough: 'Estuvo bien',
    stop: 'Parar ahora',
  },
};
