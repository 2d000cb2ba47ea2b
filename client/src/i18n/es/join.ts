// Spanish of features/join: the second phone, from the link to the seat.
import type { CounsellorName } from '../en/counsellor.ts';
import type { join as english } from '../en/join.ts';
import { isolated } from '../isolate.ts';
import { counsellorFirst } from './counsellor.ts';

export const join: typeof english = {
  looking: 'Mirando la invitación',
  title: (name: string) => (name === '' ? 'Tu pareja te invita' : `${isolated(name)} te invita`),
  lead: 'a un juego de conversación en pareja.',
  hosted: {
    title: (name: CounsellorName) => `${counsellorFirst(name)} ha abierto esta sala`,
    lead: 'para un juego de conversación entre tú y tu pareja.',
    seat: (name: CounsellorName) =>
      `${counsellorFirst(name)} tiene un tercer lugar, el de terapeuta. Desde allí no se ve nada hasta que haya dos síes, el tuyo y el de tu pareja, cada cual en su teléfono. Puedes retirar tu sí en cualquier momento.`,
    promise:
      'Sin cuenta. Lo que se dice aquí queda entre tú y tu pareja, salvo lo que se decida mostrar con dos síes.',
    nameHint: 'Si quieres. Lo ve tu pareja, y tu terapeuta cuando haya dos síes.',
  },
  linesTitle: 'Lo que va a pasar',
  lines: [
    'Una persona pregunta y escucha. La otra responde.',
    'Quien escucha dice lo que oyó.',
    'Se descubre cuánto llegó esa escucha. Luego se cambian los papeles.',
  ],
  setting: {
    together: {
      spoken: 'Lado a lado, en voz alta.',
      written: 'Lado a lado, por escrito.',
    },
    apart: {
      spoken: 'A distancia, en voz alta, por llamada.',
      written: 'A distancia, por escrito, cada cual a su ritmo.',
    },
  },
  changeable: 'Esto se puede cambiar, y se puede parar en cualquier momento.',
  promise: 'Sin cuenta. Nadie más que tú y tu pareja puede leer lo que se dice aquí.',
  nameLabel: '¿Cómo te llama tu pareja?',
  nameHint: 'Si quieres. Solo lo ve tu pareja.',
  take: 'Ocupar el lugar',
  taking: 'Ocupando el lugar',
  toRoom: 'Ir a la sala',
  linkProblems: {
    'cut-off': {
      title: 'Este enlace está cortado',
      body: 'Le falta el final. Ábrelo otra vez desde el mensaje, o pide a quien lo envió que lo copie entero.',
    },
    damaged: {
      title: 'Algo ha cambiado en este enlace',
      body: 'Una o dos letras no están como se enviaron. Pide a quien lo envió que lo comparta otra vez, directamente desde su pantalla.',
    },
    'other-version': {
      title: 'Este enlace es de otra versión',
      body: 'La página en que se creó es más nueva o más antigua que esta. Vuelve a cargar ambas páginas, y pide el enlace otra vez.',
    },
    missing: {
      title: 'Abre el enlace otra vez',
      body: 'La invitación va detrás del signo #, y se quita de la dirección en cuanto se abre la página. Abre otra vez el enlace desde el mensaje.',
    },
  },
  own: {
    title: 'Este enlace es para tu pareja',
    body: 'Es tu propia invitación, y este teléfono ya tiene el otro lugar. Abre el enlace en el teléfono de tu pareja.',
  },
  seated: {
    title: 'Ya tienes tu lugar',
    body: 'Este teléfono tiene un lugar en esta sala. No hay nada más que ocupar.',
  },
};
