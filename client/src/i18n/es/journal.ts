// Words of features/journal: one person's own history on one phone.
import type { journal as english } from '../en/journal.ts';
import type { PartnerName } from '../en/partner.ts';
import { plural } from '../plural.ts';
import { partner } from './partner.ts';

const counted = (count: number, one: string, other: string): string =>
  `${count} ${plural('es', count, { one, other })}`;

export const journal: typeof english = {
  title: 'Tu diario',
  none: {
    title: 'Un diario, solo en este teléfono',
    lead: 'No guarda nada hasta que lo activas. Después guarda tus propios números, para que puedas ver cómo cambian las cosas para ti.',
    keeps: 'Qué guarda',
    points: [
      'Después de un encuentro: cuándo fue, el nombre de tu pareja, los pasos, los números que se abrieron y cuánta cercanía se sintió.',
      'Después de mirar «¿Cómo estamos?»: tus respuestas.',
      'Nunca una palabra de lo que se dijo.',
      'Nada de esto sale de este teléfono, y nadie le dice a tu pareja que existe.',
    ],
    notKept:
      'Este navegador no guarda nada cuando se cierra la página. Un diario empezado aquí se iría con ella.',
  },
  passphrase: {
    label: 'Frase de acceso',
    labelNew: 'Una frase de acceso',
    labelAgain: 'La misma otra vez',
    show: 'Mostrar',
    hide: 'Ocultar',
    hintNew:
      'Al menos 6 caracteres. Unas cuantas palabras seguidas son fáciles de recordar y difíciles de adivinar.',
    noWayBack:
      'Nadie puede recuperarla. Si se olvida, el diario solo se puede borrar y empezar de nuevo.',
    strength: {
      'too-short': 'Aún es muy corta',
      weak: 'Fácil de adivinar. Unas palabras más ayudarían.',
      fair: 'Aceptable',
      strong: 'Difícil de adivinar',
    },
    differ: 'Aún no son iguales.',
  },
  turnOn: 'Activarlo',
  turningOn: 'Activándolo',
  beginFailed: 'Ahora no se pudo activar. Prueba otra vez.',
  locked: {
    title: 'Tu diario está bajo llave',
    lead: 'Sigue guardando lo que le cuentas. Tu frase de acceso lo abre para leerlo.',
    leadOff: 'Está desactivado y no guarda nada nuevo. Tu frase de acceso abre lo que ya guardó.',
    unlock: 'Abrirlo',
    unlocking: 'Abriéndolo',
    wrong: 'Esa no es la frase de acceso. Revísala y prueba otra vez.',
    forgotten: 'La he olvidado',
  },
  open: {
    lead: 'Solo tuyo. Se cierra con llave cuando sales de esta página, o tras cinco minutos sin verla.',
    off: 'Está desactivado: no se guarda nada nuevo.',
    emptyTitle: 'Aún no hay nada',
    empty:
      'Se llena sin que hagas nada, después de tu próximo encuentro o de tu próxima mirada a «¿Cómo estamos?».',
    lock: 'Cerrar con llave',
    unreadable: (count: number) =>
      counted(
        count,
        'entrada está dañada y no se muestra.',
        'entradas están dañadas y no se muestran.',
      ),
  },
  trends: {
    title: 'Cómo ha ido para ti',
    felt: 'Cuánto sentí que me escuchaban',
    inTune: 'Cuánta sintonía hubo',
    closeness: 'Cuánta cercanía sentí',
    signsTitle: '¿Cómo estamos?',
    one: (value: string) => `${value} de 10, una vez.`,
    several: (facts: {
      count: number;
      first: string;
      last: string;
      lowest: string;
      highest: string;
    }) =>
      `De ${facts.first} a ${facts.last} de 10, en ${facts.count} veces. Lo más bajo, ${facts.lowest}; lo más alto, ${facts.highest}.`,
    table: { show: 'Como tabla', when: 'Cuándo', value: 'De 10' },
  },
  list: {
    title: 'Todo lo que guarda',
    sitting: (name: PartnerName) => `Un encuentro con ${partner(name)}`,
    signs: '¿Cómo estamos?',
    steps: {
      'open-up': 'Abrirse',
      'listen-closely': 'Escuchar de verdad',
      'time-together': 'Tiempo en pareja',
      'in-your-shoes': 'En tus zapatos',
      touch: 'Contacto',
      desire: 'Deseo',
    },
    youFelt: (felt: number, guess: number | null) =>
      guess === null ? `Sentiste ${felt}` : `Sentiste ${felt}; se supuso ${guess}`,
    theyFelt: (felt: number, guess: number | null) =>
      guess === null ? `Tu pareja sintió ${felt}` : `Tu pareja sintió ${felt}; supusiste ${guess}`,
    closedTurns: (count: number) =>
      counted(count, 'turno quedó cerrado', 'turnos quedaron cerrados'),
    closenessBoth: (before: number, after: number) => `Cercanía ${before}, luego ${after}`,
    closeness: (value: number) => `Cercanía ${value}`,
    understood: 'Comprensión',
    valued: 'Aprecio',
    caredAbout: 'Cariño',
    again: { yes: 'Lo repetiría', maybe: 'Quizá lo repetiría', no: 'No lo repetiría' },
    older: 'Mostrar anteriores',
  },
  manage: {
    title: 'Llevártelo, desactivarlo, borrarlo',
    exportHint:
      'El archivo que guardas no va bajo llave: quien lo tenga puede leerlo. Los navegadores a veces borran lo que guarda una página, así que conviene tener una copia en otra parte.',
    json: 'Guardar como JSON',
    csv: 'Guardar como tabla (CSV)',
    turnOff: 'Desactivarlo',
    turnOffHint: 'Desactivado, conserva lo que hay y no añade nada nuevo.',
    turnOnAgain: 'Activarlo de nuevo',
    remove: 'Borrarlo todo',
  },
  removing: {
    title: '¿Borrar tu diario?',
    body: 'Se borran todas las entradas, y la clave con ellas. No se puede deshacer, y tus salas quedan como están.',
    go: 'Borrarlo',
    going: 'Borrándolo',
    keep: 'Conservarlo',
  },
  toStart: 'Al inicio',
  fileName: 'heard-diario',
};
