// The English words a card must not lean on, and why; data for lint, no logic.

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** First words that ask for a yes or a no. "don" and its like are what is left of "don't". */
export const YES_NO_OPENERS = setOf(`
  do does did don doesn didn is isn are aren am was were wasn weren have haven has hasn had
  can could couldn will won would wouldn shall should shouldn may might must
`);

/** Words that may stand before a real opener: "So, do you …". */
export const LEAD_INS = setOf('and but or so well now then yet');

/** Words that presume gender, marriage, children, parents, a shared home, money, faith or body. */
export const PRESUMING_WORDS = setOf(`
  he him his she her hers himself herself man men woman women boy boys girl girls
  lady ladies guy guys
  husband husbands wife wives spouse spouses boyfriend girlfriend fiance fiancee bride groom
  marry married marriage wedding honeymoon divorce divorced
  kid kids child children baby babies son sons daughter daughters pregnant pregnancy
  mother father mum mom dad mothers fathers parent parents
  household housemate bedroom chores roommate
  salary wage wages rent mortgage debt rich
  god pray prayer church mosque temple heaven bless blessed faith sin
  body bodies weight slim fat pretty handsome naked sexy
  walk walked walking run running jog stairs
`);

/** Words that belong on the Help page and never on a card a partner can see. */
export const SAFETY_WORDS = setOf(`
  safe unsafe safety danger dangerous violent violence abuse abused abusive
  threat threaten threatened
  hit hits hitting slap slapped hurt hurts hurting
`);

/** Phrases that ask somebody to defend themselves, or to find fault. */
export const BLAMING_PHRASES: readonly string[] = [
  'do wrong',
  'doing wrong',
  'wrong with me',
  'wrong with you',
  'your fault',
  'my fault',
  'to blame',
  'blame me',
  'annoys you about me',
  'should i stop',
  'should i change',
  'do you never',
  'do you always',
];

/** Words of the consulting room, and of every other deck. */
export const WORN_WORDS = setOf(`
  favourite favorite soulmate boundary boundaries trigger triggers triggered validate validated
  validation toxic trauma attachment vulnerability empower journey mindful mindfulness superpower
`);

/** Too common to tell one card from another. */
export const COMMON_WORDS = setOf(`
  a an the and or but if then than that this these those there it its i you me my your we us our
  they them their who whose which what when where how tell about of to in on at by for from with
  without as is are was were be been being am do does did done have has had can could would will
  should may might not no nor so too very more most much many some any one thing things
  something somebody anyone time like feel felt make makes made get gets got s t d ll ve re m
`);
