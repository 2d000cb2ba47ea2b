// What is wrong with the text of a deck, in Spanish. The reader of decks says it in English; what has no Spanish here stays so.

/** English as it is said and Spanish as it is shown; `{}` stands for what the text itself holds. */
const SENTENCES: readonly (readonly [english: string, spanish: string])[] = [
  // The file and its lines.
  [
    'This file is larger than {} kB. A deck is plain text.',
    'Este archivo ocupa más de {} kB. Un mazo es texto sin formato.',
  ],
  [
    'This file is saved as UTF-16. Save it as UTF-8.',
    'Este archivo está guardado como UTF-16. Guárdalo como UTF-8.',
  ],
  ['This file is longer than {} characters.', 'Este archivo tiene más de {} caracteres.'],
  ['A deck has at most {} lines.', 'Un mazo tiene como mucho {} líneas.'],
  ['This line is longer than {} characters.', 'Esta línea tiene más de {} caracteres.'],
  [
    'This line holds a hidden sign that turns the reading direction round.',
    'Esta línea tiene un signo oculto que cambia el sentido de la lectura.',
  ],
  ['This line holds an invisible character.', 'Esta línea tiene un carácter invisible.'],
  ['This line holds a hidden line break.', 'Esta línea tiene un salto de línea oculto.'],
  ['This line holds a control character.', 'Esta línea tiene un carácter de control.'],
  [
    'This line holds a broken or private character.',
    'Esta línea tiene un carácter roto o de uso privado.',
  ],
  [
    'This line holds a character that was damaged when the file was saved; save it as UTF-8.',
    'Esta línea tiene un carácter que se dañó al guardar el archivo; guárdalo como UTF-8.',
  ],
  [
    'This line holds too many accents on one letter.',
    'Esta línea tiene demasiados acentos en una letra.',
  ],
  [
    'This line holds a < or > sign; a deck is plain words, without HTML.',
    'Esta línea tiene un signo < o >; un mazo es solo texto, sin HTML.',
  ],
  // The facts at the top.
  [
    'The first line must be --- (three hyphens), followed by title, step and so on.',
    'La primera línea tiene que ser --- (tres guiones), y después title, step y lo demás.',
  ],
  [
    'A second --- line is missing. It closes the part with title, step and so on.',
    'Falta una segunda línea ---. Cierra la parte con title, step y lo demás.',
  ],
  [
    'This line needs a colon, as in "title: Open up".',
    'A esta línea le faltan dos puntos, como en «title: Abrirse».',
  ],
  [
    '"{}" is not known here. Known are id, tags, note (note last).',
    'Aquí no se conoce «{}». Se conocen: id, tags, note (note al final).',
  ],
  ['"{}" is not known here. Known are {}.', 'Aquí no se conoce «{}». Se conocen: {}.'],
  ['"{}" is written twice.', '«{}» está dos veces.'],
  ['"{}" is empty.', '«{}» está sin rellenar.'],
  ['"{}" is longer than {} characters.', '«{}» tiene más de {} caracteres.'],
  ['"{}" is missing.', 'Falta «{}».'],
  ['There is no such step. Write one of {}.', 'Ese paso no existe. Escribe uno de estos: {}.'],
  [
    'A language is a short tag such as en, es or pt-BR.',
    'El idioma se escribe con su código corto, como en, es o pt-BR.',
  ],
  ['There is no such kind. Write one of {}.', 'Ese tipo no existe. Escribe uno de estos: {}.'],
  ['A deck of {} belongs to "step: {}".', 'Un mazo de tipo «{}» va con «step: {}».'],
  // Headings and cards.
  [
    'A heading is "## Depth 1", "## Depth 2" or "## Depth 3".',
    'Un título es «## Depth 1», «## Depth 2» o «## Depth 3».',
  ],
  [
    'This line is indented, and there is no card above it to belong to.',
    'Esta línea empieza con espacios, y no hay encima una carta a la que pertenezca.',
  ],
  [
    'This is neither a heading nor a card. A card is one line, starting with "- ".',
    'Esto no es un título ni una carta. Una carta es una línea que empieza por un guion y un espacio.',
  ],
  ['A deck holds at most {} cards.', 'En un mazo caben como mucho {} cartas.'],
  [
    'A card needs a "## Depth 1" heading somewhere above it.',
    'Una carta necesita más arriba un título «## Depth 1».',
  ],
  [
    'A deck needs at least {} cards; three are drawn at a time.',
    'Un mazo necesita al menos {} cartas; se sacan de tres en tres.',
  ],
  [
    'Line {} has the same id, {}. Write {id: ...} on one.',
    'La línea {} tiene el mismo id, {}. Añade a una de ellas {id: …}.',
  ],
  ['Put a space between the dash and the card.', 'Pon un espacio entre el guion y la carta.'],
  ['There is a } without a { before it.', 'Hay una } sin una { delante.'],
  ['This card has no text.', 'Esta carta no tiene texto.'],
  ['This card is longer than {} characters.', 'Esta carta tiene más de {} caracteres.'],
  ['This card has no words.', 'Esta carta no tiene palabras.'],
  [
    'The { needs a } at the very end of the line.',
    'La { necesita una } justo al final de la línea.',
  ],
  ['Only one { and one } are allowed in a card.', 'En una carta solo puede haber una { y una }.'],
  [
    'Between { and } write "id:", "tags:" or "note:".',
    'Entre { y } escribe «id:», «tags:» o «note:».',
  ],
  [
    'An id is small letters, digits and hyphens, such as quiet-morning.',
    'Un id son letras minúsculas, cifras y guiones, como manzana-verde.',
  ],
  ['At most {} tags.', 'Como mucho {} etiquetas.'],
  [
    'Tags are words in small letters with spaces between them.',
    'Las etiquetas son palabras en minúsculas, separadas por espacios.',
  ],
  ['The note is longer than {} characters.', 'La nota tiene más de {} caracteres.'],
  // What stands below a card.
  [
    'An indented line belongs to the card above it and needs a colon, as in "note: …".',
    'Una línea que empieza con espacios pertenece a la carta de encima y necesita dos puntos, como en «note: …».',
  ],
  [
    '"{}" is not known below a card. Known are {}.',
    'Debajo de una carta no se conoce «{}». Se conocen: {}.',
  ],
  ['"{}" belongs to a deck of "kind: {}".', '«{}» va en un mazo con «kind: {}».'],
  [
    'Braces belong at the end of the line with the dash.',
    'Las llaves van al final de la línea del guion.',
  ],
  [
    'An invitation needs an "apart:" line below it, for partners far from each other.',
    'Una invitación necesita debajo una línea «apart:», para cuando hay distancia.',
  ],
  [
    'A task needs "task: {}", "task: {}", "task: {}".',
    'Una tarea necesita «task: {}», «task: {}» o «task: {}».',
  ],
  ['Only a rank task has "items:".', 'Solo una tarea «rank» lleva «items:».'],
  [
    'A rank task needs "items:" with {} things, a semicolon between each two.',
    'Una tarea «rank» necesita «items:» con {} cosas, separadas por punto y coma.',
  ],
  [
    'One of the items is longer than {} characters.',
    'Una de las cosas tiene más de {} caracteres.',
  ],
  ['Two of the items are the same.', 'Dos de las cosas son iguales.'],
  // How a card is written.
  ['{} characters; the limit is {}.', '{} caracteres; el límite es {}.'],
  ['A card does not raise its voice.', 'Una carta no levanta la voz.'],
  ['This is no sentence and ends without a mark.', 'Esto no es una frase, y termina sin punto.'],
  [
    'A card ends with a question mark or a stop.',
    'Una carta termina con un signo de interrogación o un punto.',
  ],
  ['A card asks one question.', 'Una carta hace una sola pregunta.'],
  ['This is the same as {}.', 'Es igual que {}.'],
  ['This is too close to {}.', 'Se parece demasiado a {}.'],
  ['This can be answered with yes or no.', 'Se puede responder con un sí o un no.'],
  [
    'This can be answered with yes or no: no asking word opens the question.',
    'Se puede responder con un sí o un no: la pregunta no empieza por qué, cómo, cuándo u otra palabra así.',
  ],
  ['"{}" does not fit every couple.', '«{}» no vale para todas las parejas.'],
  ['"{}" belongs to depth {}.', '«{}» corresponde a la profundidad {}.'],
  ['"{}" asks for blame or defence.', '«{}» pide culpar o defenderse.'],
  [
    '"{}" is never asked where a partner sees it.',
    '«{}» nunca se pregunta donde pueda verlo tu pareja.',
  ],
  [
    '"{}" has been said too often; be concrete.',
    '«{}» se ha dicho demasiadas veces; mejor algo concreto.',
  ],
  ['Reading grade {}; the limit is {}.', 'Dificultad de lectura {}; el límite es {}.'],
  ['Reading ease {}; the limit is {}.', 'Facilidad de lectura {}; el límite es {}.'],
  [
    '"{}" is a long word; the limit is {} syllables.',
    '«{}» es una palabra larga; el límite es {} sílabas.',
  ],
  [
    'Every question opens with ¿ and ends with ?.',
    'Cada pregunta se abre con «¿» y se cierra con «?».',
  ],
  ['"{}" tells whether somebody is he or she.', '«{}» deja ver si alguien es él o ella.'],
  ['"{}" is not said alike everywhere.', '«{}» no se dice igual en todas partes.'],
];

const HOLE = '{}';
const INSIDE = /^In "(apart|content|items)": (.+)$/su;

const RULES = SENTENCES.map(([english, spanish]) => {
  const literal = english.split(HOLE).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  return { pattern: new RegExp(`^${literal.join('(.+?)')}$`, 'su'), parts: spanish.split(HOLE) };
});

/** `message` as the reader of decks says it. */
export function deckProblem(message: string): string {
  const inside = INSIDE.exec(message);
  if (inside !== null) return `En «${inside[1]}»: ${deckProblem(inside[2] ?? '')}`;
  for (const { pattern, parts } of RULES) {
    const found = pattern.exec(message);
    if (found !== null) {
      const [, ...held] = found;
      return parts.reduce((said, part, place) => `${said}${held[place - 1] ?? ''}${part}`);
    }
  }
  return message;
}
