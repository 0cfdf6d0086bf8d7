import type { Language } from '../../reading/languages/language.ts';
import { isDenied } from './denied.ts';
import { coverage, likeness, likenessAround, isSameWord, wordsAround } from './likeness.ts';
import type { FigureMeaning, Meaning, QuotationMeaning } from './meaning.ts';
import { isNameReplaced } from './names-replaced.ts';
import { isSamePlace } from './same-place.ts';
import { type SentenceWords, sentenceWords, tells, type Word, wordsOf } from './sentence-words.ts';
import { isWordReplaced } from './words-replaced.ts';

/**
 * What has become of what an address stood for: it stands for the `same`; what it stands for was `changed`, a number in
 * much the same sentence or words of the same speaker; it may be the same number of the same thing, but is `reworded` so
 * far that nobody can tell but who did it; or it stands for `another` thing.
 */
export type Verdict = 'same' | 'changed' | 'reworded' | 'another';

/** What else an address could stand for. */
export interface Others {
  /** What stands in the story and is not itself where its own record has it. */
  rivals: readonly SentenceWords[];
  /** What other addresses stood for, where this one is now. */
  claims: readonly SentenceWords[];
  /** What other addresses stood for, where this one was. */
  heirs: readonly SentenceWords[];
}

/** From here on two sentences are largely one, and from there on nobody would take them for two. */
const largely = 0.5;
const surely = 0.75;
const clearly = 0.1;
const manyWords = 5;

/**
 * Judges what an address stands for now by what it stood for.
 * @param language the story's
 */
export function judge(then: Meaning, now: Meaning, others: Others, language: Language): Verdict {
  const [was, is] = [sentenceWords(then.sentence, language), sentenceWords(now.sentence, language)];
  const isThere = isSamePlace(was, is);
  const isElsewhere =
    others.rivals.some((rival) => isSamePlace(was, rival)) ||
    others.heirs.some((heir) => isSamePlace(was, heir)) ||
    others.claims.some((claim) => isSamePlace(claim, is));
  if (then.of !== now.of || (!isThere && isElsewhere)) return 'another';
  if (then.of === 'figure' && now.of === 'figure')
    return isThere ? 'same' : judgeFigure({ then, was, now, is }, others.rivals, language);
  if (then.of === 'quotation' && now.of === 'quotation')
    return isThere ? judgeSpeaker(then, now) : judgeQuotation({ then, was, now, is });
  return 'another';
}

/** A meaning then and now, and the words of both sentences. */
interface Pair<Kind extends Meaning> {
  then: Kind;
  was: SentenceWords;
  now: Kind;
  is: SentenceWords;
}

function judgeFigure(
  { then, was, now, is }: Pair<FigureMeaning>,
  rivals: readonly SentenceWords[],
  language: Language,
): Verdict {
  const alike = likenessAround(was, is);
  const isMoreAlike = (rival: SentenceWords) =>
    likenessAround(was, rival) > Math.max(alike + clearly, largely);
  if (rivals.some(isMoreAlike) || isNameReplaced(was, is)) return 'another';
  const isSameNumber = then.number !== null && then.number === now.number;
  if (isSameNumber && isSameUnit({ then, was, now, is }, language)) {
    const sure = Math.max(alike, sharedThings(then, was, is, language));
    const isOther =
      isWordReplaced(was, is) ||
      isBoundReplaced(then, now) ||
      isDenied(was, is, language.phrasing.denials);
    if (sure >= surely) return isOther ? 'reworded' : 'same';
    if (Math.max(sure, toldWithNeighbours(was, now, is, language)) >= largely) return 'reworded';
  }
  return alike >= largely ? 'changed' : 'another';
}

/** “At most” in place of “at least”, or the number alone. Whoever leaves out “some” tells the same, only barely. */
function isBoundReplaced({ bound: then }: FigureMeaning, { bound: now }: FigureMeaning): boolean {
  return then !== null && then !== now && !(then === 'about' && now === null);
}

