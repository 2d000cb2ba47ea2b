// Spanish of a shared task: choosing one, making it, and what came of it.
import type { PartnerName } from '../en/partner.ts';
import type { task as english } from '../en/task.ts';
import { plural } from '../plural.ts';
import { partner, partnerFirst } from './partner.ts';

const spots = {
  'top-left': 'arriba a la izquierda',
  top: 'arriba al centro',
  'top-right': 'arriba a la derecha',
  left: 'izquierda',
  middle: 'centro',
  right: 'derecha',
  'bottom-left': 'abajo a la izquierda',
  bottom: 'abajo al centro',
  'bottom-right': 'abajo a la derecha',
};

const shapes = {
  circle: 'Círculo',
  square: 'Cuadrado',
  triangle: 'Triángulo',
  line: 'Línea',
  arch: 'Arco',
  heart: 'Corazón',
};

const ordinals = ['primer', 'segundo', 'tercer', 'cuarto', 'quinto'] as const;
const placed = (index: number): string => ordinals[index] ?? 'último';

type Spot = keyof typeof spots;
type Shape = keyof typeof shapes;

export const task: typeof english = {
  drawing: {
    title: '¿Qué te gustaría hacer con tu pareja?',
    lead: 'Elige una carta para ti y tu pareja.',
    ask: 'Hacer esto',
    ownTitle: 'Una tarea propia',
    ownLead: 'Algo pequeño, que se pueda terminar hoy mismo.',
    ownKind: '¿Qué va a ser?',
    kinds: {
      draw: 'Hacer un dibujo',
      plan: 'Hacer un plan',
    },
    ownLabel: 'De qué se trata',
    waitingTitle: (name: PartnerName) => `${partnerFirst(name)} está eligiendo qué hacer`,
    waitingLead: 'Luego llega a ambos teléfonos, y se empieza a la vez.',
  },

  finishing: {
    theirs: (name: PartnerName) => `${partnerFirst(name)} ha terminado.`,
    waiting: (name: PartnerName) => `Esperando a ${partner(name)}`,
    stillOpen: 'Aún puedes añadir algo.',
  },

  draw: {
    empty: 'Una hoja para ti y tu pareja',
    paper: (mine: number, theirs: number, name: PartnerName) => {
      const yours = plural('es', mine, {
        one: `${mine} trazo tuyo`,
        other: `${mine} trazos tuyos`,
      });
      const others = plural('es', theirs, {
        one: `${theirs} trazo`,
        other: `${theirs} trazos`,
      });
      return `El dibujo: ${yours}, ${others} de ${partner(name)}`;
    },
    widths: 'Grosor',
    width: ['Fino', 'Medio', 'Grueso'],
    inks: 'Color',
    ink: { own: 'Tu color', dark: 'Oscuro' },
    undo: 'Quitar tu último trazo',
    addShape: 'Añadir figura',
    done: 'Ya está terminado',
    left: (strokes: number) =>
      plural('es', strokes, {
        one: 'Te queda un trazo.',
        other: `Te quedan ${strokes} trazos.`,
      }),
    full: 'Tu mitad de la hoja está llena. Aún puedes quitar trazos, o dar el dibujo por terminado.',
    notKept: 'Ese trazo no se pudo guardar. Prueba otra vez.',
    theyDrew: (name: PartnerName, from: Spot, to: Spot) =>
      from === to
        ? `${partnerFirst(name)} dibujó: ${spots[from]}`
        : `${partnerFirst(name)} dibujó. Principio: ${spots[from]}. Final: ${spots[to]}`,
    theyAdded: (name: PartnerName, shape: Shape, spot: Spot) =>
      `${partnerFirst(name)} añadió: ${shapes[shape]}, ${spots[spot]}`,
    youAdded: (shape: Shape, spot: Spot) => `Añadiste: ${shapes[shape]}, ${spots[spot]}`,
    shape: {
      title: 'Añadir figura',
      close: 'Cerrar',
      which: 'Figura',
      names: shapes,
      where: 'Dónde',
      spots,
      size: 'Tamaño',
      sizes: { small: 'Pequeño', large: 'Grande' },
      add: 'Añadirla',
    },
  },

  plan: {
    lead: 'Trae ideas. Se queda lo que tenga dos estrellas.',
    label: 'Una idea',
    add: 'Añadir',
    tooLong: 'Un poco más corto, por favor: una línea de hasta 120 caracteres.',
    full: 'Ya hay doce ideas tuyas sobre la mesa. Quita una para añadir otra.',
    worn: 'Ya pusiste todas las ideas y estrellas que caben en un plan. Lo que tiene dos estrellas se queda.',
    list: 'Ideas',
    empty: 'Aún no hay nada sobre la mesa. La primera idea puede ser pequeña.',
    mine: 'Tú',
    theirs: (name: PartnerName) => partnerFirst(name),
    both: 'En el plan',
    star: (text: string) => `Estrella: ${text}`,
    starredBy: (name: PartnerName) => `${partnerFirst(name)} le puso estrella`,
    remove: 'Quitar',
    removeIdea: (text: string) => `Quitar: ${text}`,
    so: (count: number) =>
      count === 0
        ? 'Aún no hay nada con dos estrellas.'
        : plural('es', count, {
            one: 'Hay una cosa en el plan.',
            other: `Hay ${count} cosas en el plan.`,
          }),
    done: 'Este es el plan',
    theyAdded: (name: PartnerName, text: string) => `${partnerFirst(name)} añadió: ${text}`,
  },

  rank: {
    list: 'El orden',
    grip: (item: string) => `Arrastrar: ${item}`,
    up: (item: string) => `Subir: ${item}`,
    down: (item: string) => `Bajar: ${item}`,
    isAt: (item: string, place: number) => `${item}: ahora en ${placed(place)} lugar`,
    theyMove: (name: PartnerName) => partnerFirst(name),
    open: 'Queda decidido con dos síes.',
    hold: 'Aceptar este orden',
    theyHold: (name: PartnerName) => `${partnerFirst(name)} acepta este orden.`,
    holding: (name: PartnerName) => `Esperando a ${partner(name)}`,
    stillOpen: 'Lo has aceptado. Si mueves algo, deja de contar.',
    worn: 'Ya no se puede mover nada más en este orden. Acéptalo, o déjalo desde el menú.',
  },

  result: {
    picture: 'El dibujo',
    plan: 'El plan',
    order: 'El orden',
  },
};
