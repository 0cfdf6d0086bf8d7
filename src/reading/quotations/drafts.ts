import { isMark } from '../tokens/token.ts';
import type { FoundQuotation } from '../types.ts';
import { attributionOf } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { isNickname, kindOf } from './kinds.ts';
import type { Pair } from './marks.ts';
import { continuesSentence, hangsOn, joins, lastSaid, withSubject } from './linked-drafts.ts';
import { opener } from './openings.ts';
import type { Mention } from './names.ts';
import { sentenceAt, type TokenSpan } from '../sentences/bounds.ts';
import { surroundings, type Scope, type Surroundings } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Subject } from './subject.ts';
import { tailSubject } from './tails.ts';
import type { Trail } from './trail.ts';

/** What is known of a quotation before it is told to others. */
export interface Draft {
  pair: Pair;
  around: Surroundings;
  found: Attribution | null;
  kind: FoundQuotation['kind'];
  speaker: Mention | null;
  speakerTokens: TokenSpan | null;
  verb: TokenSpan | null;
}

/** What one paragraph hands to the next. */
export interface Carried {
  speaker: Mention | null;
  /** The paragraph before left a mark open, as newspapers do when a quotation goes on. */
  open: boolean;
  /** The paragraph before held a direct quotation. */
  direct: boolean;
  /** Its last quotation asks something: somebody else may speak next. */
  asks: boolean;
  /** Whoever asked what the paragraph before answers, and so may speak next. */
  asker: Mention | null;
  /** Whoever else spoke in the paragraph before it, and may be asked. */
  before: Mention | null;
}

type Told = Pick<Draft, 'speaker' | 'speakerTokens' | 'verb'>;

const NOBODY: Told = { speaker: null, speakerTokens: null, verb: null };

function told(
  scope: Scope,
  subject: Subject | null,
  verb: TokenSpan | null,
  isSure: boolean,
  said: TokenSpan,
  trail: Trail,
): Told {
  if (subject === null || subject.kind === 'unnamed') return { ...NOBODY, verb };
  if (!isSure && subject.kind === 'name' && !trail.maySpeak(scope, subject.mention))
    return { ...NOBODY, verb };
  const speaker = trail.speaker(scope, subject, said);
  const { from, to } = subject;
  return { speaker, speakerTokens: speaker && { from, to }, verb };
}

function isAlone(scope: Scope): boolean {
  let at = 0;
  for (const pair of scope.pairs) {
    if (pair.open > at) return false;
    at = pair.close + 1;
  }
  // “«No».”: in Spanish the full stop stands behind the marks.
  return at >= scope.tokens.length - (isMark(scope.tokens.at(-1), '.') ? 1 : 0);
}

/** Who says the words of a paragraph that holds nothing else: whoever goes on, or whose turn it is. */
function nextSpeaker({ direct, asks, asker, before, speaker }: Carried): Mention | null {
  if (!direct) return null;
  return asker ?? (asks ? before : speaker);
}

/** “‘Would you?’ ‘I would.’”: the second of two pairs in a paragraph of nothing else answers the first. */
function answers(scope: Scope, last: Draft, around: Surroundings): boolean {
  const { close } = last.pair;
  return isMark(scope.tokens[close - 1], '?') && close + 1 === around.before.to && isAlone(scope);
}

/** True if a name stands in the sentence before the words: “Hanley’s notes have ‘fan’”. */
function namesSomebody({ index }: Scope, { before, sentence }: Surroundings): boolean {
  for (let at = sentence.from; at < before.to; at++) if (index.startingAt.has(at)) return true;
  return false;
}

/** “Beside her a volunteer hands out bread: ‘…’”: a new sentence brings in whoever speaks. */
function isIntroduced(scope: Scope, around: Surroundings): boolean {
  const { from, to } = around.before;
  return from === around.sentence.from && isMark(scope.tokens[to - 1], ':') && to - from > 4;
}

/** So far before a phrase may stand the verb of the words behind it. */
const OVER_PHRASE = 24;

/** “El fiscal dijo que «el Ruso» huyó por «una deuda»”: the verb before the phrase that stands before the words. */
function overPhrase(
  scope: Scope,
  pair: Pair,
  last: Draft | undefined,
  around: Surroundings,
  words: SpeechWords,
): Attribution | null {
  if (!words.headFirst || last?.kind !== 'phrase' || last.pair.open < around.sentence.from)
    return null;
  const from = Math.max(around.sentence.from, last.pair.open - OVER_PHRASE);
  return attributionOf(scope, pair, { ...around, before: { from, to: pair.open } }, words);
}

