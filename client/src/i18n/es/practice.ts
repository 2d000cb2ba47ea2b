// Words of features/practice: what a counsellor sets between sessions, and how they are told it is done.
import type { practice as english } from '../en/practice.ts';
import { isolated } from '../isolate.ts';

export const practice: typeof english = {
  list: {
    title: 'Prácticas',
    lead: 'Para terapeutas. Una práctica es un enlace para una pareja: unas cuantas cartas, hasta dónde pueden llegar y cuánto dura. Al terminar, la pareja puede enviarte un código que lo dice, y nada más.',
    make: 'Proponer práctica',
    empty: 'Aún no hay ninguna de este dispositivo.',
    kept: 'Se guardan solo en este dispositivo, selladas. Ningún servidor sabe de ellas.',
    forNobody: 'Una práctica',
    cards: (title: string) => isolated(title),
    setOn: (when: string) => `Creada el ${when}.`,
    doneOn: (when: string) => `Hecha. El aviso llegó el ${when}.`,
    notDone: 'Sin aviso de que se haya hecho.',
    again: 'El enlace otra vez',
    remove: 'Quitar',
    removeLabel: (label: string) => `Quitar la práctica para ${isolated(label)}`,
    removing: {
      title: '¿Quitar esta práctica?',
      body: 'Se va de este dispositivo. El enlace de la pareja sigue funcionando, pero el código que envíe no marcará nada.',
      go: 'Quitarla',
      going: 'Quitándola',
      keep: 'Conservarla',
    },
    codeTitle: '¿Llegó un código a otro dispositivo?',
    code: 'Pégalo aquí',
    tickOff: 'Marcarla',
    change: 'Cambio entre sesiones',
    toStart: 'Al inicio',
  },
  link: {
    label: 'El enlace para la pareja',
    share: 'Compartir',
    shareText: 'Una práctica en pareja.',
    copy: 'Copiar el enlace',
    copied: 'Copiado.',
    selected: 'Está seleccionado. Cópialo desde aquí.',
  },
  ticked: {
    new: (label: string) => `${isolated(label)}: práctica hecha`,
    newNobody: 'Una práctica está hecha',
    again: (label: string) => `${isolated(label)}: práctica hecha, y el aviso ya había llegado`,
    againNobody: 'Esta práctica está hecha, y el aviso ya había llegado',
    body: 'Eso es todo lo que dice el código. Lo que se dijo queda en la pareja.',
    toList: 'A las prácticas',
    reading: 'Mirando el código',
    notRead: 'Ahora no se pudo buscar en este dispositivo. Vuelve a cargar la página.',
  },
  problems: {
    foreign: {
      title: 'Una práctica está hecha',
      body: 'Este código es para el dispositivo en que se creó la práctica, y solo allí se puede marcar. No dice nada más.',
    },
    missing: {
      title: 'Este enlace no trae nada',
      body: 'El código viaja en el propio enlace, y desaparece de la dirección una vez leído. Abre el enlace otra vez desde donde lo recibiste.',
    },
    'cut-off': {
      title: 'A este código le falta el final',
      body: 'Se cortó por el camino, quizá por un salto de línea. Cópialo entero, o pídelo otra vez.',
    },
    damaged: {
      title: 'Este código se dañó por el camino',
      body: 'Algo en él no está como se creó. Pídelo otra vez.',
    },
    'other-version': {
      title: 'Este código es para otra versión',
      body: 'Vuelve a cargar esta página. Si no sirve, pide un código nuevo.',
    },
  },
  tell: {
    title: 'Dile a tu terapeuta que está hecha',
    lead: 'Si ambas partes quieren. El enlace dice que la práctica se hizo. No lleva palabras, ni números, ni nombres, ni hora.',
    unsure: 'Envíalo a tu terapeuta por tu cuenta, como prefieras. Heard no envía nada.',
    label: 'El enlace para tu terapeuta',
    share: 'Compartir',
    shareText: 'La práctica está hecha.',
    copy: 'Copiar el enlace',
    copied: 'Copiado. Pégalo en un mensaje para tu terapeuta.',
    selected: 'Está seleccionado. Cópialo desde aquí.',
    back: 'Volver',
  },
};