/** Whether one unit is the other, or begins it, or stood in the sentence then too and was not read. */
function isSameUnit({ then, was, now, is }: Pair<FigureMeaning>, language: Language): boolean {
  if (then.unit === now.unit) return true;
  const [former, present] = [then.unit, now.unit].map((unit) =>
    wordsOf(unit ?? '', language).filter(tells),
  );
  if (former === undefined || present === undefined) return false;
  const isWithin = (words: readonly Word[], all: readonly Word[]) =>
    words.every((word) => all.some((other) => isSameWord(word, other)));
  // “%” and “$” have no words: nothing but themselves is the same.
  if (former.length === 0 && present.length === 0) return false;
  if (former.length === 0) return then.unit === null && isWithin(present, was.words);
  if (present.length === 0) return now.unit === null && isWithin(former, is.words);
  return isWithin(former, present) || isWithin(present, former);
}

/**
 * How far a sentence in other words tells of the same, from 0 to 1: by what is counted where that is more than a word, by
 * what both sentences have, and by what the editor says it counts.
 */
function sharedThings(
  then: FigureMeaning,
  was: SentenceWords,
  is: SentenceWords,
  language: Language,
): number {
  const present = wordsAround(is).filter(tells);
  const former = wordsAround(was).filter(tells);
  const unit = wordsOf(then.unit ?? '', language).filter(tells);
  if (unit.length > 1) {
    // Rats can eat as many tonnes of wheat as a ship brought: of both sentences something else is to be the same.
    const others = present.filter((word) => !unit.some((other) => isSameWord(word, other)));
    const isOfBoth = others.some((word) => former.some((other) => isSameWord(word, other)));
    return isOfBoth ? 1 : largely;
  }
  const counted = wordsOf(then.counts ?? '', language).filter(tells);
  const shareOf = (words: readonly Word[], all: number) => {
    const shared = words.filter((word) => present.some((other) => isSameWord(word, other)));
    return shared.length > 1 ? shared.length / all : 0;
  };
  return Math.max(
    shareOf(former, Math.min(former.length, present.length)),
    shareOf(counted, counted.length),
  );
}

/** How much of a sentence is told by the one that there is now and those beside it: it was split, or joined to others. */
function toldWithNeighbours(
  was: SentenceWords,
  { beside }: FigureMeaning,
  is: SentenceWords,
  language: Language,
): number {
  const [before, behind] = beside?.() ?? ['', ''];
  const shift = wordsOf(before, language);
  const words = [...shift, ...is.words, ...wordsOf(behind, language)];
  return coverage(was, {
    words,
    first: is.first + shift.length,
    behind: is.behind + shift.length,
  });
}

/** Where the text names the same speaker as then, an editor gave the words to somebody else. */
function judgeSpeaker(then: QuotationMeaning, now: QuotationMeaning): Verdict {
  const isGivenAway = then.by !== null && then.by !== now.by && then.speaker === now.speaker;
  return isGivenAway ? 'changed' : 'same';
}

function judgeQuotation({ then, was, now, is }: Pair<QuotationMeaning>): Verdict {
  const isSameSpeaker = then.by === now.by && (then.by !== null || then.speaker === now.speaker);
  const [former, present] = [was, is].map(({ words, first, behind }) => words.slice(first, behind));
  if (former === undefined || present === undefined) return 'another';
  const isNobodys = [then, now].some(({ by, speaker }) => by === null && speaker === null);
  const isSaidAlike = likenessAround(was, is) >= largely;
  if (textOf(former) === textOf(present)) {
    const isTelling = former.length >= manyWords || isSaidAlike;
    if (isSameSpeaker && (!isNobodys || isTelling)) return 'same';
    return isTelling ? 'changed' : 'another';
  }
  const isLargely = likeness(former, present) >= largely;
  return isLargely && (isSameSpeaker || isNobodys) ? 'changed' : 'another';
}

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');
