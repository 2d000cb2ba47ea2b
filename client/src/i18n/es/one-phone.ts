// Spanish of playing on one phone, and of trying it alone.
import type { onePhone as english } from '../en/one-phone.ts';
import { isolated } from '../isolate.ts';

export const onePhone: typeof english = {
  names: {
    title: 'Un teléfono para la pareja',
    lead: 'Pasa de mano en mano. Lo que es solo para una persona espera hasta que lo tenga en la suya.',
    kept: 'Todo se queda en este teléfono. No hace falta internet.',
    first: 'Tu nombre',
    second: 'El nombre de tu pareja',
    hint: 'Para que el teléfono diga a quién le toca.',
    same: 'Los dos nombres son iguales. Basta una letra más.',
    notHere:
      'Jugar a distancia, el lugar de terapeuta y la mirada a solas piden un teléfono para cada cual; por eso aquí no se ofrecen.',
    begin: 'Empezar',
    beginning: 'Preparando',
    full: {
      title: 'Este teléfono no pudo guardarlo',
      body: 'Puede que no quede espacio. Libera un poco y vuelve a probar.',
    },
  },

  curtain: {
    title: (name: string) => `Dale el teléfono a ${isolated(name)}`,
    lead: (name: string, other: string) =>
      `Lo que sigue es solo para ${isolated(name)}. ${isolated(other)} mira a otro lado un momento.`,
    open: (name: string) => `Soy ${isolated(name)}`,
  },

  look: {
    title: 'Ahora, a mirar a la vez',
    lead: 'Pon el teléfono donde se vea desde ambos lados.',
    open: 'Ya estamos mirando',
  },

  moment: 'Un momento',

  bar: {
    one: (name: string) => `Para ${isolated(name)}`,
    both: (name: string) => `En pareja, como lo ve ${isolated(name)}`,
    mark: (name: string, other: string) => `${isolated(name)} con ${isolated(other)}`,
    take: (name: string) => `Le toca a ${isolated(name)}`,
  },

  menu: {
    remove: 'Quitarlo de este teléfono',
    removeHint: 'Nombres, palabras y todo. Para jugar con otros nombres.',
    removing: {
      title: '¿Quitarlo todo?',
      body: 'Los dos nombres, cada palabra y cada número se van de este teléfono. No se guardan en otra parte, así que no se pueden recuperar.',
      go: 'Quitarlo',
      going: 'Quitando',
      keep: 'Conservarlo',
    },
  },

  tryOut: {
    nothingKept: 'Esto es una prueba: no se guarda nada.',
    leave: 'Dejarla',
    setting: 'Poniendo la mesa',
    mine: 'Tu teléfono',
    theirs: (name: string) => `El de ${isolated(name)}`,
    shown: 'Qué teléfono mirar',
    pick: {
      title: (name: string) => `Pregúntale algo a ${isolated(name)}`,
      lead: 'Elige una carta y léela en voz alta.',
      ask: 'Preguntar esto',
      cards: 'Tres cartas',
    },
    story: {
      drawing: (name: string) => `Primero escuchas tú. ${isolated(name)} espera una pregunta.`,
      needing: (name: string) => `${isolated(name)} la lee, y dice qué ayudaría más.`,
      sharing: (name: string) => `${isolated(name)} responde, en voz alta:`,
      reflecting: 'Di lo que oíste, con tus palabras. Por ejemplo:',
      checking: (name: string) => `${isolated(name)} piensa si era eso.`,
      supporting: (name: string) =>
        `${isolated(name)}: «Eso es». Ahora, una frase amable, o simplemente sigue.`,
      rating: (name: string) =>
        `${isolated(name)} pone un número a cuánto sintió que escuchabas. Tú supones cuál. Nadie ve el de la otra persona.`,
      ratingSealed: (name: string) =>
        `${isolated(name)} ya selló un número. Falta lo que supones tú.`,
      opening: 'Ya están los dos números. Se abren a la vez.',
      revealing:
        'Los dos números se descubren. Lo cerca que quedan es el único resultado, y es de la pareja.',
    },
    cards: [
      {
        text: '¿Cuáles fueron los mejores diez minutos de tu semana?',
        answer:
          'El domingo por la mañana. Con los teléfonos apagados me leíste aquel titular absurdo. Me reí, y por un momento no había nada en mi lista.',
        sayBack:
          'Fue el domingo, con los teléfonos apagados. Te reíste, y por un rato no hubo lista.',
      },
      {
        text: '¿Qué ha pesado más de lo que parece desde fuera?',
        answer:
          'El horario nuevo. Digo que va bien, y luego paso la noche en vela con el día siguiente. No tienes que arreglarlo. Solo quería no cargar con eso a solas.',
        sayBack:
          'El horario nuevo te quita el sueño. No buscas un arreglo, buscas algo de compañía.',
      },
      {
        text: '¿Cuándo sentiste estos días que estabas en casa?',
        answer:
          'Cuando llegué tarde y la luz de la cocina seguía encendida. Nadie dijo nada. Era como si alguien hubiera pensado en mí.',
        sayBack: 'Llegaste tarde, había una luz encendida, y viste que alguien pensó en ti.',
      },
    ],
    end: {
      title: 'Eso fue un turno',
      lead: 'Preguntaste, escuchaste, dijiste lo que oíste, y dos números sellados se abrieron. Después se cambian los papeles, con la misma carta.',
      again: 'Probar otra vez',
      onePhone: 'Jugar en un solo teléfono',
      start: 'Al inicio',
    },
  },

  damaged: {
    title: 'Lo que había aquí no se puede leer',
    lead: 'Falta una parte, o algo cambió en este teléfono. No se ha quitado nada. Quizá ayude intentarlo otra vez.',
    again: 'Reintentar',
    remove: 'Quitarlo y empezar de nuevo',
  },
};
