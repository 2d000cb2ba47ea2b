// Spanish of features/agree: what both say yes to before anything begins.
import type { agree as english } from '../en/agree.ts';
import type { PartnerName } from '../en/partner.ts';
import { partner, partnerFirst } from './partner.ts';

export const agree: typeof english = {
  title: 'Antes de empezar',
  rulesTitle: 'Los acuerdos',
  rules: [
    'Se habla por turnos.',
    'Antes que nada, quien escucha dice lo que oyó.',
    'Cualquiera puede pasar, hacer una pausa o parar, sin dar motivos.',
    'Lo que se dice aquí se queda aquí.',
    'Esto es un juego de conversación, no terapia. No es para cuando una persona le tiene miedo a la otra.',
  ],
  settingTitle: 'Cómo quieres jugar',
  settingHint: 'Cualquiera puede cambiarlo. El cambio se ve en ambos teléfonos.',
  where: 'Desde dónde',
  together: 'Lado a lado',
  apart: 'A distancia',
  how: 'De qué manera',
  spoken: 'En voz alta',
  written: 'Por escrito',
  explain: {
    together: {
      spoken: 'Se habla, cara a cara. Sin escribir nada.',
      written: 'En la misma habitación, cada cual escribe en su teléfono.',
    },
    apart: {
      spoken: 'Llama a tu pareja como de costumbre. Los teléfonos solo llevan los turnos.',
      written: 'Se escribe, y cada cual responde cuando le viene bien, hoy o a lo largo de días.',
    },
  },
  changed: {
    title: 'Acaba de cambiar cómo se juega',
    body: 'Míralo otra vez. Hacen falta de nuevo los dos síes.',
  },
  next: 'Seguir',
  measure: 'Cuánta cercanía sientes, solo para ti',
  wishes: {
    title: 'Solo para ti',
    lead: {
      together:
        'Gira un poco tu teléfono. Solo se abre lo que quieren ambas partes, y así se sabe que hubo dos síes.',
      apart:
        'Nadie ve lo que elige la otra persona. Solo se abre lo que quieren ambas partes, y así se sabe que hubo dos síes.',
    },
    depth: '¿Cuánto pueden acercarse las cartas?',
    depths: {
      1: { title: 'Suave', body: 'Los días, los ánimos, lo pequeño.' },
      2: { title: 'Más cerca', body: 'Sentimientos y necesidades, también en la pareja.' },
      3: { title: 'Muy cerca', body: 'Miedos y esperanzas que cuesta decir.' },
    },
    byLink: (depth: string) => `El enlace que abriste llega hasta «${depth}».`,
    touch: 'Contacto o un abrazo',
    desire: 'Hablar de deseo',
    yes: 'Sí',
    no: 'Hoy no',
    back: 'Volver a los acuerdos',
  },
  ready: 'Tengo 18 años o más. Quiero empezar',
  sending: 'Avisando',
  queued: 'Saldrá en cuanto se pueda',
  safety: 'Comprobar que nadie más lee',
  meeting:
    'Los teléfonos aún se están conectando. Ambas páginas tienen que estar abiertas un momento.',
  theyAreReady: (name: PartnerName) => `${partnerFirst(name)} ya dio su sí.`,
  theyAreReading: (name: PartnerName) => `${partnerFirst(name)} aún no ha dado su sí.`,
  waiting: {
    title: 'Ya diste tu sí',
    lead: (name: PartnerName) =>
      `Esperando a ${partner(name)}. Se empieza cuando haya dos síes, y no antes.`,
    lookAgain: 'Leerlo otra vez',
    back: 'Volver a esperar',
  },
};
