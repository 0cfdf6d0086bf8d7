import { isMark } from '../tokens/token.ts';
import type { FoundQuotation, Span } from '../types.ts';
import { attributionOf } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { bringsIn, withDropped } from './dropped.ts';
import { kindOf } from './kinds.ts';
import type { Pair } from './marks.ts';
import { opener } from './openings.ts';
import type { Referents } from './referents.ts';
import { sentenceAt, textSpan, type TokenSpan } from '../sentences/bounds.ts';
import { surroundings, type Scope, type Surroundings } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';

/** What is known of a quotation before it is told to others. */
interface Draft {
  pair: Pair;
  around: Surroundings;
  found: Attribution | null;
  kind: FoundQuotation['kind'];
  speaker: string | null;
  speakerTokens: TokenSpan | null;
  verb: TokenSpan | null;
}

/** What one paragraph hands to the next. */
export interface Carried {
  speaker: string | null;
  /** The paragraph before left a mark open, as newspapers do when a quotation goes on. */
  open: boolean;
  /** The paragraph before held a direct quotation. */
  direct: boolean;
  /** Somebody without a name said the last words of the paragraph before. */
  unnamed: boolean;
}

function spanOf(scope: Scope, tokens: TokenSpan | null): Span | null {
  return tokens && textSpan(scope.tokens, tokens);
}

function named(
  scope: Scope,
  found: Attribution,
  referents: Referents,
): Pick<Draft, 'speaker' | 'speakerTokens'> {
  const { subject } = found;
  if (subject.kind === 'unnamed') return { speaker: null, speakerTokens: null };
  const speaker = found.verb
    ? referents.resolve(scope, subject)
    : referents.resolvePerson(scope, subject);
  return {
    speaker,
    speakerTokens: speaker === null ? null : { from: subject.from, to: subject.to },
  };
}

/** Words were found to be somebody’s who has no name. */
function isUnnamed(draft: Draft): boolean {
  return draft.found !== null && draft.speaker === null;
}

/** “«…», dijo un vecino. «…», añadió”: a verb without a subject goes on with whoever spoke, named or not. */
function goesOnUnnamed(
  { index }: Scope,
  { subject }: Attribution,
  last: Draft | undefined,
  carried: Carried,
): boolean {
  if (subject.kind !== 'pronoun' || subject.pronoun !== 'any') return false;
  const isNamed = (from: number): boolean =>
    index.startingAt.keys().some((at) => at > from && at < subject.from);
  return last && last.kind !== 'phrase'
    ? isUnnamed(last) && !isNamed(last.pair.close)
    : carried.unnamed && !isNamed(-1);
}

function isAlone(scope: Scope): boolean {
  let at = 0;
  for (const pair of scope.pairs) {
    if (pair.open > at) return false;
    at = pair.close + 1;
  }
  return at >= scope.tokens.length;
}

/** Does the words' sentence go on from a direct quotation before it: “The war,” he said, “will end.” */
function continuesSentence(scope: Scope, last: Draft | undefined, around: Surroundings): boolean {
  return (
    isMark(scope.tokens[around.before.to - 1], ',:;—–') &&
    last?.kind === 'direct' &&
    last.around.sentence.from === around.sentence.from &&
    (isMark(scope.tokens[last.pair.close - 1], ',') ||
      isMark(scope.tokens[last.pair.close + 1], ',')) &&
    last.found !== null
  );
}

/** “He called it ‘a disaster’ and ‘a shame’”: a second pair of the same verb. */
function joins(scope: Scope, last: Draft, around: Surroundings, words: SpeechWords): boolean {
  if (last.around.sentence.from !== around.sentence.from) return false;
  const between = scope.tokens
    .slice(around.before.from, around.before.to)
    .find((token) => token.kind === 'word');
  return words.conjunctions.has(between?.lower ?? '');
}

/** “He called it ‘sad’ and promised ‘help’”: a verb of its own, the subject of the one before. */
function withSubject(
  scope: Scope,
  own: Attribution,
  shared: Attribution,
  words: SpeechWords,
): Attribution {
  const hangs =
    own.subject.kind === 'unnamed' &&
    own.verb !== null &&
    words.conjunctions.has(scope.tokens[own.verb.from - 1]?.lower ?? '');
  return hangs ? { ...own, subject: shared.subject } : own;
}

/** “Beside her a volunteer hands out bread: ‘…’”: a new sentence brings in whoever speaks. */
function isIntroduced(scope: Scope, around: Surroundings): boolean {
  const { from, to } = around.before;
  return from === around.sentence.from && isMark(scope.tokens[to - 1], ':') && to - from > 4;
}

