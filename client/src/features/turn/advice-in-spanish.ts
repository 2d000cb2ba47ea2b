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
/** Of these, the ones that are seldom what somebody has to carry. */
const CARE =
  '(?:hablarlo|hablar con|decírselo|descansar|dormir|relajarte|calmarte|tranquilizarte|organizarte|negarte|olvidar(?:lo|te)?|ignorar(?:lo|la|los|las)?|perdonar|probar|intentarlo|pensarlo|(?:buscar|pedir(?:le|les)?) ayuda|poner(?:le|les)? (?:un )?límites?)';
/** An offer to talk or to take one's time is none either. */
const NOT_ME = '(?! (?:conmigo|a mí|(?:todo )?el tiempo)(?!\\p{L}))';
/** What somebody cannot do is told, not advised. */
const NOT_DENIED = '(?<!(?<!\\p{L})(?:no|nunca|jamás|tampoco|ni|apenas) )';
/** What the listener would also feel or be there is no plan. */
const NOT_FELT =
  '(?!,? (?:yo )?(?:también )?(?:me |lo |la |te )?(?:sentir|llorar|doler|estar|querr|tendr|extrañar|echar|odiar|necesitar|gritar|pasar|costar|dar|enojar|enfadar|habr)ía(?!\\p{L}))';
/** Two forms of you, said to one: the ending of what would be better. */
const YOU_MIGHT =
  '(?= (?:no )?(?:te |le |les |lo |la |los |las )?\\p{L}+(?:aras|ieras|eras|ases|ieses)(?!\\p{L}))';
const YOU_DO =
  '(?= (?:no )?(?:te |le |les |lo |la |los |las )?(?!(?:otr|l|ell|nosotr|es|mi|tu|su|ante)[ao]?s(?!\\p{L}))\\p{L}+[ae]s(?!\\p{L}))';
/** What the partner can or feels is no plan. */
const NOT_A_PLAN =
  '(?!(?:puedes|quieres|confías|sientes|crees|sabes|entiendes|ves|tienes|eres|estás|duermes|has|piensas|necesitas|lo sabes|te sientes|te entiendes)(?!\\p{L}))';

const ADVICE: readonly RegExp[] = [
  '(?:no )?(?:deberías|debieras)(?! haber)',
  '(?:no )?deberías haber',
  `(?:no )?tendrías que ${DO}`,
  `${NOT_DENIED}(?:tienes|tenés) que ${ADVERBS}${CARE}`,
  `(?:no )?(?:debes|debés|has de) ${ADVERBS}${DO}`,
  `${NOT_DENIED}necesitas ${ADVERBS}${DO}`,
  'lo (?:único |primero )?que (?:tienes|tendrías) que hacer',
  'lo que (?:yo )?haría|lo que (?:puedes|podrías) hacer',
  'más te vale|te conviene|te convendría|te vendría bien',
  `sería (?:mejor|bueno) que${YOU_MIGHT}|es mejor que${YOU_DO}|mejor no (?:digas|hagas|pienses|vayas|llames|escribas)`,
  `lo mejor (?:es|sería) ${DO}|lo mejor sería que|lo mejor que puedes hacer`,
  `${NOT_DENIED}podrías ${ADVERBS}${DO}${NOT_ME}`,
  `(?<=(?<!\\p{L})siempre )(?:puedes|podés) ${DO}${NOT_ME}`,
  `${NOT_DENIED}(?:puedes|podés) (?:siempre |simplemente )${DO}${NOT_ME}`,
  `por qué no ${NOT_A_PLAN}(?:te |le |les |lo |la |los |las )?\\p{L}+(?:a|á|e)s`,
  'por qué no vamos',
  'no (?:crees|te parece) que (?:deberías|sería|es mejor)',
  '(?:no |nunca |ya )?has (?:probado|intentado|considerado|pensado en)(?=[^.!\\n]*\\?)',
  `yo que tú|(?:(?:si )?yo en tu lugar|en tu lugar,? yo|si (?:yo )?fuera tú|si (?:yo )?estuviera en tu lugar)${NOT_FELT}`,
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
    'habla con|hablá con|háblalo|díselo|decíselo|diles?|deciles?|pregúntales?|preguntales?|llámal[oa]|escríbeles?|escribiles?|pídeles?|pediles?',
    '(?:prueba|probá|intenta|intentá) (?:a |con )?\\p{L}+[aei]r(?:lo|la|le|te|se)?|inténtalo|trata de',
    '(?:deja|dejá) de (?:\\p{L}+rte|pensar|llorar|sufrir|decir|hacer|darle)|déjal[oa](?: ir| pasar| estar)?',
    'no te preocupes|no le des (?:más |tantas )?vueltas|no te lo tomes|no dejes que|no pienses en',
    'olvídal[oa]|olvídate|ignóral[oa]s?|relájate|cálmate|tranquilízate|anímate|concéntrate|enfócate|asegúrate',
    'tómate (?:un|una|unos|unas)(?! (?:momento|minuto|segundo|rato|tiempo))|tómalo con calma|respira hondo|piensa en positivo|mira el lado bueno',
    'busca ayuda|ve al? (?:médico|psicólogo|terapeuta)|ponles? (?:un )?límites?|acuérdate de \\p{L}+r|recuerda \\p{L}+r|descansa un (?:poco|rato)|haz una lista',
  ].join('|'),
].map((source) => {
  const { source: command } = phrases(source);
  return new RegExp(`${START}(?<phrase>${command})`, 'giu');
});

/** The first of it, or null. */
export function findAdviceInSpanish(text: string): Advice | null {
  return firstAdvice(text, [...ADVICE, ...COMMANDS], isReportedInSpanish);
}
