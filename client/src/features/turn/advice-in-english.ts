// English sentences that tell somebody what to do. What somebody else said or thinks is not advice.
import { type Advice, firstAdvice } from './first-advice.ts';
import { isReported } from './reported-in-english.ts';

/** An apostrophe may be straight, curly or left out; a space is any white space. */
function phrases(source: string): RegExp {
  return new RegExp(source.replaceAll("'", "['’]?").replaceAll(' ', '\\s+'), 'giu');
}

const THEM = '(?:him|her|them|your|someone|somebody|everyone|people|a|the)';
const ADVERBS = '(?:really |probably |definitely |maybe |perhaps |just |simply |also |still )*';
/** What the listener would also be or feel there is no plan. */
const FELT = '(?:also |probably )?(?:be|feel|have felt|have been|hate|miss|cry|want|need)\\b';
const DO =
  '(?:talk|speak|tell|ask|call|ring|phone|text|write|email|go|try|take|get|let|give|make|stop|start|quit|leave|change|find|set|put|keep|focus|ignore|forget|say|send|use|do|sleep|rest|eat|wait|drop|join|book|plan|apologi[sz]e|explain|show|block|delete|accept|report|confront|refuse|relax|breathe|move|be)';
/** Of these, the ones that do not also tell what somebody was able to do. */
const SUGGESTED = `(?:talk|speak|ask|call|ring|phone|text|write|email|try|take|quit|send|join|book|apologi[sz]e|explain|block|delete|report|confront|set|start|tell ${THEM}|go (?:to|for|and|see)|give (?:him|her|them|it)|let (?:him|her|them|it)|look (?:for|into))`;
/** Where a sentence begins. */
const START = '(?:^|[.!?;\\n—–]["”’)]*\\s*|\\b(?:so|then|please|maybe|perhaps) )';
const NOT_ME = '(?!(?: \\S+){0,2} (?:me|nothing|nobody|no one)\\b)(?! your time\\b)';

const ADVICE: readonly RegExp[] = [
  `\\byou ${ADVERBS}(?:shouldn't|should(?: not)?|ought(?: not)? to)\\b(?! (?:have (?:to|had to|been)|be proud)\\b)`,
  `\\byou ${ADVERBS}need to\\b(?! (?:feel|hear|matter|know)\\b| be (?:heard|seen|held|loved|understood|left|asked|alone|close|with)\\b)`,
  "\\byou(?:'d| had) better\\b",
  "\\byou(?:'d| would) be better off\\b",
  `\\byou must (?:not |never )?(?!be\\b)${DO}\\b`,
  `\\byou could ${ADVERBS}(?:always |even )?${SUGGESTED}\\b${NOT_ME}`,
  `\\byou can (?:always|just|simply) ${SUGGESTED}\\b${NOT_ME}`,
  '\\byou (?:might|may) (?:just |also |even )?(?:consider|try|want to(?! (?:be|feel|hear|know|cry|scream|hide)\\b))',
  "\\bwhy (?:don't|do not|not) (?:you|we)\\b(?! (?:like|want|feel|believe|trust|know|think|understand|see|love|care|remember)\\b)",
  `\\bwhy not (?:just |simply )?${DO}\\b`,
  "\\bdon't you think (?:you|we|it|that)\\b",
  "\\b(?:have|haven't) you (?:ever |already |even |not )*(?:tried|considered|thought (?:of|about)|talked to|spoken to|asked|told|looked into|called)\\b(?! me\\b)",
  "\\b(?:did|didn't) you (?:ever |already |even |not )*(?:try|ask|call|tell|talk to|speak to|consider|think (?:of|about))\\b(?! me\\b)",
  `\\bif (?:i|it) (?:were|was) (?:you|me)\\b(?!,? i(?:'d| would) ${FELT})`,
  `\\bin your (?:place|shoes|position),? i(?:'d| would)\\b(?! ${FELT})`,
  "\\bwhat (?:i'd|i would|you can|you could|you might) do\\b",
  '\\ball you (?:have|need) to do is\\b',
  '\\bthe (?:best|first|easiest|only) thing (?:to do|you can do|is to)\\b',
  "\\bthe (?:solution|trick) is\\b|\\bhere's what\\b|\\bmy (?:advice|suggestion|tip)\\b",
  "\\bi(?:'d| would)? (?:suggest|recommend|advise)\\b",
  '\\bhow about (?:you|we|just|a|an|\\w+ing)\\b',
  '\\bwhat about (?:just|trying|asking|talking|calling|going|taking|telling)\\b',
  '\\bwhat if you (?:just |simply )?(?:tried|talked|told|asked|called|went|took|spoke|wrote|left|stopped|started|let|gave|said)\\b',
  "\\blet(?:'s| us) (?:just |simply )?(?:fix|solve|find|make a|try|figure|work|plan|think of|do something)\\b",
  "\\bit(?:'d| would| might| could) (?:really |also )?(?:help|be (?:better|best|good|wise|easier)) (?:if you(?! (?:had|didn't|could|were|weren't)\\b)|to(?! (?:be|feel|have|hear|know)\\b))",
].map(phrases);

/** Told to somebody's face, where a sentence begins. */
const COMMANDS: readonly RegExp[] = [
  `(?:${START}|, (?:so |and |then )?)(?<phrase>just ${DO}\\b${NOT_ME}(?! (?:if|when|so)\\b))`,
  `${START}(?<phrase>(?:${[
    'try (?:to|and|not to|\\w+ing)',
    'stop \\w+ing',
    "(?:don't|do not) (?:worry|overthink|think about|take it|be so|be too|let (?:it|him|her|them|this|that))",
    'forget (?:about|it|him|her|them)',
    'let (?:it|him|her|them|that|this) go',
    'calm down',
    'cheer up',
    'relax',
    'ignore (?:it|him|her|them|that|those|the|your)',
    `(?:talk|speak) to ${THEM}`,
    `(?:tell|ask|call) ${THEM}`,
    'take (?:a|some) (?:break|day|walk|nap|holiday|vacation|bath|rest|step|week|deep breath)',
    'get (?:some|more) (?:sleep|rest|help|air)',
    'look on the bright side',
    'see a (?:doctor|therapist|counsell?or|specialist)',
    'focus on',
    'make sure',
    'remember to',
    'think positive',
    'write (?:it|that|them) down',
  ].join('|')})\\b)`,
].map(phrases);

/** The first of it, or null. */
export function findAdviceInEnglish(text: string): Advice | null {
  return firstAdvice(text, [...ADVICE, ...COMMANDS], isReported);
}
