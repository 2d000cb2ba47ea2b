// Words of features/facilitation: what the two see of the counsellor's seat, and what they can do about it.
import type { CounsellorName } from '../en/counsellor.ts';
import type { facilitation as english } from '../en/facilitation.ts';
import type { PartnerName } from '../en/partner.ts';
import { plural } from '../plural.ts';
import { counsellor, counsellorFirst } from './counsellor.ts';
import { partner } from './partner.ts';

export const facilitation: typeof english = {
  bar: {
    label: 'El lugar de terapeuta',
    presence: {
      here: (name: CounsellorName) => `${counsellorFirst(name)} está aquí`,
      away: (name: CounsellorName) => `${counsellorFirst(name)} está ausente`,
      gone: (name: CounsellorName) => `${counsellorFirst(name)} no está aquí ahora`,
      unknown: (name: CounsellorName) => counsellorFirst(name),
      wrong: 'Hay otra persona en ese lugar',
    },
    sees: {
      none: 'No ve nada',
      structure: 'Ve: cómo va',
      numbers: 'Ve: también números',
      words: 'Ve: también palabras',
    },
    change: 'Cambiar',
    choose: 'Elegir',
    look: 'Mirar',
    stop: 'Dejar de mostrar',
    takeBack: 'Retirar mi sí',
    stopping: 'Deteniendo',
    stoppingLater: 'Se detiene al volver la conexión',
  },

  consent: {
    title: (name: CounsellorName) => `¿Qué puede ver ${counsellor(name)}?`,
    lead: (other: PartnerName) =>
      `Tú eliges aquí; ${partner(other)}, en el otro teléfono. De las dos elecciones, vale la que deja ver menos.`,
    legend: 'Lo que se puede ver',
    levels: {
      none: { title: 'Nada', body: 'Solo que hay alguien en cada lugar.' },
      structure: {
        title: 'Cómo va',
        body: 'El paso, los turnos, los minutos, las pausas.',
      },
      numbers: {
        title: 'También los números',
        body: 'Y cuánto llegó la escucha, y lo que se supuso.',
      },
      words: {
        title: 'También las palabras',
        body: 'Y las cartas, y lo que se escribe en ambos teléfonos.',
      },
    },
    spoken: 'Lo que dices en voz alta no se escribe ni se envía.',
    report: {
      legend: 'Un segundo sí, solo si quieres',
      title: (name: CounsellorName) =>
        `Las palabras también pueden estar en el informe que guarde ${counsellor(name)}. Solo si ambas partes dan su sí.`,
    },
    facts: [
      'No se ve nada de antes de que ambas partes dieran su sí.',
      'Cualquiera puede retirar su sí en cualquier momento, con un toque. Lo que se vio hasta entonces, visto queda.',
      'Vale para este encuentro. La próxima vez se pregunta de nuevo.',
    ],
    code: {
      title: 'Para saber quién es',
      body: (name: CounsellorName) =>
        `La pantalla de ${counsellor(name)} muestra este número. Compáralo en voz alta. Si no es igual, elige «Nada».`,
      digits: 'El número',
    },
    send: {
      none: 'Que no se vea nada',
      structure: 'Que se vea esto',
      numbers: 'Que se vea esto',
      words: 'Que se vea esto',
    },
    unset: 'Elige algo primero',
    notYet: (other: PartnerName) =>
      `Eliges qué se ve cuando ${partner(other)} también esté aquí. Hasta entonces, nada.`,
  },

  stopped: {
    title: (name: CounsellorName) => `Desde ahora, ${counsellor(name)} no ve nada`,
    body: 'Lo que se vio antes, visto queda. Puedes elegir de nuevo en cualquier momento.',
  },

  keyWrong: {
    title: 'No es tu terapeuta',
    lead: 'En el lugar de terapeuta hay alguien que no llegó con el enlace que recibiste o creaste. No se puede permitir nada, y no se le envía nada.',
    todo: 'Llama a tu terapeuta, a un número que ya tengas, y pide una sala nueva. Hasta entonces puedes seguir sin que nadie vea nada, o parar aquí.',
    goOn: 'Seguir sin mostrar',
  },

  steer: {
    moves: {
      hold: (name: CounsellorName) => `${counsellorFirst(name)} pide una pausa en ambos teléfonos.`,
      resume: (name: CounsellorName) => `${counsellorFirst(name)} levanta la pausa.`,
      extend: (name: CounsellorName) => `${counsellorFirst(name)} da más tiempo.`,
      repeat: (name: CounsellorName) =>
        `${counsellorFirst(name)} pide decir otra vez lo que se oyó.`,
      back: (name: CounsellorName) => `${counsellorFirst(name)} pide ir un paso atrás.`,
      swap: (name: CounsellorName) => `${counsellorFirst(name)} pide cambiar los papeles.`,
      appreciate: (name: CounsellorName) =>
        `${counsellorFirst(name)} pide pasar a las palabras de cierre.`,
      end: (name: CounsellorName) => `${counsellorFirst(name)} pide terminar aquí.`,
    },
    inSeconds: (seconds: number) =>
      plural('es', seconds, { one: `En ${seconds} segundo.`, other: `En ${seconds} segundos.` }),
    now: 'Ahora.',
    /** Said once, in place of a number that counts down. */
    soon: 'Ocurre en unos segundos, si nadie dice «Ahora no».',
    calledOff: 'Se queda como estaba.',
    happened: (name: CounsellorName) => `${counsellorFirst(name)} te trajo hasta aquí.`,
  },

  held: {
    title: (name: CounsellorName) => `${counsellorFirst(name)} pide una pausa en ambos teléfonos`,
    lead: 'No se pierde nada. Se sigue desde aquí al levantarse la pausa, o en cuanto cualquiera quiera seguir.',
    overTitle: 'La pausa ha terminado',
    overLead: 'Se sigue desde aquí en cuanto cualquiera quiera seguir.',
    goOn: 'Mejor seguir',
    goOnOver: 'Seguir',
    finish: 'Terminar por hoy',
  },

  notNow: 'Ahora no',
  allRight: 'De acuerdo',
  toNotice: (name: CounsellorName) => `De ${counsellor(name)}, arriba`,

  line: { from: (name: CounsellorName) => `${counsellorFirst(name)}, para ti y tu pareja` },
  extra: (name: CounsellorName, minutes: number) =>
    plural('es', minutes, {
      one: `${counsellorFirst(name)} da ${minutes} minuto más.`,
      other: `${counsellorFirst(name)} da ${minutes} minutos más.`,
    }),
  offer: {
    title: (name: CounsellorName) => `${counsellorFirst(name)} ofrece una carta`,
    first: 'Es la primera de las cartas.',
    later: 'Para quien pregunte después, si quiere.',
  },
  ceiling: {
    1: (name: CounsellorName) => `${counsellorFirst(name)} pide cartas suaves por hoy.`,
    2: (name: CounsellorName) => `${counsellorFirst(name)} pide no pasar hoy de «Más cerca».`,
  },

  seated: {
    title: (name: CounsellorName) => `${counsellorFirst(name)} ocupa el lugar de terapeuta`,
    body: 'No se ve nada hasta que ambas partes den su sí, cada cual en su teléfono.',
    choose: 'Elegir qué se ve',
  },
  left: {
    title: 'El lugar de terapeuta vuelve a estar libre',
    body: 'Desde ahí ya no se ve nada más.',
  },
  invited: {
    title: 'Se creó un enlace para terapeuta',
    body: 'Quien lo abra puede ocupar el lugar de terapeuta. No ve nada hasta que ambas partes den su sí.',
    look: 'Mirarlo',
  },

  invite: {
    title: 'Invitar a tu terapeuta',
    lead: 'Alguien en quien confían ambas partes puede estar aquí, con su propio dispositivo.',
    pointsTitle: 'Qué significa',
    points: [
      'Le envías un enlace. Deja entrar a una persona, una sola vez.',
      'No ve nada hasta que ambas partes den su sí, cada cual en su teléfono.',
      'Puede pausar, ir más despacio o decir una frase en ambos teléfonos. Siempre se ve que viene de ahí, y cualquiera puede decir «Ahora no».',
      'Nunca escribe a una sola persona.',
    ],
    told: (other: PartnerName) => `En cuanto se crea el enlace, se avisa a ${partner(other)}.`,
    make: 'Crear el enlace',
    again: 'Crear un enlace nuevo',
  },

  pending: {
    title: 'Aún no hay terapeuta',
    lead: 'Envíale este enlace, por cualquier aplicación de mensajes. Sirve una vez, para una persona.',
    codeTitle: 'Un código que abre el enlace de terapeuta en otro dispositivo',
    linkLabel: 'El enlace de terapeuta',
    copy: 'Copiar el enlace',
    copied: 'Copiado. Pégalo en un mensaje para tu terapeuta.',
    selected: 'El enlace está seleccionado. Mantén el dedo encima y elige Copiar.',
    share: 'Compartir',
    shareText: 'Un enlace al lugar de terapeuta. Sirve una vez.',
    cancel: 'Retirar el enlace',
  },

  seat: {
    title: 'El lugar de terapeuta',
    end: 'Cerrar el lugar de terapeuta',
    endTitle: '¿Cerrarlo para ambas partes?',
    endBody: (name: CounsellorName) =>
      `${counsellorFirst(name)} sale de la sala y no ve nada más. Lo que se vio, visto queda. Ningún teléfono dice quién lo cerró.`,
    endGo: 'Cerrarlo',
    keep: 'Conservarlo',
    elsewhere: 'El enlace no está en esta página.',
  },

  waiting: {
    title: 'Esperando a tu pareja',
    lead: (name: CounsellorName) =>
      `Tu pareja recibe su propio enlace de ${counsellor(name)}. Sin prisa.`,
    body: 'Desde el lugar de terapeuta no se ve nada hasta que ambas partes estén aquí y hayan dado su sí.',
  },

  share: {
    title: (name: CounsellorName) => `¿Compartir esto con ${counsellor(name)}?`,
    lead: 'Solo decides tú, y solo sobre tus respuestas. Las dos opciones están bien.',
    listTitle: 'Tus respuestas',
    circles: (position: string) => `Cuánta cercanía se siente: ${position}`,
    item: (statement: string, value: number) => `${statement} ${value} de 10`,
    go: (name: CounsellorName) => `Compartirlo con ${counsellor(name)}`,
    keep: 'Guardarlo para mí',
  },
};
