// Whether what comes next in an English sentence is what somebody else says, thinks or feels.

/** Where a clause ends and what was reported ends with it. */
const BOUNDARY = /[.!?;\n—–]|,\s|\b(?:but|so)\s/giu;

const REPORTING = new Set(
  'say says said saying tell tells told telling think thinks thought thinking feel feels felt feeling believe believes believed know knows knew wish wishes wished want wants wanted worry worries worried worrying wonder wonders wondered wondering ask asks asked asking mean means meant hope hopes hoped decide decides decided mention mentioned insist insists insisted expect expects expected suggested fear feared afraid sure unsure convinced ashamed guilty pressure idea voice part remind reminds reminded'.split(
    ' ',
  ),
);
/** What a listener does with the partner's words. */
const HEARING = new Set(['hear', 'heard', 'understand', 'understood', 'caught', 'gather']);
const SELF = new Set("i i'd i'm i've i'll me my we we'd we're our".split(' '));
const OTHERS = new Set(
  "you you're you've you'd your he he's she she's they they're it it's who everyone everybody someone people".split(
    ' ',
  ),
);
/** How far before its verb a subject is looked for, in words. */
const SUBJECT_WITHIN = 4;

/** Right before: how it sounds from outside, or only a part of the sentence. */
const SEEN_FROM_OUTSIDE =
  /\b(?:(?:sounds?|seems?|feels|felt|looks?)\s+(?:like|as\s+if|as\s+though)|as\s+(?:if|though))\s+(?:that\s+)?$/iu;
const ONLY_A_PART =
  /\b(?:what|all|everything|anything|something|nothing|things?|much|when|whenever|because|where|whether|if|only|whatever|before|until|while|than|after|since|how|as)\s+$/iu;

/** `before` is the text up to the words in question. */
export function isReported(before: string): boolean {
  const clause = before.slice(lastBoundary(before));
  if (SEEN_FROM_OUTSIDE.test(clause) || ONLY_A_PART.test(clause)) return true;
  const words =
    clause
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  return words.some((word, index) => {
    const subject = subjectOf(words, index);
    if (HEARING.has(word)) return true;
    return REPORTING.has(word) && subject !== 'self';
  });
}

function lastBoundary(before: string): number {
  const last = [...before.matchAll(BOUNDARY)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

function subjectOf(words: readonly string[], verb: number): 'self' | 'other' | null {
  for (let index = verb - 1; index >= Math.max(0, verb - SUBJECT_WITHIN); index -= 1) {
    const word = words[index] ?? '';
    if (SELF.has(word)) return 'self';
    if (OTHERS.has(word)) return 'other';
  }
  return null;
}
