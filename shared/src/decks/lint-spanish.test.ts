import { describe, expect, it } from 'vitest';
import type { Card, CardDepth } from './card.ts';
import type { Deck } from './deck.ts';
import { DECK_STEPS, type DeckStep } from './deck-kind.ts';
import { type LintRule, lintDeck } from './lint-deck.ts';
import { lintDecks } from './lint-decks.ts';
import { SPANISH_WORD_EXCEPTIONS } from './spanish-exceptions.ts';
import { spanishReadingEase } from './spanish-reading-ease.ts';
import { spanishSyllablesIn } from './spanish-syllables.ts';
import { SPANISH_DEPTH_2_WORDS } from './spanish-tone-depth-2.ts';
import { SPANISH_DEPTH_3_WORDS } from './spanish-tone-depth-3.ts';
import { SPANISH_PRESUMING_WORDS, SPANISH_SAFETY_WORDS } from './spanish-words.ts';

function deckOf(language: string, ...texts: string[]): Deck {
  const cards = texts.map((text, index): Card => ({ id: `c${index}`, text, depth: 1, tags: [] }));
  return {
    title: 'T',
    step: 'open-up',
    kind: 'questions',
    language,
    licence: 'MIT',
    author: 'A',
    cards,
  };
}

const rulesOf = (...texts: string[]): LintRule[] =>
  lintDeck(deckOf('es', ...texts)).map((problem) => problem.rule);

const rulesAt = (depth: CardDepth, text: string, step: DeckStep = 'open-up'): LintRule[] => {
  const deck = deckOf('es', text);
  const cards = deck.cards.map((card) => ({ ...card, depth }));
  return lintDeck({ ...deck, step, cards }).map((problem) => problem.rule);
};

describe('the reading level of Spanish', () => {
  it.each([
    ['y', 1],
    ['soy', 1],
    ['yo', 1],
    ['ayer', 2],
    ['muy', 1],
    ['que', 1],
    ['quien', 1],
    ['guitarra', 3],
    ['agua', 2],
    ['guardar', 2],
    ['pingüino', 3],
    ['hueso', 2],
    ['hielo', 2],
    ['chocolate', 4],
    ['ahora', 3],
    ['ahí', 2],
    ['prohibir', 2],
    ['búho', 2],
    ['día', 2],
    ['país', 2],
    ['leíais', 3],
    ['averiguáis', 4],
    ['construí', 2],
    ['cuídate', 3],
    ['rió', 1],
    ['ciudad', 2],
    ['viuda', 2],
    ['ruido', 2],
    ['aéreo', 4],
    ['poeta', 3],
    ['caer', 2],
    ['idea', 3],
    ['canción', 2],
    ['conversación', 4],
    ['escuchar', 3],
    ['SEPTIEMBRE', 3],
    ['', 1],
  ])('[DK21] counts the syllables of "%s": %i', (word, syllables) => {
    expect(spanishSyllablesIn(word)).toBe(syllables);
  });

  it('[DK21] counts an accent that is written as a sign of its own', () => {
    expect(spanishSyllablesIn('día'.normalize('NFD'))).toBe(2);
  });

  it('[DK21] is the perspicuity of Szigriszt Pazos', () => {
    expect(spanishReadingEase('Hoy casa. ¿Cómo?')).toBeCloseTo(
      206.835 - 62.3 * (5 / 3) - 3 / 2,
      10,
    );
    expect(spanishReadingEase('…')).toBe(100);
  });

  it('[DK21] of a card is that of the end of primary school, and of a phrase that of its words', () => {
    expect(rulesOf('¿Qué responsabilidades institucionales acumulas inadecuadamente?')).toContain(
      'hard-to-read',
    );
    expect(rulesOf('¿Qué se te ha juntado esta semana?')).toEqual([]);
    const topics = (text: string): LintRule[] =>
      lintDeck({ ...deckOf('es', text), step: 'desire', kind: 'topics' }).map(({ rule }) => rule);
    expect(topics('Cariños y celebraciones')).toEqual([]);
    expect(topics('Intersubjetividad')).toEqual(['hard-to-read']);
  });
});

