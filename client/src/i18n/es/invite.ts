// Spanish of features/invite: the first phone, while the second seat is empty.
import type { Setting } from '@heard/shared/protocol/commands';
import type { invite as english } from '../en/invite.ts';
import { isolated } from '../isolate.ts';

const settings: Record<Setting['where'], Record<Setting['how'], string>> = {
  together: { spoken: 'lado a lado, en voz alta', written: 'lado a lado, por escrito' },
  apart: { spoken: 'a distancia, en voz alta, por llamada', written: 'a distancia, por escrito' },
};

export const invite: typeof english = {
  titleTogether: 'Que tu pareja escanee esto',
  titleApart: 'Envía este enlace a tu pareja',
  leadTogether: 'Se abre con la cámara de su teléfono. El código sirve una vez, para una persona.',
  leadApart: 'Por cualquier aplicación de mensajes. Sirve una vez, para una persona.',
  codeTitle: 'Un código que abre la invitación en otro teléfono',
  orSend: 'O envía el enlace',
  orScan: 'O que lo escanee',
  linkLabel: 'El enlace de la invitación',
  share: 'Compartir',
  shareText: 'Un enlace para ti y para mí. Sirve una vez.',
  copy: 'Copiar el enlace',
  copied: 'Enlace copiado. Pégalo en un mensaje para tu pareja.',
  selected: 'El enlace está seleccionado. Mantenlo pulsado y elige Copiar.',
  waiting: 'Esperando a tu pareja',
  noHurry: 'Sin prisa. Puedes guardar el teléfono; la sala sigue abierta para tu pareja.',
  chosen: (setting: Setting) =>
    `Elegiste jugar ${settings[setting.where][setting.how]}. Aún se puede cambiar antes de empezar.`,
  theySee: (name: string) =>
    name === ''
      ? 'Tu pareja verá una invitación de tu parte, lo que va a pasar, y un botón para ocupar el lugar. Nada empieza hasta entonces.'
      : `Tu pareja verá una invitación de ${isolated(name)}, lo que va a pasar, y un botón para ocupar el lugar. Nada empieza hasta entonces.`,
  localhost: {
    title: 'Un teléfono no puede llegar a esta dirección',
    body: 'Solo funciona en este equipo. Abre en su lugar la dirección de la red de casa que aparece en la terminal, y crea la sala desde allí.',
  },
  elsewhere: {
    title: 'El enlace no está en esta página',
    body: 'Se guarda donde se abrió la sala.',
  },
  close: 'Cerrar la invitación',
  closing: {
    title: '¿Cerrar esta invitación?',
    body: 'El enlace deja de funcionar y nadie puede ocupar el lugar. Puedes abrirla otra vez más tarde.',
    go: 'Cerrarla',
    going: 'Cerrando',
    keep: 'Dejarla abierta',
  },
  closed: {
    title: 'La invitación está cerrada',
    lead: 'Ahora nadie puede ocupar el lugar. El mismo enlace vuelve a servir cuando la abras.',
    again: 'Abrirla otra vez',
    opening: 'Abriendo',
  },
};
