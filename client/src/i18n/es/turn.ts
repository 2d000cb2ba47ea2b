// Spanish of a turn, from the three cards to the two numbers.
import type { CounsellorName } from '../en/counsellor.ts';
import type { PartnerName } from '../en/partner.ts';
import type { turn as english } from '../en/turn.ts';
import { plural } from '../plural.ts';
import { counsellor } from './counsellor.ts';
import { partner, partnerFirst, partners } from './partner.ts';

const minutesAndSeconds = (minutes: number, seconds: number): string => {
  const whole = plural('es', minutes, { one: `${minutes} minuto`, other: `${minutes} minutos` });
  const rest = plural('es', seconds, { one: `${seconds} segundo`, other: `${seconds} segundos` });
  return `${whole} y ${rest}`;
};

const apart = (distance: number): string => {
  const words = ['Nada', 'Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve'];
  return `${words[distance] ?? 'Diez'} de diferencia`;
};

export const turn: typeof english = {
  common: {
    pieceOnItsWay: 'En camino',
    pieceKept: 'Guardado aquí, saldrá en cuanto se pueda',
    asks: (name: PartnerName) => `${partnerFirst(name)} pregunta`,
    about: (topic: string) => `Sobre: ${topic}`,
    youAsk: (name: PartnerName) => `Tu pregunta para ${partner(name)}`,
    forBoth: 'Para ti y tu pareja',
    beThere: '¿Cómo puedo acompañarte mejor en esto?',
    beThereAfter: (card: string) => `Ya tiene dos respuestas: ${card}`,
    passed: 'El mazo siguió adelante.',
    mayDim: 'Aquí la pantalla puede apagarse. Un toque la enciende, y no se pierde nada.',
    pass: 'Que siga el mazo',
  },

  depth: { 1: 'Suave', 2: 'Más cerca', 3: 'Muy cerca' },

  drawing: {
    title: (name: PartnerName) => `¿Qué te gustaría preguntarle a ${partner(name)}?`,
    leadSpoken: 'Elige una carta y léela en voz alta.',
    leadWritten: 'Elige la carta que más quieras oír responder.',
    dealing: 'Tres cartas vienen en camino.',
    ask: 'Preguntar',
    writeOwn: 'Escribir la mía',
    moveOn: 'Otras tres',
    otherStep: 'Otro paso',
    ownTitle: 'Pregunta con tus palabras',
    ownLead: (name: PartnerName) =>
      `Algo que te dé curiosidad, y que ${partner(name)} pueda responder sin tener que defenderse.`,
    ownLabel: 'Tu pregunta',
    ownAsk: 'Preguntar',
    backToCards: 'Volver a las cartas',
    cards: 'Tres cartas',
    notNow: 'Ahora no',
    fromCounsellor: (name: CounsellorName) => `De parte de ${counsellor(name)}`,
    cardsFrom: 'Cartas de',
    cardsFromHeard: 'Heard',
    waitingTitle: (name: PartnerName) => `${partnerFirst(name)} está eligiendo qué preguntar`,
    leadBoth: 'Elige una carta para ti y tu pareja. Cada cual responde por su cuenta.',
    waitingLeadBoth: 'Luego llega a ambos teléfonos, y cada cual responde por su cuenta.',
    waitingLead: 'Esta vez empiezas tú a hablar. Respira.',
    waitingLeadWritten: 'Esta vez empiezas tú a escribir. Puedes soltar el teléfono.',
  },

  needing: {
    title: '¿Qué ayudaría más?',
    listen: { title: 'Solo escúchame', body: 'Sin soluciones ni consejos.' },
    understand: { title: 'Entiéndeme', body: 'Mira un momento desde donde yo miro.' },
    think: { title: 'Ayúdame a pensar', body: 'Puedes hacerme preguntas.' },
    skip: 'Saltar esto',
    swapped: 'Ahora la misma carta para ti',
    pass: 'Otra carta',
    readAloud: 'Léela en voz alta',
    readAloudAgain: 'Pregúntala otra vez, en voz alta',
    listenerLead: (name: PartnerName) => `Luego dale un momento a ${partner(name)} para empezar.`,
    waitingTitle: (name: PartnerName) => `${partnerFirst(name)} tiene tu pregunta`,
    waitingTitleAgain: (name: PartnerName) => `La misma carta, ahora para ${partner(name)}`,
    waitingLead: (name: PartnerName) =>
      `Primero, ${partner(name)} decide qué ayudaría. Esta vez escuchas tú.`,
  },

  needLine: {
    listen: (name: PartnerName) =>
      `${partnerFirst(name)} quiere que solo escuches. Sin soluciones.`,
    understand: (name: PartnerName) => `${partnerFirst(name)} quiere sentir que entiendes.`,
    think: (name: PartnerName) =>
      `${partnerFirst(name)} quiere ayuda para pensar. Pregunta, no digas qué hacer.`,
  },

  sharing: {
    title: 'Te toca responder',
    titleMore: 'Hay más',
    leadMore: 'Di lo que falta. Hay tiempo.',
    timer: (minutes: number, seconds: number) =>
      `Van ${minutesAndSeconds(minutes, seconds)}. Tómate el tiempo que haga falta.`,
    timerHint: 'Sin prisa. Nada te corta.',
    handOverSpoken: 'Ya lo dije, paso la palabra',
    label: 'Tus palabras',
    labelMore: 'Algo que añadir',
    hint: 'Unas pocas frases cada vez se reciben mejor.',
    send: 'Enviar',
    sendAndHandOver: 'Enviar y pasar la palabra',
    handOver: 'Pasar la palabra',
    sent: 'Lo que has dicho',
    listenTitle: 'Levanta la vista. Solo escucha.',
    listenTitleMore: 'Hay más. Solo escucha.',
    readTitle: (name: PartnerName) => `${partnerFirst(name)} está escribiendo`,
    readLead: 'Las palabras llegan aquí según se envían. Puedes soltar el teléfono.',
    readLeadHere: 'Aún no hay nada que responder. Deja que te llegue.',
  },

  reflecting: {
    title: 'Di lo que oíste',
    titleAgain: 'Prueba otra vez',
    lead: 'Ni respuesta ni solución. Solo lo que te llegó.',
    leadAgain: (name: PartnerName) =>
      `Faltó algo. Pregúntale a ${partner(name)} qué parte importaba más, y di esa.`,
    leadAgainWritten: 'Faltó algo. Léelo otra vez y di lo que más importa.',
    stemsLabel: 'Maneras de empezar',
    stems: ['Lo que oí es…', 'Parece que…', 'Lo que más te importa es…'],
    theirWords: (name: PartnerName) => `${partnerFirst(name)} dijo`,
    label: 'Lo que oíste',
    send: 'Enviar',
    sendAndHandOver: 'Enviar y pasar la palabra',
    handOver: 'Pasar la palabra',
    handOverSpoken: 'Dije lo que oí, paso la palabra',
    sent: 'Lo que oíste, en tus palabras',
    waitingTitle: 'Fíjate en lo que le llegó',
    waitingLead: (name: PartnerName) => `${partnerFirst(name)} dice lo que oyó. Deja que termine.`,
    waitingTitleWritten: (name: PartnerName) => `${partnerFirst(name)} está escribiendo lo que oyó`,
    waitingLeadWritten: 'Llega aquí según se envía. Puedes soltar el teléfono.',
    readLead: 'Fíjate en lo que le llegó. Podrás responder en un momento.',
  },

  checking: {
    title: (name: PartnerName) => `¿Te entendió ${partner(name)}?`,
    lead: 'Que te entiendan casi del todo ya vale mucho. Di lo que sea verdad.',
    gotIt: { title: 'Eso es', body: 'Es lo que quería decir.' },
    notQuite: {
      title: 'No del todo',
      bodies: (name: PartnerName) => ({
        body: `${partnerFirst(name)} lo intenta otra vez.`,
        last: `${partnerFirst(name)} lo intenta una última vez.`,
        used: 'Bastantes intentos para una carta. Puede quedar aquí.',
      }),
    },
    more: {
      title: 'Hay más',
      bodies: {
        body: 'Me gustaría añadir algo.',
        last: 'Me gustaría añadir una última cosa.',
        used: 'Es bastante para una carta. El resto puede venir con otra.',
      },
    },
    waitingTitle: (name: PartnerName) => `${partnerFirst(name)} lo está comprobando`,
    waitingLead: 'Si es lo que quería decir. Que te corrijan es parte de escuchar.',
    theirWords: (name: PartnerName) => `${partnerFirst(name)} oyó`,
  },

  supporting: {
    title: (name: PartnerName) => `Una frase amable para ${partner(name)}`,
    leadSpoken: 'Di una de estas en voz alta y complétala, o simplemente sigue.',
    leadWritten: 'No hace falta estar de acuerdo para ver por qué tiene sentido.',
    stemsLabel: 'Maneras de empezar',
    stems: ['Entiendo por qué…', 'Imagino que sientes…'],
    label: 'Tu frase',
    send: 'Enviar',
    goOn: 'Seguir',
    skip: 'Seguir sin frase',
    waitingTitle: 'Te escuchó hasta el final',
    waitingLead: (name: PartnerName) => `Puede que ${partner(name)} tenga una frase más para ti.`,
  },

  rating: {
    speakerTitle: '¿Cuánto sentiste que te escuchaba tu pareja?',
    listenerTitle: (name: PartnerName) =>
      `¿Cuánto crees que ${partner(name)} sintió que escuchabas?`,
    low: 'Nada',
    high: 'Del todo',
    unset: 'Toca la línea',
    lead: 'El número es para la escucha, no para las palabras.',
    seal: 'Sellar',
    keepClosed: 'Dejar cerrado el mío',
    closedHint: 'Se abren a la vez. Si uno se queda cerrado, el otro también.',
    supportLine: (name: PartnerName) => `${partnerFirst(name)} escribió`,
    sealedTitle: 'El tuyo está sellado',
    sealedLead: (name: PartnerName) =>
      `Los dos números se muestran a la vez, cuando ${partner(name)} también termine. Sin prisa.`,
    sealedKept: 'Se guarda en este teléfono y saldrá en cuanto se pueda.',
  },

  opening: {
    title: 'Se descubren los números',
    lead: 'Ya están los dos.',
    away: (name: PartnerName) =>
      `Se descubrirán cuando vuelva el teléfono ${partners(name)}. Hasta entonces no se pierde nada.`,
    offline: 'Se descubrirán cuando vuelva la conexión. Hasta entonces no se pierde nada.',
  },

  revealing: {
    youFelt: 'sentiste',
    youGuessed: 'supusiste',
    theyFelt: (name: PartnerName) => `${partner(name)} sintió`,
    theyGuessed: (name: PartnerName) => `${partner(name)} supuso`,
    closeness: {
      'in-tune': 'En sintonía',
      close: 'Cerca',
      'worth-a-word': 'Da para hablar',
    },
    apart,
    distance: (distance: number) => {
      if (distance === 0) return 'El mismo número, visto desde los dos lados.';
      if (distance === 1) return 'Uno de diferencia. Es casi la misma mirada.';
      return distance <= 3
        ? `${apart(distance)}. Lo bastante cerca para reconocerse.`
        : `${apart(distance)}. Ningún número está mal. Cuenta cómo fue para ti, y pregunta cómo fue para tu pareja.`;
    },
    closed: {
      title: 'Esta vez, cerrado',
      body: 'Los números se quedan donde están. Siempre está bien así.',
    },
    mismatch: {
      title: 'Los números no encajan',
      body: 'Lo que se abrió no es lo que se selló, así que no se muestra. Si vuelve a pasar, compara el código que está en el menú, en «Comprobar que nadie más lee».',
    },
    soFar: 'Tú y tu pareja en este encuentro',
    wishTitle: '¿Qué habría ayudado?',
    wishLead: (name: PartnerName) => `Una frase para ${partner(name)}, solo si quieres.`,
    wishLeadSpoken: (name: PartnerName) =>
      `Díselo a ${partner(name)} si quieres, o escribe una frase.`,
    wishWrite: 'Escribir una frase',
    wishSend: 'Enviar esta frase',
    wishMine: 'Dijiste qué habría ayudado',
    wishTheirs: (name: PartnerName) => `Lo que le habría ayudado a ${partner(name)}`,
    goOn: 'Seguir',
    goOnWithoutWish: 'Seguir sin ella',
    goOnToNewCard: 'Seguir con otra carta',
    finish: 'Terminar aquí',
    theirsReady: (name: PartnerName) => `${partnerFirst(name)} ya puede seguir`,
    waiting: (name: PartnerName) => `Esperando a ${partner(name)}, sin prisa`,
    nextSwapTheyListen: (name: PartnerName) =>
      `Ahora se cambian los papeles: la misma carta, y escucha ${partner(name)}.`,
    nextSwapYouListen: 'Ahora se cambian los papeles: la misma carta, y escuchas tú.',
  },
};
