// Whether what comes next in a Spanish sentence is what somebody else says, thinks or feels.

/** Where a clause ends and what was reported ends with it. */
const BOUNDARY = /[.!?;\n—–¡]|,\s|(?<!\p{L})(?:pero|así que)\s/giu;

/** Verbs of saying, thinking and feeling, of anybody but the one who writes: their endings say whose they are. */
const REPORTING =
  /(?<!\p{L})(?:dic(?:es?|en)|decía(?:s|n)?|dij(?:iste|o|eron)|dicho|diciendo|cre(?:es?|en|ías|ía|íste|yó)|creíste|piensa[sn]?|pensa(?:bas?|ste|ron|ndo)|pensó|siente[sn]?|sent(?:ías?|iste)|sintió|sabe[sn]?|sabías?|quiere[sn]?|quería[sn]?|quisiste|pregunta[sn]?|preguntaste|preguntas|preguntó|teme[sn]?|temías?|espera[sn]|esperaba[sn]?|insiste[sn]?|insistió|repite[sn]?|repetía|exige[sn]?|exigía|idea|voz|culpa|presión|miedo|parte de ti|sensación|sugir(?:ió|ieron)|recuerda[sn]|recordó|decid(?:es|iste|ió))(?!\p{L})/iu;
/** What a listener does with the partner's words. */
const HEARING =
  /(?<!\p{L})(?:oigo|oí|escucho|escuché|entiendo|entendí|me llega|me llegó|capto|comprendo|comprendí)(?!\p{L})/iu;
/** Right before: how it sounds from outside, or only a part of the sentence. */
const ONLY_A_PART =
  /(?<!\p{L})(?:como si|suena a que|suena como que|parece que|cuando|porque|donde|mientras|hasta que|antes de que|después de que|lo que|todo lo que|cosas que|algo que|nada que|cómo|qué|cuánto|si|aunque|lo mucho que|y que)\s+(?:ya\s+|tú\s+|no\s+)*$/iu;
/** How the screens propose to begin: what follows is the partner's, up to the end of the sentence. */
const SAYING_BACK =
  /(?<!\p{L})(?:si te sigo|con mis palabras|o sea que|una parte de ti|otra parte|las dos cosas son ciertas|(?:la parte|lo que)[^.!?;\n]* es que)(?!\p{L})[^.!?;\n]*$/iu;

/** `before` is the text up to the words in question. */
export function isReportedInSpanish(before: string): boolean {
  const clause = before.slice(lastBoundary(before));
  return (
    SAYING_BACK.test(before) ||
    ONLY_A_PART.test(clause) ||
    HEARING.test(clause) ||
    REPORTING.test(clause)
  );
}

function lastBoundary(before: string): number {
  const last = [...before.matchAll(BOUNDARY)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}