/** The quotation of one pair; `null` where there is no such pair. Pairs come in their order. */
export function draft(
  scope: Scope,
  number: number,
  drafts: readonly Draft[],
  carried: Carried,
  trail: Trail,
  words: SpeechWords,
): Draft | null {
  const last = drafts.at(-1);
  const pair = scope.pairs[number];
  if (!pair) return null;
  const around = surroundings(scope, number);
  trail.readTo(scope, around.sentence.from);
  const over = overPhrase(scope, pair, last, around, words);
  const own =
    (last && isNickname(scope, last.pair) ? over : null) ??
    attributionOf(scope, pair, around, words) ??
    over;
  // “The president, she said, had ‘no choice’”: whoever opens the sentence is not who speaks.
  const isAside =
    own?.subject.kind === 'pronoun' &&
    isMark(scope.tokens[own.subject.from - 1], ',') &&
    isMark(scope.tokens[own.verb?.to ?? -1], ',');
  const verb = own?.verb ?? { from: pair.open, to: pair.open };
  const isTag = isMark(scope.tokens[verb.from - 1], ',') && isMark(scope.tokens[verb.to], ',');
  if (words.dropsSubjects || !isAside)
    trail.readInside(scope, around.sentence, Math.min(pair.open, verb.from), isTag);
  const shared =
    last && (joins(scope, last, around, words) || hangsOn(scope, last, around, own, words))
      ? last.found
      : null;
  const found = own && shared ? withSubject(scope, own, shared, words) : (own ?? shared);
  const goesOn = number === 0 && carried.open && pair.open === 0;
  const kind = kindOf(
    scope,
    pair,
    around,
    found,
    goesOn || continuesSentence(scope, last, around),
    last?.kind === 'direct',
    words,
  );
  const made = { pair, around, found, kind };
  if (kind === 'phrase') return { ...made, ...NOBODY };
  const speech = speaks(scope, made, goesOn, lastSaid(drafts), carried, trail, words);
  trail.heard(scope, found, speech.speaker, around.after);
  return { ...made, ...speech };
}

/** Who says the words, as far as their sentence, or else what stands before it, tells. */
function speaks(
  scope: Scope,
  { pair, around, found, kind }: Pick<Draft, 'pair' | 'around' | 'found' | 'kind'>,
  goesOn: boolean,
  last: Draft | undefined,
  carried: Carried,
  trail: Trail,
  words: SpeechWords,
): Told {
  const said = { from: pair.open + 1, to: pair.close };
  // “‘You leave,’ the premier wrote, ‘with my thanks’”: both stand at one verb.
  const isSame =
    !words.dropsSubjects && found?.verb != null && last?.found?.verb?.from === found.verb.from;
  if (isSame) return { speaker: last.speaker, speakerTokens: last.speakerTokens, verb: last.verb };
  if (found) return told(scope, found.subject, found.verb, found.verb !== null, said, trail);
  if (goesOn) return { ...NOBODY, speaker: carried.speaker };
  const isNew =
    kind === 'partial' &&
    last?.around.sentence.from !== around.sentence.from &&
    namesSomebody(scope, around);
  if (last && answers(scope, last, around)) return NOBODY;
  const follows = last && last.kind !== 'phrase' && !isNew && !isIntroduced(scope, around);
  if (follows && trail.goesOnWith(last.speaker, scope, said))
    return { speaker: last.speaker, speakerTokens: last.speakerTokens, verb: last.verb };
  if (kind !== 'direct') return NOBODY;
  if (isAlone(scope)) return { ...NOBODY, speaker: nextSpeaker(carried) };
  return around.sentence.from === 0 ? NOBODY : fromBefore(scope, around, said, trail, words);
}

/** Nobody is named in the sentence: the sentence before it in the paragraph may tell. */
function fromBefore(
  scope: Scope,
  around: Surroundings,
  said: TokenSpan,
  trail: Trail,
  words: SpeechWords,
): Told {
  if (words.dropsSubjects) {
    const { named, isToldHere } = trail;
    return {
      ...NOBODY,
      speaker: isToldHere && trail.goesOnWith(named, scope, said) ? named : null,
    };
  }
  const previous = sentenceAt(scope.sentences, around.sentence.from - 1);
  const subject = tailSubject(scope, previous, words) ?? opener(scope, previous, words);
  // In a transcript nobody quotes their own words.
  const isLabel = subject?.kind === 'name' && subject.mention.from === scope.label?.from;
  return isLabel || isIntroduced(scope, around)
    ? NOBODY
    : told(scope, subject, null, false, said, trail);
}
