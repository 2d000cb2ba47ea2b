// Words of features/signs: a look at how things are, for one person alone. Never who is to blame.
import type { PartnerName } from '../en/partner.ts';
import type { signs as english } from '../en/signs.ts';
import { plural } from '../plural.ts';
import { partner, partnerFirst } from './partner.ts';

export const signs: typeof english = {
  title: '¿Cómo estamos?',
  closeness: {
    lead: 'Una mirada solo para ti. Nada de esto sale de este teléfono.',
    question: '¿Cuánta cercanía sientes estos días?',
    goOn: 'Seguir',
    leaveOut: 'Saltar esto',
  },
  lead: '¿Cuánto de esto es verdad para ti, estos días? Sáltate lo que no encaje.',
  leadAlone: 'Solo para ti. Nada de esto sale de este teléfono. Sáltate lo que no encaje.',
  low: 'Nada',
  high: 'Mucho',
  unset: 'Sin marcar',
  clear: 'Quitar',
  see: 'Ver qué puede ayudar',
  statements: {
    unsafe: 'Siento inquietud, o llevo a solas lo que me pesa.',
    misunderstood: 'Lo que quiero decir se pierde por el camino.',
    'not-validated': 'Quisiera más espacio para lo que siento.',
    cold: 'Hay frialdad en la relación, como si nos cruzáramos sin encontrarnos.',
    lonely: 'Siento soledad, incluso cuando hablamos.',
    'less-romance': 'Me falta ternura o romance en la relación.',
  },
  names: {
    unsafe: 'Inquietud, o llevarlo a solas',
    misunderstood: 'Lo que quiero decir se pierde',
    'not-validated': 'Poco espacio para lo que siento',
    cold: 'Frialdad en la relación',
    lonely: 'Soledad',
    'less-romance': 'Falta de ternura',
  },
  steps: {
    'open-up': {
      title: 'Abrirse',
      body: 'Respuestas pequeñas y sinceras, empezando por el día; más hondo, solo si ambas partes quieren.',
    },
    'listen-closely': {
      title: 'Escuchar de verdad',
      body: 'Una persona habla; la otra dice lo que oyó, hasta que encaja. Nadie tiene que resolver nada.',
    },
    'time-together': {
      title: 'Tiempo en pareja',
      body: 'Algo pequeño que se termina en pareja, cerca o lejos.',
    },
    'in-your-shoes': {
      title: 'En tus zapatos',
      body: 'Cada cual intenta adivinar cómo es para la otra persona, y pregunta cómo estar mejor a su lado.',
    },
    touch: {
      title: 'Contacto',
      body: 'Gestos pequeños, que se ofrecen de uno en uno. Cada gesto puede hacerse más pequeño, o dejarse.',
    },
    desire: {
      title: 'Deseo',
      body: 'Solo hablar, y solo de lo que marcaron ambas partes, cada cual en privado.',
    },
  },
  result: {
    titleStep: (count: number) =>
      plural('es', count, {
        one: 'Un paso que puede ayudar',
        other: 'Dos pasos que pueden ayudar',
      }),
    titleNothing: 'Hoy no destaca nada',
    titleUnanswered: 'No hay nada en que basarse, y está bien',
    because: {
      unsafe: 'Lo que más pesa es la inquietud, o llevar las cosas a solas.',
      misunderstood: 'Lo que más destaca es que se pierde lo que quieres decir.',
      'not-validated': 'Lo que más destaca es que quisieras más espacio para lo que sientes.',
      cold: 'Lo que más destaca es la frialdad que hay en la relación.',
      lonely: 'Lo que más destaca es la soledad.',
      'less-romance': 'Lo que más destaca es que te falta ternura.',
    },
    nothing:
      'Ninguna de tus respuestas destaca sobre las demás. En el próximo encuentro, elige el paso que más curiosidad te dé.',
    unanswered:
      'Vuelve cuando quieras, o en el próximo encuentro elige el paso que más curiosidad te dé.',
    done: 'Hecho',
    again: 'Cambiar mis respuestas',
  },
  help: {
    words: 'No todos los días son para jugar. La ayuda dice cómo parar, y con quién hablar.',
    open: 'Abrir la ayuda',
  },
  share: {
    title: 'Para guardarlo, o para mostrarlo',
    body: (name: PartnerName) =>
      `${partnerFirst(name)} no ve nada de esto. Si quieres, muestra una de estas frases, y solo esa.`,
    show: (name: PartnerName) => `Mostrar esta a ${partner(name)}`,
    sure: (name: PartnerName, value: number) =>
      `${partnerFirst(name)} verá esta frase y tu ${value} de 10. No se puede retirar.`,
    go: 'Mostrarla',
    going: 'Mostrándola',
    keep: 'Guardarla',
    shown: (name: PartnerName) => `Ya la puede ver ${partner(name)}`,
    failed: 'Ahora no se pudo mostrar. Prueba otra vez.',
  },
  change: {
    title: 'Cómo ha ido para ti',
    closeness: 'Cuánta cercanía sentiste',
    locked: 'Tu diario lo ha guardado. Ábrelo para ver cómo cambian las cosas.',
    none: 'Nada de esto se guarda. Un diario puede guardar lo próximo, en este teléfono y bajo una frase de acceso.',
    off: 'Tu diario está desactivado, así que nada de esto se guarda.',
    open: 'Al diario',
  },
};
