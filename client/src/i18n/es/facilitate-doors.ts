// Words of features/facilitate: opening a room for two, the link one is invited by, and all rooms at once.
import type { facilitateDoors as english } from '../en/facilitate-doors.ts';
import { plural } from '../plural.ts';

/** What is said to a counsellor where a partner would be told something else. */
const problems: typeof english.problems = {
  'seat-taken': {
    title: 'Este lugar está ocupado',
    body: 'Alguien acompaña ya esta sesión. Si eres tú en otro dispositivo, ábrela allí.',
  },
  'no-facilitator': {
    title: 'Esta invitación ya no está abierta',
    body: 'Ya se usó una vez, o la pareja la retiró. Puede crear un enlace nuevo.',
  },
  'wrong-proof': {
    title: 'Este no es el enlace de esta sala',
    body: 'Ya se usó una vez, o cambió por el camino. La pareja puede crear otro.',
  },
  'unknown-room': {
    title: 'Esa sala no existe',
    body: 'Puede que se haya cerrado, o que el servidor ya no la tenga.',
  },
  'expired-room': {
    title: 'Esta sala ya no está',
    body: 'Pasó mucho tiempo sin usarse, y el servidor la borró.',
  },
  'unreadable-invitation': {
    title: 'Esta invitación no se puede leer',
    body: 'El enlace y la sala no coinciden. Pide el enlace otra vez.',
  },
};

export const facilitateDoors: typeof english = {
  problems,

  host: {
    title: 'Acompaña a una pareja',
    lead: 'Abres la sala y das a cada persona su propio enlace. No ves nada hasta que ambas personas dan su sí, cada cual en su teléfono, y entonces solo lo que ambas permiten.',
    toRooms: 'Tus salas',
    practices: 'Prácticas entre sesiones',
    checklist: 'Antes de invitar',
    checklistHint: 'Marca cada línea a mano. Es solo para ti: nada se guarda ni se envía.',
    checks: {
      screened: 'Hablé a solas con cada persona.',
      adults: 'Ambas personas son mayores de edad.',
      told: 'Saben qué puedo ver, y que cualquiera puede ponerle fin.',
      'stop-word': 'Acordamos una palabra que lo detiene todo.',
      whereabouts: 'Sé dónde está cada persona y cómo ponerme en contacto.',
      'not-recording': 'Nadie está grabando.',
      leaving: 'Hablamos de qué pasa si alguien se va.',
    },
    checksLeft: (left: number) =>
      plural('es', left, {
        one: 'Falta una línea por marcar.',
        other: `Faltan ${left} líneas por marcar.`,
      }),
    name: '¿Cómo te llaman?',
    nameHint: 'Se ve en ambos teléfonos.',
    label: 'Tu propia nota para esta pareja',
    labelHint:
      'Se queda en este dispositivo. Basta con una hora del día: Heard no guarda notas clínicas, ni tiene campo para ellas.',
    where: 'Dónde está la pareja',
    together: 'Lado a lado',
    apart: 'A distancia',
    how: 'Cómo conversan',
    spoken: 'En voz alta',
    written: 'Por escrito',
    changeable: 'La pareja puede cambiar ambas cosas más tarde.',
    open: 'Abrir la sala',
    opening: 'Abriendo la sala',
  },

  links: {
    title: 'Un enlace por persona',
    lead: 'Cada enlace deja entrar a una persona, una sola vez. Da a cada persona el suyo.',
    one: 'El primer enlace',
    other: 'El segundo enlace',
    codeTitle: (which: string) => `${which}, como código para una cámara`,
    copy: 'Copiar el enlace',
    copied: 'Copiado',
    selected: 'Está seleccionado; cópialo desde aquí.',
    share: 'Compartir el enlace',
    shareText: 'Tu enlace para nuestra sesión en Heard',
    arrived: {
      0: 'Aún no ha llegado nadie.',
      1: 'Ha llegado una de las dos personas.',
      2: 'Han llegado ambas personas. Sus teléfonos se están conectando.',
    },
    localhost: {
      title: 'Ningún otro dispositivo puede abrir estos enlaces',
      body: 'Esta página está abierta con un nombre que solo vale en este equipo. Abre Heard con la dirección que muestra el servidor y crea la sala allí.',
    },
  },

  attend: {
    title: 'Te invitan a acompañar esta sesión',
    lead: 'La pareja de esta sala te pide que estés en ella.',
    lines: [
      'No ves nada hasta que ambas personas dan su sí, cada cual en su teléfono, y solo lo que ambas permiten.',
      'Cualquiera puede retirarlo en cualquier momento. Lo que viste desaparece entonces de tu pantalla.',
      'Todo lo que haces aquí se ve en ambos teléfonos, y cualquiera puede rechazarlo. Nada de lo que escribes le llega a una sola persona.',
    ],
    linesTitle: 'Cómo funciona',
    checklist: 'Conviene tener esto en su sitio',
    take: 'Ocupar el lugar',
    taking: 'Ocupando el lugar',
    held: {
      title: 'Ya acompañas esta sesión',
      body: 'Este dispositivo tiene el lugar de terapeuta en esta sala. No queda nada por ocupar.',
      go: 'Ir a la sesión',
    },
    own: {
      title: 'Este enlace es para tu terapeuta',
      body: 'Este teléfono tiene uno de los lugares de la pareja en la sala. Envía el enlace a quien vaya a acompañar la sesión.',
      go: 'Ir a tu sala',
    },
  },

  rooms: {
    title: 'Tus salas',
    lead: 'Primero va la que más tiempo lleva en espera o en pausa.',
    leadKeys: 'Una tecla abre una sala, y Escape vuelve aquí.',
    none: {
      title: 'No hay salas en este dispositivo',
      lead: 'Aquí aparecen las salas que abras o a las que te inviten.',
    },
    open: 'Abrir otra sala',
    unnamed: 'Sin nota',
    opens: (key: string) => `Tecla ${key}`,
    inSight: 'A la vista',
    outOfSight: 'Fuera de la vista',
    waits: (minutes: string) => `en espera ${minutes}`,
    sitting: (minutes: string) => `${minutes} en total`,
    pausedFor: (minutes: string) => `en pausa ${minutes}`,
    here: (minutes: string) => `aquí ${minutes}`,
    arrived: {
      0: 'Aún no ha llegado nadie',
      1: 'Ha llegado una persona',
      2: 'Ya están ambas personas',
    },
    states: {
      loading: 'Abriendo',
      reaching: 'Conectando con la sala',
      absent: 'No está en este dispositivo',
      over: 'Tu lugar se ha cerrado',
      stopped: 'Sin conexión',
    },
    back: 'Todas las salas',
  },
};