function draft(
  scope: Scope,
  number: number,
  last: Draft | undefined,
  carried: Carried,
  referents: Referents,
  words: SpeechWords,
): Draft | null {
  const pair = scope.pairs[number];
  if (!pair) return null;
  const around = surroundings(scope, number);
  const own = attributionOf(scope, pair, around, words);
  const shared = last && joins(scope, last, around, words) ? last.found : null;
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
  const empty = { pair, around, found, kind, speaker: null, speakerTokens: null, verb: null };
  if (kind === 'phrase') return empty;
  if (found && goesOnUnnamed(scope, found, last, carried)) return { ...empty, verb: found.verb };
  if (found) {
    const told = withDropped(scope, around, found, words);
    return { ...empty, ...named(scope, told, referents), verb: found.verb };
  }
  if (goesOn) return { ...empty, speaker: carried.speaker };
  if (
    last &&
    last.kind !== 'phrase' &&
    !isIntroduced(scope, around) &&
    !bringsIn(scope, around, words)
  )
    return { ...empty, speaker: last.speaker, speakerTokens: last.speakerTokens, verb: last.verb };
  return { ...empty, ...introduced(scope, around, kind, carried, referents, words) };
}

/** Nobody is named in the sentence: the sentence before it in the paragraph, or the paragraph before, may tell. */
function introduced(
  scope: Scope,
  around: Surroundings,
  kind: string,
  carried: Carried,
  referents: Referents,
  words: SpeechWords,
): Pick<Draft, 'speaker' | 'speakerTokens'> {
  const nobody = { speaker: null, speakerTokens: null };
  if (kind !== 'direct') return nobody;
  if (isAlone(scope)) return { ...nobody, speaker: carried.direct ? carried.speaker : null };
  if (around.sentence.from === 0) return nobody;
  const previous = sentenceAt(scope.sentences, around.sentence.from - 1);
  const subject = opener(scope, previous, words);
  if (!subject || subject.kind === 'unnamed') return nobody;
  const speaker = referents.resolvePerson(scope, subject);
  return speaker === null
    ? nobody
    : { speaker, speakerTokens: { from: subject.from, to: subject.to } };
}

/** “A. B.” “C,” Smith said: what stands first in a paragraph belongs to whoever is named after it. */
function fillFromLater(drafts: Draft[]): void {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const here = drafts[at];
    const next = drafts[at + 1];
    if (
      !here ||
      !next ||
      here.kind !== 'direct' ||
      next.kind !== 'direct' ||
      here.found ||
      here.speaker !== null ||
      here.pair.close + 1 !== next.pair.open
    )
      continue;
    Object.assign(here, {
      speaker: next.speaker,
      speakerTokens: next.speakerTokens,
      verb: next.verb,
    });
  }
}

/** The quotations of one passage, and what the next one needs to know. */
export function quotationsOf(
  scope: Scope,
  carried: Carried,
  referents: Referents,
  words: SpeechWords,
): { found: FoundQuotation[]; carried: Carried } {
  const drafts: Draft[] = [];
  scope.pairs.forEach((_, number) => {
    const made = draft(scope, number, drafts.at(-1), carried, referents, words);
    if (made) drafts.push(made);
  });
  fillFromLater(drafts);
  const found = drafts.map((made): FoundQuotation => {
    const open = scope.tokens[made.pair.open];
    const close = scope.tokens[Math.min(made.pair.close, scope.tokens.length - 1)];
    const { start, end } = textSpan(scope.tokens, {
      from: made.pair.open + 1,
      to: made.pair.close,
    });
    return {
      passage: scope.passage,
      span: { start, end },
      marked: { start: open?.start ?? 0, end: close?.end ?? 0 },
      text: scope.text.slice(start, end),
      kind: made.kind,
      speaker: made.speaker,
      speakerSpan: spanOf(scope, made.speakerTokens),
      verbSpan: spanOf(scope, made.verb),
      sentence: textSpan(scope.tokens, made.around.sentence),
    };
  });
  const last = drafts.findLast((made) => made.kind !== 'phrase');
  const open = scope.pairs.at(-1)?.unclosed === true;
  return {
    found,
    carried: {
      speaker: last?.speaker ?? (open ? carried.speaker : null),
      open,
      direct: last?.kind === 'direct',
      unnamed: last !== undefined && isUnnamed(last),
    },
  };
}
