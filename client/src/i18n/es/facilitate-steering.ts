// Words of features/facilitate: what can be done from the third chair, what each does, and why it cannot now.
import type { facilitateSteering as english } from '../en/facilitate-steering.ts';
import { plural } from '../plural.ts';

/** `hint` is what it will do, and `announced` what it is called until then. */
const moves: typeof english.steering.moves = {
  hold: {
    title: 'Detener',
    hint: 'Pausa inmediata en ambos teléfonos.',
    announced: 'Detener',
  },
  resume: {
    title: 'Seguir',
    hint: 'Se sigue donde se detuvo.',
    announced: 'Seguir',
  },
  extend: {
    title: 'Dos minutos más',
    hint: 'Más tiempo para quien tiene la palabra.',
    announced: 'Más tiempo',
  },
  repeat: {
    title: 'Decir otra vez lo oído',
    hint: 'Quien escucha vuelve a decir lo que oyó.',
    announced: 'Decir otra vez lo oído',
  },
  back: {
    title: 'Un paso atrás',
    hint: 'A lo que había justo antes.',
    announced: 'Un paso atrás',
  },
  swap: {
    title: 'Cambiar los papeles',
    hint: 'Habla la otra persona, con la misma carta.',
    announced: 'Cambiar los papeles',
  },
  appreciate: {
    title: 'Pasar a agradecer',
    hint: 'Se deja el turno, para algo amable.',
    announced: 'Pasar a agradecer',
  },
  end: {
    title: 'Terminar con calma',
    hint: 'El encuentro se va cerrando en ambos teléfonos.',
    announced: 'Terminar con calma',
  },
};

