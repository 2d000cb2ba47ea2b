// Spanish for when a room could not be opened or joined. Said on a page of its own, or above a button.
import type { DoorWords, doors as english } from '../en/doors.ts';

const tryLater: DoorWords = {
  title: 'El servidor no puede con esto ahora',
  body: 'No se perdió ni se gastó nada. Prueba otra vez dentro de un rato.',
};

const oddAnswer: DoorWords = {
  title: 'No ha funcionado',
  body: 'Esta página y el servidor no se entendieron. No se gastó nada. Vuelve a cargar la página y prueba otra vez.',
};

const renewed: DoorWords = {
  title: 'Heard se ha renovado',
  body: 'Esta página es de una versión anterior a la del servidor. Vuelve a cargarla y prueba otra vez.',
};

const takenBack: DoorWords = {
  title: 'Esta invitación se cerró',
  body: 'Tu pareja la ha retirado. Si no era su intención, puede abrirla de nuevo.',
};

export const doors: typeof english = {
  tryAgain: 'Reintentar',
  trying: 'Reintentando',
  reload: 'Volver a cargar la página',
  problems: {
    offline: {
      title: 'No se pudo llegar al servidor',
      body: 'No se perdió ni se gastó nada. Prueba otra vez cuando vuelva la conexión.',
    },
    'unreadable-invitation': {
      title: 'Esta invitación no se puede leer',
      body: 'El enlace no es de esta sala. Pide a quien lo envió que lo comparta otra vez, directamente desde su pantalla.',
    },
    'other-facilitator': {
      title: 'La sala no es de quien dice tu enlace',
      body: 'La sala muestra una clave distinta de la de tu enlace, así que no se le envió nada. Pide un enlace nuevo a tu terapeuta.',
    },
    'other-seat-held': {
      title: 'Ya estás en esta sala',
      body: 'Este navegador tiene otro lugar en ella: el de pareja o el de terapeuta. Cada navegador puede tener un lugar, así que abre el enlace en otro dispositivo.',
    },
    'wrong-proof': {
      title: 'Este no es el enlace de esta sala',
      body: 'Algo cambió en él por el camino. Pide a quien lo envió que lo comparta otra vez, directamente desde su pantalla.',
    },
    'unknown-room': {
      title: 'Esta sala no existe',
      body: 'Puede que se haya cerrado, o que el servidor ya no la tenga. Quien te invitó puede abrir otra en un momento.',
    },
    'expired-room': {
      title: 'Esta sala ya no está',
      body: 'Pasó mucho tiempo sin uso, y el servidor la borró. Quien te invitó puede abrir otra en un momento.',
    },
    'seat-taken': {
      title: 'Este lugar está ocupado',
      body: 'Una sala tiene dos lugares, y en cada lugar ya hay alguien. Si este es tu lugar en otro teléfono, ábrelo allí.',
    },
    'phase-over': takenBack,
    'wrong-state': takenBack,
    stale: {
      title: 'La sala acaba de cambiar',
      body: 'No se gastó nada. Prueba otra vez.',
    },
    'too-fast': {
      title: 'Un poco más despacio, por favor',
      body: 'El servidor recibió demasiadas peticiones seguidas. No se gastó nada. Espera un minuto y prueba otra vez.',
    },
    busy: tryLater,
    'storage-full': tryLater,
    outdated: renewed,
    'foreign-origin': {
      title: 'Esta página no es de aquí',
      body: 'Viene de una dirección que el servidor no conoce. Abre Heard en la dirección que indica su servidor.',
    },
    malformed: oddAnswer,
    'too-large': oddAnswer,
    unauthorized: oddAnswer,
    'room-exists': oddAnswer,
    'room-full': oddAnswer,
    ahead: oddAnswer,
    'not-your-turn': oddAnswer,
    'already-done': oddAnswer,
    'no-facilitator': oddAnswer,
    'out-of-sight': oddAnswer,
    'not-introduced': oddAnswer,
    'nothing-said': oddAnswer,
    'limit-reached': oddAnswer,
  },
};