describe('the words of a card in Spanish', () => {
  it.each<[LintRule, string, string]>([
    ['yes-no', '¿Duermes bien?', '¿Cómo duermes?'],
    ['yes-no', 'Cuando llueve, ¿te quedas en casa?', 'Cuando llueve, ¿qué haces?'],
    ['yes-no', '¿Que te pesa hoy?', '¿Qué te pesa hoy?'],
    ['yes-no', '¿Prefieres el té o el café?', '¿Qué prefieres: el té o el café?'],
    ['yes-no', '¿Y te gusta la lluvia?', '¿Y desde hace cuánto te gusta la lluvia?'],
    ['presuming', '¿Cómo lo tomó tu esposa?', '¿Cómo lo tomó tu mejor amistad?'],
    ['presuming', '¿Qué te piden tus hijos hoy?', '¿Qué te pide el mundo hoy?'],
    ['presuming', '¿Qué cambiaría con una boda?', '¿Qué cambiaría con un año?'],
    ['blaming', '¿Por qué tanto silencio?', '¿Qué hay detrás del silencio?'],
    ['blaming', 'Por qué llegas tarde.', 'Dime por dónde llegas.'],
    ['blaming', '¿Qué es lo que hago mal?', '¿Qué es lo que hago que ayuda?'],
    ['safety', '¿Cuándo sientes peligro conmigo?', '¿Cuándo te sientes lejos de mí?'],
    ['worn', '¿Cuál es tu película favorita?', '¿Qué película te sabes de memoria?'],
  ])('[DK22] %s: "%s" is reported, "%s" is not', (rule, failing, passing) => {
    expect(rulesOf(failing)).toContain(rule);
    expect(rulesOf(passing)).toEqual([]);
  });

  it('[DK22] may hold a "por qué" that accuses nobody', () => {
    expect(rulesOf('Cuéntame una risa, aunque no sepas por qué llegó.')).toEqual([]);
  });

  it('[DK22] are no deeper than the heading they stand under', () => {
    expect(rulesAt(1, '¿Qué te pone triste?')).toEqual(['too-deep']);
    expect(rulesAt(2, '¿Qué te pone triste?')).toEqual([]);
    for (const word of ['miedo', 'vergüenza', 'celos', 'muerte', 'traición']) {
      const text = `¿Qué te viene a la mente con la palabra ${word}?`;
      expect(rulesAt(2, text), word).toEqual(['too-deep']);
      expect(rulesAt(3, text), word).toEqual([]);
    }
  });

  it('[DK22] may be those a step is about, and each exception is of a word some list holds', () => {
    expect(rulesAt(1, '¿En qué parte del cuerpo notas el sol?', 'touch')).toEqual([]);
    expect(rulesAt(1, '¿En qué parte del cuerpo notas el sol?')).toEqual(['presuming']);
    expect(rulesAt(2, '¿Cuándo va bien hablar de sexo?', 'desire')).toEqual([]);
    const lists = [SPANISH_PRESUMING_WORDS, SPANISH_DEPTH_2_WORDS, SPANISH_DEPTH_3_WORDS];
    for (const step of DECK_STEPS) {
      for (const word of SPANISH_WORD_EXCEPTIONS[step]) {
        expect(
          lists.some((list) => list.has(word)),
          `${step}: ${word}`,
        ).toBe(true);
      }
    }
  });

  it('[DK22] are listed once, in small letters and with their accents whole', () => {
    expect([...SPANISH_DEPTH_2_WORDS].filter((word) => SPANISH_DEPTH_3_WORDS.has(word))).toEqual(
      [],
    );
    const words = [...SPANISH_DEPTH_2_WORDS, ...SPANISH_DEPTH_3_WORDS, ...SPANISH_SAFETY_WORDS];
    for (const word of words) expect(word).toMatch(/^[a-záéíóúüñ]+$/u);
  });

  it('[DK22] repeat another card where they share what tells the two apart', () => {
    expect(rulesOf('¿Qué te pesa hoy?', '¿Qué es lo que hoy te pesa?')).toEqual(['near-duplicate']);
    expect(rulesOf('Cuéntame algo de un sombrero.', 'Cuéntame algo de una canción.')).toEqual([]);
    const mexican = { ...deckOf('es-MX', 'Hoy, ¿qué te pesa?'), step: 'desire' as const };
    expect(lintDecks([deckOf('es', '¿Qué te pesa hoy?'), mexican])).toMatchObject([
      { deck: 'desire', rule: 'near-duplicate' },
    ]);
  });
});

describe('whom a card in Spanish speaks to', () => {
  it.each([
    ['¿Cuándo estás más cansada?', '¿Cuándo sientes más cansancio?'],
    ['¿Qué haces si no te sientes querido?', '¿Qué haces si te falta cariño?'],
    ['¿Dónde te sientes muy solo?', '¿Dónde sientes más silencio?'],
    ['¿Qué te pone nerviosa?', '¿Qué pone nerviosa a la gente?'],
    ['¿Qué me deja preocupado?', '¿Qué te deja con dudas?'],
    ['¿Qué hacemos bien juntos?', '¿Qué hacemos bien en pareja?'],
    ['¿Qué nos gusta a los dos?', '¿Qué nos gusta a ti y a mí?'],
    ['¿Qué te dices a ti misma?', '¿Qué te dices por dentro?'],
  ])('[DK23] gendered: "%s" is reported, "%s" is not', (failing, passing) => {
    expect(rulesOf(failing)).toContain('gendered');
    expect(rulesOf(passing)).toEqual([]);
  });

  it('[DK23] is told by what agrees with them, not by every word of that ending', () => {
    expect(rulesOf('¿Qué recuerdo tienes guardado?')).toEqual([]);
    expect(rulesOf('¿Qué es lo que más cuidado te pide?')).toEqual([]);
    expect(rulesOf('Dime cómo estás. Cansada la semana, ¿qué queda?')).toEqual([]);
  });

  it('[DK23] one-region: words of one side of the ocean are reported', () => {
    expect(rulesOf('¿Qué os pesa hoy?')).toEqual(['one-region']);
    expect(rulesOf('¿Qué te dice tu móvil?')).toEqual(['one-region']);
    expect(rulesOf('¿Qué te dice tu teléfono?')).toEqual([]);
  });
});

describe('the signs of a question in Spanish', () => {
  it('[DK24] stand at both of its ends', () => {
    expect(rulesOf('Qué te pesa hoy?')).toEqual(['question-signs']);
    expect(rulesOf('¿Qué te pesa hoy.')).toEqual(['question-signs']);
    expect(rulesOf('¿Qué te ¿qué pesa hoy?')).toEqual(['question-signs']);
    expect(rulesOf('Si llueve, ¿qué haces?')).toEqual([]);
    expect(rulesOf('Cuéntame qué te pesa.')).toEqual([]);
  });
});
