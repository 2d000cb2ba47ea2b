// Words of features/change: what a counsellor keeps across sessions, on their own device.
import type { change as english } from '../en/change.ts';
import { isolated } from '../isolate.ts';
import { plural } from '../plural.ts';

const counted = (count: number, one: string, other: string): string =>
  `${count} ${plural('es', count, { one, other })}`;

export const change: typeof english = {
  title: 'Cambio entre sesiones',
  none: {
    title: 'Una línea por sesión, solo en este dispositivo',
    lead: 'Para terapeutas. No se guarda nada hasta que lo activas, y luego pareja por pareja.',
    keeps: 'Qué guarda',
    points: [
      'El día y, de cada persona, la media de lo que se sintió y de lo que se supuso, si ambas partes te dejaron ver los números.',
      'Los círculos de antes y de después, solo de quien los compartió contigo.',
      'Totales de tus propias medidas con licencia, como los escribas: un nombre y un número.',
      'El nombre que das a la pareja, y cómo se llama cada persona.',
    ],
    notKept:
      'Este navegador no guarda nada cuando se cierra la página. Lo que empieces aquí se iría con ella.',
  },
  noNotes:
    'No hay sitio para notas: Heard no guarda notas clínicas, para no convertirse nunca en un sistema de historiales; las tuyas van donde las guarda tu profesión.',
  judges:
    'Muestra los números como fueron. No diagnostica nada, no marca límites ni da señales de alarma.',
  passphrase: {
    label: 'Frase de acceso',
    labelNew: 'Una frase de acceso',
    labelAgain: 'La misma otra vez',
    show: 'Mostrar',
    hide: 'Ocultar',
    hintNew:
      'Al menos 6 caracteres. Unas cuantas palabras seguidas son fáciles de recordar y difíciles de adivinar.',
    noWayBack: 'Nadie puede recuperarla. Si se olvida, todo esto solo se puede borrar.',
    strength: {
      'too-short': 'Aún es muy corta',
      weak: 'Fácil de adivinar. Unas palabras más ayudarían.',
      fair: 'Aceptable',
      strong: 'Difícil de adivinar',
    },
    differ: 'Aún no son iguales.',
    turnOn: 'Activarlo',
    turningOn: 'Activándolo',
    beginFailed: 'Ahora no se pudo activar. Prueba otra vez.',
  },
  locked: {
    title: 'El cambio entre sesiones está bajo llave',
    lead: 'Tu frase de acceso lo abre.',
    unlock: 'Abrirlo',
    unlocking: 'Abriéndolo',
    wrong: 'Esa no es la frase de acceso. Revísala y prueba otra vez.',
    forgotten: 'La he olvidado',
  },
  open: {
    lead: 'Se cierra con llave cuando sales de esta página, o tras cinco minutos sin verla.',
    unreadable: (count: number) =>
      counted(
        count,
        'línea está dañada y no se muestra.',
        'líneas están dañadas y no se muestran.',
      ),
    couples: '¿Qué pareja?',
    noCouples:
      'Aún no hay ninguna pareja. Actívalo para una desde su sesión, mientras la tengas a la vista, o aquí.',
    newCouple: 'Tu nombre para una pareja',
    newCoupleHint: 'Se queda en este dispositivo.',
    add: 'Activarlo para esta pareja',
    back: 'Cerrar',
    lock: 'Cerrar con llave',
  },
  couple: {
    off: (label: string) => `No se guarda nada de ${isolated(label)}.`,
    offHint:
      'Pregunta antes a ambas personas: lo que guardas de una sesión es un registro, y tienen que saberlo. Luego, actívalo.',
    turnOn: (label: string) => `Guardar una línea por sesión de ${isolated(label)}`,
    turnOff: 'No guardar nada más',
    keep: 'Guardar la línea de esta sesión',
    kept: 'La línea de esta sesión está guardada. Si la guardas otra vez, se reemplaza.',
    notInSight: 'Los números de esta sesión no están a la vista, así que no hay línea que guardar.',
    nothingYet: 'Aún no hay líneas guardadas.',
    remove: 'Borrar esta pareja',
    removing: {
      title: (label: string) => `¿Borrar ${isolated(label)}?`,
      body: 'Todas las líneas y los totales de esta pareja se borran de este dispositivo para siempre.',
      go: 'Borrar',
      going: 'Borrando',
      keep: 'Conservar',
    },
  },
  person: { a: 'Persona 1', b: 'Persona 2' },
  both: 'Ambas',
  plots: {
    title: 'Sesión a sesión',
    felt: (name: string) => `${isolated(name)}: cuánto le llegó la escucha`,
    guess: (name: string) => `${isolated(name)}: lo que supuso al escuchar`,
    circles: (name: string) => `${isolated(name)}: círculos de después, de 1 a 11`,
    one: (value: string) => `${value}, una vez hasta ahora.`,
    several: (facts: {
      count: number;
      first: string;
      last: string;
      lowest: string;
      highest: string;
    }) =>
      `${facts.count} veces: primero ${facts.first}, al final ${facts.last}, siempre entre ${facts.lowest} y ${facts.highest}.`,
    table: { show: 'Como tabla', when: 'Cuándo', value: 'Valor' },
  },
  table: {
    title: 'Todas las líneas',
    when: 'Cuándo',
    who: 'Quién',
    felt: 'Se sintió',
    guess: 'Se supuso',
    before: 'Círculos antes',
    after: 'Círculos después',
    none: '–',
    remove: 'Borrar',
    removeLine: (when: string) => `Borrar la línea del ${when}`,
  },
  totals: {
    title: 'Añadir un total de tu propia medida',
    soFar: 'Totales hasta ahora',
    of: (name: string, when: string) => `${isolated(name)}, ${when}`,
    lead: 'De medidas para las que tienes licencia. Heard no trae ninguna, ni interpreta el número.',
    label: '¿Qué medida?',
    value: 'El total',
    badValue: 'Un número, como 27 o 3,5.',
    who: '¿De quién es?',
    add: 'Añadirlo',
    measure: 'Medida',
    total: 'Total',
    remove: 'Borrar',
    removeLabel: (label: string) => `Borrar ${isolated(label)}`,
  },
  manage: {
    title: 'Llevártelo o borrarlo',
    csv: 'Guardar esta pareja como tabla (CSV)',
    removeAll: 'Borrar todas las parejas',
    removing: {
      title: '¿Borrarlo todo?',
      body: 'Todas las parejas, todas las líneas y todos los totales se borran de este dispositivo para siempre, y con ello la frase de acceso.',
      go: 'Borrar todo',
      going: 'Borrando',
      keep: 'Conservarlo',
    },
  },
  fileName: 'heard-cambio',
};
