// Words of features/own-deck: cards of one's own, and links that carry them.
import type { ownDeck as english } from '../en/own-deck.ts';
import type { PartnerName } from '../en/partner.ts';
import { plural } from '../plural.ts';
import { deckProblem } from './deck-problem.ts';
import { partner, partnerFirst } from './partner.ts';

const cards = (count: number): string =>
  plural('es', count, { one: `${count} carta`, other: `${count} cartas` });

export const ownDeck: typeof english = {
  bring: {
    title: 'Cartas propias',
    lead: (name: PartnerName) =>
      `Trae un archivo de texto con tus propias cartas. Se lee en este teléfono. Cuando las prestas, le llegan selladas a ${partner(name)}, como todo aquí.`,
    file: 'Elegir un archivo de texto',
    paste: 'O pega el texto aquí',
    read: 'Verlo',
    reading: 'Leyéndolo',
    notRead: 'Ahora no se pudo leer. Prueba otra vez cuando vuelva la conexión.',
    howTitle: 'Cómo es un texto así',
    how: 'Arriba, unos pocos datos; luego, un título para cada profundidad y una línea para cada carta. Las palabras antes de los dos puntos, el nombre del paso y «Depth» van en inglés, como aquí.',
    sample:
      '---\ntitle: Nuestras cartas\nstep: open-up\nlanguage: es\nlicence: nuestra\nauthor: Tú y yo\n---\n\n## Depth 1\n- ¿Qué te hizo sonreír hoy?\n- ¿Cómo fue la vuelta a casa?\n- ¿Qué canción se te quedó en la cabeza?\n',
  },
  refused: {
    title: 'Estas cartas aún no se pueden usar',
    line: (line: number) => `Línea ${line}`,
    problem: deckProblem,
    tooLong: (characters: number) =>
      `El texto tiene más de ${characters.toLocaleString('es')} caracteres, que es lo máximo que se puede prestar.`,
  },
  preview: {
    about: (step: string, author: string) => `Para «${step}». Autoría: ${author}.`,
    counts: 'Cuántas hay de cada profundidad',
    count: (depth: string, count: number) => `${depth}: ${cards(count)}`,
    first: 'Las primeras',
    advice: 'Lo que podría ser más claro',
    adviceHint: 'Se puede jugar con ellas de todos modos.',
    another: 'Otro texto',
    lend: 'Prestarlas a esta sala',
    lent: 'Ya están en la sala. Elígelas cuando saques cartas.',
    close: 'Hecho',
    notDealt: (step: string, kind: string) =>
      `Las cartas de tipo «${kind}» no se reparten en «${step}», así que estas no saldrían nunca.`,
    moved: 'El juego siguió adelante antes de que se enviara todo. Préstalas otra vez.',
  },
  notice: {
    mine: (title: string) => `Trajiste un mazo: ${title}`,
    theirs: (name: PartnerName, title: string) => `${partnerFirst(name)} trajo un mazo: ${title}`,
    body: (step: string) =>
      `Quien pregunte en «${step}» puede elegirlo para sacar sus tres cartas.`,
    refused: (name: PartnerName) => `${partnerFirst(name)} trajo un mazo que no se puede usar`,
    because: (line: number, message: string) => `Línea ${line}: ${deckProblem(message)}`,
    dismiss: 'De acuerdo',
  },

  preset: {
    reading: 'Mirando el enlace',
    label: 'Un enlace con cartas',
    by: (name: string) => `Lo creó ${name}.`,
    byNobody: 'Quien lo creó no dio ningún nombre.',
    trust:
      'Cualquiera puede crear un enlace así. No abre nada tuyo, y puedes salir cuando quieras.',
    practice:
      'Es una práctica de terapeuta. Cuando se termine, este teléfono ofrece un enlace que le dice que se hizo: sin palabras, sin números, sin nombres. Enviarlo o no es decisión tuya.',
    builtIn: 'Con las cartas que trae Heard.',
    depth: (depth: string) =>
      `Las cartas llegan hasta «${depth}», o menos si alguien quiere menos.`,
    rounds: (rounds: number) =>
      plural('es', rounds, {
        one: `Pensado para ${rounds} ronda.`,
        other: `Pensado para ${rounds} rondas.`,
      }),
    minutes: (minutes: number) => `Pensado para unos ${minutes} minutos.`,
    ways: 'Abrir una sala con él',
    toStart: 'Al inicio',
    problems: {
      missing: {
        title: 'Este enlace no trae nada',
        body: 'Las cartas viajan en el propio enlace, y desaparecen de la dirección una vez leídas. Abre el enlace otra vez desde donde lo recibiste.',
      },
      'cut-off': {
        title: 'A este enlace le falta el final',
        body: 'Se cortó por el camino, quizá por un salto de línea. Cópialo entero, o pídelo otra vez.',
      },
      damaged: {
        title: 'Este enlace se dañó por el camino',
        body: 'Algo en él no está como se creó. Pídelo otra vez.',
      },
      'other-version': {
        title: 'Este enlace es para otra versión',
        body: 'Vuelve a cargar esta página. Si no sirve, pide un enlace nuevo.',
      },
      'too-large': {
        title: 'Este enlace trae demasiado',
        body: 'Es más grande de lo que puede ser un enlace así, por eso no se usó nada de él.',
      },
      'no-deflate': {
        title: 'Este navegador no puede desplegar el enlace',
        body: 'Es un poco antiguo. Abre el enlace en un navegador más nuevo.',
      },
    },
    badDeck: {
      title: 'Las cartas de este enlace no se pueden usar',
      lead: 'No cumplen las reglas de las cartas, así que no se muestra ninguna.',
    },
  },
  maker: {
    title: 'Crear un enlace con cartas',
    lead: 'Para una pareja con la que trabajas, para amistades, o para ti y tu pareja. Quien lo abra puede empezar una sala con él. Las cartas viajan solo en el enlace; ningún servidor las guarda.',
    cards: '¿Qué cartas?',
    own: 'Las mías',
    ownBody: 'Un texto con tus propias preguntas.',
    ownLead: 'Mejor un mazo corto: en un enlace caben unas sesenta preguntas.',
    change: 'Otro texto',
    depth: '¿Hasta dónde pueden llegar, como mucho?',
    anyDepth: 'Sin límite',
    length: '¿Cuánto debería durar?',
    lengths: {
      open: 'Libre',
      'rounds-1': '1 ronda',
      'rounds-2': '2 rondas',
      'rounds-3': '3 rondas',
      'minutes-30': '30 min',
      'minutes-60': '60 min',
    },
    by: '¿De quién es?',
    byHint: 'Si quieres. Lo ve quien abra el enlace.',
    make: 'Crear el enlace',
    tooLarge: {
      title: 'Es demasiado para un solo enlace',
      body: 'Quita del texto algunas cartas o notas. Un enlace puede tener unos ocho mil caracteres.',
    },
    link: 'El enlace',
    copy: 'Copiar el enlace',
    copied: 'Copiado.',
    selected: 'Está seleccionado. Cópialo desde aquí.',
    practice: {
      title: 'Proponer una práctica',
      lead: 'Para una pareja con la que trabajas. Mejor algo breve y claro: un paso, cartas suaves, una ronda. Las cartas viajan solo en el enlace; ningún servidor las guarda.',
      label: '¿Para quién es?',
      labelHint: 'Tu propia nota. Se queda en este dispositivo y no va en el enlace.',
      make: 'Crear la práctica',
      making: 'Creándola',
      back: 'Volver',
      toList: 'A las prácticas',
      setTitle: 'La práctica está creada',
      setLead:
        'Envía este enlace a la pareja. Cualquiera lo abre y empieza una sala. Al terminar, el teléfono que lo abrió ofrece un código para ti; enviarlo o no es decisión de la pareja.',
      notKept:
        'Este navegador no pudo guardar la práctica, así que aquí no se podría marcar ningún código.',
      link: {
        label: 'El enlace para la pareja',
        share: 'Compartir',
        shareText: 'Una práctica en pareja.',
        copy: 'Copiar el enlace',
        copied: 'Copiado.',
        selected: 'Está seleccionado. Cópialo desde aquí.',
      },
    },
  },
};
