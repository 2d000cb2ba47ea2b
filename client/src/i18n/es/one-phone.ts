// Words of playing on one phone, and of trying it alone, in Spanish.
import type { onePhone as english } from '../en/one-phone.ts';
import { isolated } from '../isolate.ts';

export const onePhone: typeof english = {
  names: {
    title: 'Un teléfono entre dos',
    lead: 'Se lo pasan de mano en mano. Lo que es para una sola persona espera a que lo tenga en la mano.',
    kept: 'Todo se queda en este teléfono. No necesita internet.',
    first: 'Tu nombre',
    second: 'El nombre de tu pareja',
    hint: 'Para que el teléfono pueda decir a quién le toca.',
    same: 'Los dos nombres se parecen. Una letra más los distingue.',
    notHere:
      'Jugar a distancia, el lugar de terapeuta y la mirada para ti necesitan un teléfono propio, así que aquí no se ofrecen.',
    begin: 'Empezar',
    beginning: 'Preparando',
    full: {
      title: 'Este teléfono no pudo guardarlo',
      body: 'Quizá su memoria está llena. Haz un poco de espacio y prueba otra vez.',
    },
  },

  curtain: {
    title: (name) => `Pásale el teléfono a ${isolated(name)}`,
    lead: (name, other) =>
      `Lo que viene es solo para ${isolated(name)}. ${isolated(other)} mira hacia otro lado un momento.`,
    open: (name) => `Soy ${isolated(name)}`,
  },

  look: {
    title: 'Ahora, a mirar en pareja',
    lead: 'Pon el teléfono donde se vea desde los dos lados.',
    open: 'Lo estamos mirando',
  },

  moment: 'Un momento',

  bar: {
    one: (name) => `Para ${isolated(name)}`,
    both: (name) => `Para ambas partes, como lo ve ${isolated(name)}`,
    mark: (name, other) => `Entre ${isolated(name)} y ${isolated(other)}`,
    take: (name) => `Le toca a ${isolated(name)}`,
  },

  menu: {
    remove: 'Quitarlo de este teléfono',
    removeHint: 'Nombres, palabras y todo. Para jugar con otros nombres.',
    removing: {
      title: '¿Quitarlo todo?',
      body: 'Los dos nombres, cada palabra y cada número se van de este teléfono. No se guardan en ningún otro sitio, así que no se pueden recuperar.',
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
    theirs: (name) => `El teléfono de ${isolated(name)}`,
    shown: 'Qué teléfono mirar',
    pick: {
      title: (name) => `Pregúntale algo a ${isolated(name)}`,
      lead: 'Elige una carta y léela en voz alta.',
      ask: 'Preguntar esto',
      cards: 'Tres cartas',
    },
    story: {
      drawing: (name) => `Primero escuchas tú. ${isolated(name)} espera una pregunta.`,
      needing: (name) => `${isolated(name)} la lee y dice qué ayudaría más.`,
      sharing: (name) => `${isolated(name)} responde, en voz alta:`,
      reflecting: 'Di lo que oíste, en tus palabras. Por ejemplo:',
      checking: (name) => `${isolated(name)} piensa si era eso.`,
      supporting: (name) => `${isolated(name)}: «Eso es». Ahora una frase cálida, o sigue sin más.`,
      rating: (name) =>
        `${isolated(name)} pone un número a cuánto sintió que le escuchabas. Tú supones ese número. Nadie ve el de la otra persona.`,
      ratingSealed: (name) => `${isolated(name)} ya selló un número. Ahora lo que supones tú.`,
      opening: 'Ya están los dos números. Se abren a la vez.',
      revealing:
        'Los dos números se encuentran. Lo cerca que están es el único resultado, y es de ambas partes.',
    },
    cards: [
      {
        text: '¿Cuáles fueron los mejores diez minutos de tu semana?',
        answer:
          'El domingo por la mañana. Los teléfonos estaban apagados y me leíste aquel titular tan tonto. Me reí, y por un momento no había nada en mi lista.',
        sayBack:
          'Fue el domingo, con los teléfonos apagados. Te reíste, y tu lista desapareció un rato.',
      },
      {
        text: '¿Qué ha pesado más de lo que parece desde fuera?',
        answer:
          'Los nuevos turnos. Digo que van bien y luego paso la noche en vela ordenando el día siguiente. No tienes que resolverlo. Solo quería compañía con esto hoy.',
        sayBack: 'Los turnos te quitan el sueño. No quieres que se resuelva, quieres compañía.',
      },
      {
        text: '¿Cuándo sentiste estos días que estabas en casa?',
        answer:
          'Cuando llegué tarde y la luz de la cocina estaba encendida. Nadie dijo nada. Era como si alguien hubiera pensado en mí.',
        sayBack:
          'Llegaste tarde, había una luz encendida, y te dijo que alguien había pensado en ti.',
      },
    ],
    end: {
      title: 'Eso fue un turno',
      lead: 'Preguntaste, escuchaste, dijiste lo que oíste, y dos números sellados se encontraron. Después se cambian los papeles, con la misma carta.',
      again: 'Probar otra vez',
      onePhone: 'Jugar con un teléfono',
      start: 'Al inicio',
    },
  },

  damaged: {
    title: 'Lo que se guardó aquí no se puede leer',
    lead: 'Falta una parte o cambió en este teléfono. No se quitó nada. Puede ayudar probar otra vez.',
    again: 'Probar otra vez',
    remove: 'Quitarlo y empezar de nuevo',
  },
};
