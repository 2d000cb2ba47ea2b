// Spanish sentences that tell somebody what to do. What somebody else said or thinks is not advice.
import { type Advice, firstAdvice } from './first-advice.ts';
import { isReportedInSpanish } from './reported-in-spanish.ts';

const WITHOUT_ACCENT: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/** An accent may be left out, a space is any white space, and no letter stands right before or after. */
function phrases(source: string): RegExp {
  const pattern = source
    .replaceAll(/[áéíóú]/gu, (letter) => `[${letter}${WITHOUT_ACCENT[letter]}]`)
    .replaceAll(' ', '\\s+');
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');
}

const ADVERBS = '(?:siempre |solo |simplemente |quizás? |tal vez |al menos |también )*';
/** Infinitives that are a plan for somebody, with the pronouns they may carry. */
const DO =
  '(?:hablar|hablarlo|decir(?:le|les|lo|selo)|preguntar(?:le|les)?|llamar(?:lo|la|los|las|le|les)?|escribir(?:le|les|lo)?|probar|intentar(?:lo)?|tratar|pedir(?:le|les|lo)?|tomar(?:te|lo)?|dejar(?:lo|la|los|las)?|buscar|salir|irte|cambiar|hacer(?:le|les|lo)?|poner(?:le|les|te)?|descansar|dormir|relajarte|calmarte|tranquilizarte|olvidar(?:lo|te)?|ignorar(?:lo|la|los|las)?|perdonar|explicar(?:le|les)?|apuntar(?:te)?|ver(?:lo)?|pensar(?:lo)?|renunciar|negarte|bloquear(?:lo|la)?|empezar|aceptar(?:lo)?|organizarte)';
/** What the partner can or feels is no plan. */
const NOT_A_PLAN =
  '(?!(?:puedes|quieres|sientes|crees|sabes|entiendes|ves|tienes|eres|estás|duermes|has|piensas|necesitas|lo sabes|te sientes|te entiendes)(?!\\p{L}))';

const ADVICE: readonly RegExp[] = [
  '(?:no )?(?:deberías|debieras)(?! haber)',
  '(?:no )?deberías haber',
  `(?:no )?tendrías que ${DO}`,
  `(?:no )?(?:tienes que|debes|has de|necesitas) ${ADVERBS}${DO}`,
  'lo (?:único |primero )?que (?:tienes|tendrías) que hacer',
  'lo que (?:yo )?haría|lo que (?:puedes|podrías) hacer',
  'más te vale|te conviene|te convendría|te vendría bien',
  '(?:sería|es) mejor que|lo mejor (?:es|sería) que|lo mejor que puedes hacer',
  `(?:podrías|puedes) ${ADVERBS}${DO}`,
  `por qué no ${NOT_A_PLAN}(?:te |le |les |lo |la |los |las )?\\p{L}+(?:a|á|e)s`,
  'por qué no vamos',
  'no (?:crees|te parece) que (?:deberías|sería|es mejor)',
  '(?:no |nunca |ya )?has (?:probado|intentado|considerado|pensado en)',
  'yo que tú|(?:si )?yo en tu lugar|en tu lugar,? yo|si (?:yo )?fuera tú|si (?:yo )?estuviera en tu lugar',
  'te (?:recomiendo|recomendaría|sugiero|sugeriría|aconsejo|aconsejaría)',
  'mi (?:consejo|recomendación|sugerencia)|la solución es|el truco es',
  'qué tal si|qué te parece si',
  'y si (?:le |les |lo |la |te )?(?:hablas|dices|preguntas|llamas|escribes|pruebas|intentas|pides|dejas|buscas|vas|tomas|cambias)',
].map(phrases);

/** Told to somebody's face, where a sentence begins. */
const START =
  '(?:^|[.!?;:\\n—–¡¿]["”’»)]*\\s*|(?<!\\p{L})(?:así que|entonces|por favor|mejor|quizás?|tal vez|solo|simplemente),?\\s+)';
const COMMANDS: readonly RegExp[] = [
  [
    'habla con|háblalo|díselo|diles?|pregúntales?|llámal[oa]|escríbeles?|pídeles?',
    '(?:prueba|intenta) (?:a |con )?\\p{L}+[aei]r(?:lo|la|le|te|se)?|inténtalo|trata de',
    'deja de \\p{L}+r(?:te|le|lo)?|déjal[oa](?: ir| pasar| estar)?',
    'no te preocupes|no le des (?:más |tantas )?vueltas|no te lo tomes|no dejes que|no pienses en',
    'olvídal[oa]|olvídate|ignóral[oa]s?|relájate|cálmate|tranquilízate|anímate|concéntrate|enfócate|asegúrate',
    'tómate (?:un|una|unos|unas)|tómalo con calma|respira hondo|piensa en positivo|mira el lado bueno',
    'busca ayuda|ve al? (?:médico|psicólogo|terapeuta)|ponles? (?:un )?límites?|acuérdate de|recuerda que',
  ].join('|'),
].map((source) => {
  const { source: command } = phrases(source);
  return new RegExp(`${START}(?<phrase>${command})`, 'giu');
});

/** The first of it, or null. */
export function findAdviceInSpanish(text: string): Advice | null {
  return firstAdvice(text, [...ADVICE, ...COMMANDS], isReportedInSpanish);
}
