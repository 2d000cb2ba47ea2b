// Counts the syllables of Spanish words by their spelling; divides none of them.

const VOWEL_RUNS = /[aeiouáéíóúüy]+/gu;
/** Two of these side by side are two syllables; a weak vowel with an accent is as strong. */
const STRONG = /[aeoáéóíú]/gu;

/**
 * Syllables of a Spanish word, by the rules of the orthography of the Real Academia Española
 * (2010): two strong vowels are apart, a weak one without an accent joins its neighbours, two weak
 * ones join each other, and an h between vowels changes nothing. At least one.
 */
export function spanishSyllablesIn(word: string): number {
  const sounds = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    // Written and not said: "que", "guitarra"; said: "agua", "pingüino".
    .replace(/qu/gu, 'q')
    .replace(/gu(?=[eiéí])/gu, 'g')
    .replace(/(?<!c)h/gu, '')
    // A consonant except as the last letter: "yo", "ayer", and "hoy", "y".
    .replace(/y(?=\p{L})/gu, 'j');
  const runs = sounds.match(VOWEL_RUNS) ?? [];
  const count = runs.reduce((sum, run) => sum + Math.max(1, run.match(STRONG)?.length ?? 0), 0);
  return Math.max(1, count);
}
