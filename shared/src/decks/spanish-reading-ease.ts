// Estimates how easy a Spanish text is to read; a rough guide for lint, no verdict on anyone.

import { spanishSyllablesIn } from './spanish-syllables.ts';

const WORDS = /\p{L}+/gu;
const SENTENCE_ENDS = /[.?!…]+/gu;

/**
 * The perspicuity of Szigriszt Pazos: 206.835 − 62.3 × syllables per word − words per sentence.
 * Higher is easier. On the INFLESZ scale 55 to 65 is normal (secondary school, newspapers), 65 to
 * 80 fairly easy (the end of primary school, twelve years) and above 80 very easy. Text without
 * words has 100.
 *
 * Sources: F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito: fórmula de
 * perspicuidad", thesis, Universidad Complutense de Madrid, 1993; I. M. Barrio-Cantalejo and others,
 * "Validación de la Escala INFLESZ para evaluar la legibilidad de los textos dirigidos a pacientes",
 * Anales del Sistema Sanitario de Navarra 31 (2), 2008. Made for passages: on a single sentence it
 * swings by ten points or more.
 */
export function spanishReadingEase(text: string): number {
  const words = text.match(WORDS) ?? [];
  if (words.length === 0) return 100;
  const sentences = Math.max(1, text.match(SENTENCE_ENDS)?.length ?? 1);
  const syllables = words.reduce((sum, word) => sum + spanishSyllablesIn(word), 0);
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentences;
}
