// Words of features/facilitate: what whoever holds the session sees, as far as both let it be seen.
import type { Seat } from '@heard/shared/ids';
import type { facilitateSight as english } from '../en/facilitate-sight.ts';
import { isolated } from '../isolate.ts';
import { plural } from '../plural.ts';
import { oClock } from './o-clock.ts';

/** Null or empty where it was not read, or none was given. */
type Name = string | null;

const fallback: Record<Seat, string> = { a: 'La primera persona', b: 'La segunda persona' };

/** At the start of a sentence: inside one, its capital would be wrong. */
const called = (name: Name, seat: Seat): string =>
  name === null || name === '' ? fallback[seat] : isolated(name);

export const facilitateSight: typeof english = {
  called,

  here: {
    here: (name: string) => `${name} está aquí`,
    away: (name: string) => `${name} está ausente`,
    gone: (name: string) => `${name} no está aquí ahora`,
    seated: (name: string) => `${name} ya ha llegado`,
    free: (name: string) => `${name} aún no está aquí`,
  },

  where: 'Dónde están',

  before: {
    title: 'No se muestra nada hasta que ambas personas den su sí',
    lead: 'A cada persona se le pregunta, en su teléfono, cuánto puedes ver. De las dos respuestas vale la que deja ver menos, y nadie sabe de quién era.',
    meeting:
      'Sus teléfonos aún no se comunican entre sí. Ambas páginas tienen que estar abiertas un momento.',
    code: 'El código para comparar',
    codeLead:
      'Ambos teléfonos muestran el mismo número para ti. Léelo en voz alta, para que sepan que el sí te lo dan a ti.',
    digits: 'El número',
  },

  ended: {
    title: 'Lo que viste ya no está en esta pantalla',
    lead: 'Alguien ha retirado su sí, o ha empezado otro encuentro. No se muestra nada hasta que ambas personas vuelvan a dar su sí.',
  },

  scope: {
    none: 'No ves nada.',
    structure: 'Ves dónde están y desde cuándo. Ni números ni palabras.',
    numbers: 'Ves dónde están y cuánto llegó la escucha. Sin palabras.',
    words: 'Ves dónde están, los números y sus palabras.',
  },

  states: {
    empty: () => 'Aún no hay nadie aquí',
    waiting: () => 'A la espera de la segunda persona',
    agreeing: () => 'Leen los acuerdos',
    settling: () => 'Los teléfonos buscan lo que quieren ambas partes',
    matching: () => 'Los teléfonos buscan lo que quieren ambas partes',
    choosing: () => 'Cada persona elige un paso',
    between: () => 'A punto de empezar',
    marking: () => 'Cada persona marca temas en privado',
    drawing: ({ listener }) => `${listener} elige una carta`,
    needing: ({ speaker }) => `${speaker} dice qué le ayudaría`,
    sharing: ({ speaker }) => `${speaker} tiene la palabra`,
    reflecting: ({ listener }) => `${listener} dice lo que oyó`,
    checking: ({ speaker }) => `${speaker} dice si era eso`,
    supporting: ({ listener }) => `${listener} puede añadir una frase amable`,
    rating: () => 'Cada persona sella cuánto llegó la escucha',
    opening: () => 'Los dos números se abren',
    revealing: () => 'Miran los dos números',
    making: () => 'Hacen algo en pareja',
    answering: () => 'Cada persona responde en privado',
    showing: () => 'Las respuestas se abren',
    comparing: () => 'Miran ambas respuestas',
    inviting: ({ speaker }) => `${speaker} mira una invitación`,
    touching: () => 'Un momento de calma, solo suyo',
    appreciating: () => 'Dicen lo que agradecen',
    closing: () => 'Cierran el encuentro',
    ended: () => 'Este encuentro ha terminado',
    paused: () => 'Se toman un respiro',
  },
  held: 'Pediste detenerse un momento',
  pauseOver: 'La pausa ha terminado; se sigue cuando vuelvan ambas personas',
  until: (time: string) => `hasta ${oClock(time)}`,

  setting: {
    together: { spoken: 'lado a lado, en voz alta', written: 'lado a lado, por escrito' },
    apart: { spoken: 'a distancia, en voz alta', written: 'a distancia, por escrito' },
  },
  turn: (round: number, isSecond: boolean) =>
    `ronda ${round}, ${isSecond ? 'segundo' : 'primer'} turno`,
  done: (name: string) => `${name} ya ha hecho su parte.`,
  extra: (minutes: number) =>
    plural('es', minutes, {
      one: `Aquí diste ${minutes} minuto más.`,
      other: `Aquí diste ${minutes} minutos más.`,
    }),

  minutes: {
    title: 'Minutos',
    sitting: 'este encuentro',
    turn: 'este turno',
    phase: 'en este punto',
    none: '–',
    short: (minutes: number) => (minutes < 1 ? '<1' : `${minutes}`),
    brief: (minutes: number) => (minutes < 1 ? 'menos de 1 min' : `${minutes} min`),
    said: (minutes: number) =>
      minutes < 1
        ? 'menos de un minuto'
        : plural('es', minutes, { one: '1 minuto', other: `${minutes} minutos` }),
  },

  airtime: {
    title: 'Tiempo de palabra',
    time: (minutes: number, seconds: number) => `${minutes} min ${seconds} s`,
    percent: (percent: number) => `${percent} %`,
    none: 'Aún nadie ha tenido la palabra.',
    note: 'Solo mide el tiempo.',
  },

  counts: {
    title: 'En este encuentro',
    loops: 'veces que se dijo otra vez lo oído, o se contó más',
    passes: 'cartas que se pasaron',
    pauses: 'pausas',
    unnamed: 'Nunca se dice quién pasó o pidió una pausa.',
  },

  numbers: {
    title: 'Cuánto llegó la escucha',
    lead: 'Cada persona abrió el suyo, para la otra y para ti. Un 4 sincero que se supone como 4 es lo más cerca que se puede estar.',
    caption: 'Turno a turno, el último primero',
    turn: 'Turno',
    speaker: 'Habló',
    felt: 'Se sintió',
    guess: 'Se supuso',
    tune: 'Sintonía',
    closed: 'cerrado',
    met: 'igual',
    apart: (distance: number) => `${distance} de diferencia`,
    none: 'Aún no hay números.',
  },

  words: {
    title: 'Lo que se dice',
    none: 'Aún nada.',
    spoken: 'Lo que se dice en voz alta no se escribe en ninguna parte.',
    card: (name: string) => `${name} pregunta`,
    about: (topic: string) => `Sobre: ${topic}`,
    need: {
      listen: 'solo escúchame',
      understand: 'entiéndeme',
      think: 'ayúdame a pensar',
    },
    needs: (name: string, need: string) => `${name} pide: ${need}`,
    kinds: {
      share: (name: string) => `${name} cuenta`,
      reflect: (name: string) => `${name} dice lo que oyó`,
      support: (name: string) => `${name} añade`,
      wish: (name: string) => `${name}: lo que habría ayudado`,
      add: (name: string) => `${name} añade`,
      show: (name: string) => `${name} responde`,
      appreciate: (name: string) => `${name} agradece`,
    },
    passed: 'Esta carta se pasó.',
    earlier: 'Turnos anteriores',
    appreciations: 'Agradecimientos',
    noNotes: 'Heard no guarda notas clínicas. Las tuyas van donde tú las guardas.',
  },

  status: {
    live: 'En línea',
    connecting: 'Conectando',
    retrying: 'Sin conexión',
    offline: 'Sin conexión',
  },
  lineDown: {
    title: 'Sin conexión',
    body: 'Lo que se ve aquí puede ser anterior a lo que está pasando. La conexión vuelve sin que hagas nada.',
    again: 'Probar ahora',
  },
  tampered: {
    title: 'Aquí hay algo que no cuadra',
    body: 'Lo que recibió este dispositivo no es lo que había dejado sellado quien lo escribió. No te fíes de ello. Compara otra vez el código con ambas personas, o sigue en una sala nueva.',
  },
  notKept: {
    title: 'Este navegador no guarda nada',
    body: 'Tu lugar dura solo mientras esta página está abierta. En una ventana normal, no privada, se conservaría.',
  },

  projector: {
    open: 'Proyector',
    close: 'Volver a la sesión',
    fullScreen: 'Pantalla completa',
    smaller: 'Salir de pantalla completa',
    names: 'Mostrar nombres',
    hideNames: 'Ocultar nombres',
    nothing: 'Ahora mismo no se muestra nada',
    down: 'Sin conexión. Vuelve sin que hagas nada.',
    states: {
      empty: 'En espera',
      waiting: 'A la espera de ambas personas',
      agreeing: 'Los acuerdos',
      settling: 'Buscando lo que quieren ambas partes',
      matching: 'Buscando lo que quieren ambas partes',
      choosing: 'Elegir un paso',
      between: 'A punto de empezar',
      marking: 'Una elección en privado',
      drawing: 'Elegir una carta',
      needing: '¿Qué ayudaría más?',
      sharing: 'Una persona habla. La otra escucha.',
      reflecting: 'Decir lo que se oyó',
      checking: '¿Era eso?',
      supporting: 'Una frase amable',
      rating: '¿Cuánto llegó la escucha?',
      opening: 'Se descubren dos números',
      revealing: 'Se descubren dos números',
      making: 'Hacer algo en pareja',
      answering: 'Responder en privado',
      showing: 'Se descubren dos respuestas',
      comparing: 'Dos respuestas, lado a lado',
      inviting: 'Una invitación',
      touching: 'Un momento de calma',
      appreciating: 'Lo bueno de hoy',
      closing: 'El cierre',
      ended: 'El final de este encuentro',
      paused: 'Un respiro',
    },
  },

  over: {
    unauthorized: {
      title: 'Tu lugar en esta sala se ha cerrado',
      lead: 'Lo dejaste, o una de las dos personas lo cerró; no se dice quién. Aquí ya no se muestra nada de su sala. Pueden invitarte otra vez con un enlace nuevo.',
    },
    'expired-room': {
      title: 'Esta sala ya no está',
      lead: 'Pasó mucho tiempo sin usarse, y el servidor la borró.',
    },
    'unknown-room': {
      title: 'Esa sala no existe',
      lead: 'El servidor no la conoce. Puede que la haya borrado.',
    },
    ahead: {
      title: 'El servidor ha olvidado parte de esta sala',
      lead: 'Este dispositivo ha visto más de lo que el servidor conserva. La sesión no puede seguir en esta sala.',
    },
    outdated: {
      title: 'Heard se ha renovado',
      lead: 'Esta página es de una versión anterior a la del servidor. Vuelve a cargarla y sigue donde estabas.',
    },
  },
  absent: {
    title: 'Esa sesión no está en este dispositivo',
    lead: 'Ábrela en el dispositivo que usaste antes, o con el enlace que te enviaron.',
  },
  reaching: {
    title: 'Conectando con la sala',
    lead: 'Tarda un poco más que de costumbre. Tu lugar está guardado en este dispositivo.',
    offlineTitle: 'Sin conexión por ahora',
    offlineLead:
      'Tu lugar está guardado en este dispositivo. Esta página vuelve a intentarlo sin que hagas nada.',
  },
};
