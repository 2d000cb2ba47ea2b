// Spanish around every screen of a room: the line at the top, lasting notices, and rooms one cannot enter.
import type { PartnerName } from '../en/partner.ts';
import type { room as english } from '../en/room.ts';
import { plural } from '../plural.ts';
import { partnerFirst } from './partner.ts';

export const room: typeof english = {
  status: {
    here: (name: PartnerName) => `${partnerFirst(name)} está aquí`,
    away: (name: PartnerName) => `${partnerFirst(name)} está ausente`,
    gone: (name: PartnerName) => `${partnerFirst(name)} no está aquí ahora`,
    notYet: (name: PartnerName) => `${partnerFirst(name)} aún no está aquí`,
    live: 'En línea',
    connecting: 'Conectando',
    down: 'Sin conexión',
    kept: 'Tus palabras se guardan en este teléfono y saldrán en cuanto se pueda.',
    waiting: (taps: number) =>
      plural('es', taps, {
        one: `${taps} toque por enviar.`,
        other: `${taps} toques por enviar.`,
      }),
    tryNow: 'Probar ya',
  },
  refused: {
    title: 'Ese toque no contó',
    wordsBack: 'Tus palabras están de nuevo donde las escribiste.',
    dismiss: 'De acuerdo',
  },
  tampered: {
    title: 'Algo cambió por el camino',
    body: 'Hay partes de esta sala que faltan, se alteraron o no llegaron en el orden en que se enviaron. Lo que has leído se puede seguir leyendo, pero quizá no sea todo. Lo mejor es parar aquí y hablar en persona, o abrir una sala nueva.',
  },
  notKept: {
    title: 'Este navegador no guarda nada',
    body: 'Tu lugar dura solo mientras esta página esté abierta. En una ventana normal, no privada, se quedaría.',
  },
  loading: {
    title: 'Un momento',
    lead: 'Abriendo tu sala.',
  },
  absent: {
    title: 'Este teléfono no tiene lugar en esta sala',
    lead: 'Si la sala es tuya, ábrela en el teléfono o el navegador que usaste antes. Si recibiste una invitación, abre el enlace que te enviaron.',
  },
  reaching: {
    title: 'Llegando a tu sala',
    lead: 'Tarda un poco más que de costumbre. No se pierde nada; tu lugar está guardado en este teléfono.',
    offlineTitle: 'Sin conexión por ahora',
    offlineLead:
      'Tu lugar y tus palabras están a salvo en este teléfono. Esta página lo intenta de nuevo sin que hagas nada.',
  },
  over: {
    'expired-room': {
      title: 'Esta sala ya no está',
      lead: 'Pasó mucho tiempo sin uso, y el servidor la borró. Puedes abrir otra cuando quieras.',
    },
    'unknown-room': {
      title: 'Esta sala no existe',
      lead: 'El servidor no la conoce. Puede que se haya borrado, o que a la dirección le falte una letra.',
    },
    unauthorized: {
      title: 'El lugar de este teléfono ya no es válido',
      lead: 'El servidor no reconoce este teléfono como parte de esta sala. Si tienes tu lugar en otro teléfono, abre la sala allí.',
    },
    ahead: {
      title: 'El servidor olvidó parte de esta sala',
      lead: 'Este teléfono ha visto más de lo que el servidor conserva, como cuando se recupera una copia antigua. La sala no puede seguir desde aquí, pero se puede abrir otra.',
    },
    outdated: {
      title: 'Heard se ha renovado',
      lead: 'Esta página es de una versión anterior a la del servidor. Vuelve a cargarla y sigue donde ibas.',
    },
  },
  reload: 'Volver a cargar',
  mark: (name: PartnerName) => `${partnerFirst(name)} y tú`,
};