export const facilitateSteering: typeof english = {
  steering: {
    title: 'Lo que puedes hacer',
    lead: 'Todo lo que haces aquí se ve en ambos teléfonos, y cualquiera puede rechazarlo. Nunca se dice de quién fue el no.',
    notYet:
      'Cuando ambas personas den su sí, podrás detener, dar tiempo, cambiar los papeles, ofrecer una carta, decir una frase a la pareja y terminar con calma. Hasta entonces no se puede hacer nada desde aquí.',
    moves,
    sending: 'En camino',
    queued: 'Sale cuando vuelva la conexión',
    announced: (what: string) => `Se anuncia: ${what}`,
    inSeconds: (seconds: number) =>
      seconds < 1 ? 'Ocurre ahora, si nadie lo rechaza.' : `En ${seconds} s, si nadie lo rechaza.`,
    holdCallsOff: 'Para anularlo, toca «Detener».',
    why: {
      'out-of-sight': 'Antes, el sí de ambas personas.',
      waiting: 'Aún falta alguien.',
      ended: 'Este encuentro ha terminado.',
      paused: 'Están en pausa.',
      held: 'Ya está en pausa.',
      'their-pause': 'La pausa es suya; se sigue cuando vuelvan ambas personas.',
      'nobody-speaks': 'Solo mientras alguien habla o dice lo que oyó.',
      'nothing-said-back': 'Solo cuando ya se ha dicho lo oído.',
      'no-way-back': 'Desde aquí no hay vuelta atrás.',
      'owed-turn': 'Antes va el segundo turno de esta carta.',
      'outside-a-turn': 'Solo dentro de un turno, antes de los números.',
      appreciating: 'Ya están ahí.',
      closing: 'Ya están cerrando.',
    },
    confirm: {
      appreciate: {
        title: '¿Pasar a agradecer?',
        body: 'Se deja lo que hay ahora, en ambos teléfonos. Después, cada persona puede decir algo que agradece. Ocurre a los cinco segundos, si nadie lo rechaza.',
        go: 'Anunciarlo',
      },
      end: {
        title: '¿Terminar este encuentro con calma?',
        body: 'Se va cerrando en ambos teléfonos, con espacio para unas palabras amables. Ocurre a los cinco segundos, si nadie lo rechaza.',
        go: 'Anunciarlo',
      },
      going: 'Anunciándolo',
      keep: 'Quedarme',
    },
  },

  saying: {
    title: 'Una frase a la pareja',
    label: 'Lo que dices',
    hint: 'Llega a ambos teléfonos a la vez. No hay forma de escribir a una sola persona.',
    left: (left: number) =>
      left < 0
        ? plural('es', -left, { one: `Sobra ${-left}`, other: `Sobran ${-left}` })
        : plural('es', left, { one: `Queda ${left}`, other: `Quedan ${left}` }),
    send: 'Decirlo a la pareja',
    ready: 'Frases preparadas',
    sentences: [
      'Vayamos más despacio aquí.',
      'No hay prisa.',
      'Un momento para respirar.',
      'Dilo otra vez, con menos palabras.',
      'Quédate con lo que oíste.',
      'Levanta la vista del teléfono un momento.',
      'Di lo que te gustaría, no lo que salió mal.',
      'Solo lo que oíste, sin responder todavía.',
      'No era fácil, y cada cual hizo su parte.',
    ],
  },

  offering: {
    title: 'Ofrecer una carta',
    short: 'Para quien pregunte después, si quiere.',
    hint: 'Queda junto a las cartas de quien pregunte después, que puede usarla o no.',
    step: 'Del paso',
    depth: 'Qué profundidad',
    depths: { 1: 'Suave', 2: 'Más cerca', 3: 'Muy cerca' },
    cards: 'Las cartas',
    loading: 'Las cartas están en camino.',
    notLoaded: 'No se pudieron cargar las cartas. Puede que no haya conexión.',
    own: 'Escribir una',
    ownLabel: 'Tu propia pregunta',
    ownHint: 'Una pregunta que pueda responder cualquiera de las dos personas.',
    fromDeck: 'Volver a las cartas',
    send: 'Ofrecerla a la pareja',
    notOpen:
      'Si es más profunda de lo que quiere alguna de las dos personas, no se les muestra. Las tareas, el contacto y el deseo se pueden ofrecer mientras la pareja está en ese paso.',
  },

  deepest: {
    title: 'Profundidad máxima',
    hint: 'Solo puede ser menos de lo que eligieron, y solo en este encuentro.',
    theirs: 'Lo que eligieron',
    1: 'Suave',
    2: 'Más cerca',
  },

  did: {
    title: 'Lo que hiciste',
    none: 'Aún nada.',
    line: (text: string) => `«${text}»`,
    offer: (text: string) => `Una carta: ${text}`,
    lower: 'Profundidad máxima',
    unread: { line: 'Una frase', offer: 'Una carta' },
    declined: 'hubo un no',
    declinedNow: (what: string) => `Hubo un no: ${what}. No se dice de quién.`,
  },

  refused: {
    title: 'Eso no contó',
    dismiss: 'De acuerdo',
    codes: {
      'out-of-sight': 'Hace falta el sí de ambas personas.',
      'no-facilitator': 'Este dispositivo ya no acompaña la sesión.',
      unauthorized: 'Este dispositivo ya no acompaña la sesión.',
      'phase-over':
        'La pareja acababa de seguir adelante. Mira cómo va, y toca otra vez si aún viene al caso.',
      stale:
        'La pareja acababa de seguir adelante. Mira cómo va, y toca otra vez si aún viene al caso.',
      'wrong-state': 'No corresponde a este momento del encuentro.',
      'not-your-turn': 'No corresponde a este momento del encuentro.',
      'already-done': 'Ya estaba así.',
    },
  },
  problem: {
    'too-long': 'Es demasiado largo, o está vacío.',
    'not-ready':
      'Sus teléfonos aún no le han dicho a este dispositivo cómo llegar a ambos. Hace falta el sí de ambas personas.',
  },

  menu: {
    open: 'Menú',
    title: 'Esta sesión',
    label: 'Tu propia nota',
    labelHint: 'Se queda en este dispositivo.',
    keepLabel: 'Guardarla',
    kept: 'Guardada.',
    keys: 'Teclas',
    projector: 'Vista de proyector',
    projectorHint: 'Sin palabras, sin números, sin nombres. En otra ventana.',
    report: 'Informe de esta sesión',
    reportHint: 'Una página con lo que está a la vista, para imprimir o guardar.',
    change: 'Cambio entre sesiones',
    changeHint: 'Una línea por sesión, guardada solo en este dispositivo.',
    leave: 'Dejar esta sesión',
    leaveHint: 'Tu lugar queda libre, y ambos teléfonos lo dicen.',
    forget: 'Olvidarla en este dispositivo',
    forgetHint: 'No se avisa al servidor ni a la pareja.',
    close: 'Cerrar',
  },

  leaving: {
    title: '¿Dejar esta sesión?',
    body: 'Desde entonces no ves nada de ella, y ambos teléfonos dicen que te fuiste. Para volver necesitas un enlace nuevo.',
    go: 'Dejarla',
    going: 'Saliendo',
    keep: 'Quedarme',
    onItsWay: {
      title: 'Estás saliendo',
      lead: 'Se envía cuando vuelva la conexión. Hasta entonces se conserva tu lugar.',
    },
  },
  forgetting: {
    title: '¿Olvidar aquí esta sesión?',
    body: 'Este dispositivo pierde las claves de tu lugar, y tu nota. No se puede deshacer. Para la pareja tu lugar sigue ocupado hasta que lo cierre; para dejarlo libre, deja la sesión en vez de olvidarla.',
    go: 'Olvidarla',
    going: 'Olvidándola',
    keep: 'Conservarla',
  },

  keys: {
    title: 'Teclas',
    lead: 'No hacen nada mientras escribes, ni con un panel abierto.',
    use: 'Usar estas teclas',
    on: 'Sí',
    off: 'No',
    hold: 'Detener, o seguir',
    extend: 'Dos minutos más',
    repeat: 'Decir otra vez lo oído',
    back: 'Un paso atrás',
    swap: 'Cambiar los papeles',
    line: 'Una frase a la pareja',
    offer: 'Ofrecer una carta',
    appreciate: 'Pasar a agradecer',
    end: 'Terminar con calma',
    projector: 'Vista de proyector',
    keys: 'Esta lista',
    rooms: 'Volver a todas las salas',
    roomKey: 'En la lista de salas: la tecla de una sala la abre',
  },
};
