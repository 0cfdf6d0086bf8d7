import { firstWhere } from '../../../first-where.ts';
import { firstFrom, sentenceAt, type TokenSpan } from '../../sentences/bounds.ts';
import { ANYBODY } from '../../languages/office-families.ts';
import type { Dossier } from '../../who/dossiers.ts';
import type { Decided, Meant } from '../candidate.ts';
import type { Point } from '../point.ts';
import type { SpeakerText } from '../text.ts';
import { doneTo, namedIn } from './done-to.ts';
import { nobodyFor, type Question } from './question.ts';
import { reporterFor } from './reporter.ts';
import { isLike, isOther } from './offices.ts';
import { goesOn } from '../tellers.ts';
import { toldBefore, type Place } from './told-before.ts';

/** “‘…,’ she added”: whether the verb of the words goes on with what was said before. */
function goesOnBy(text: SpeakerText, { phrase, passage, token }: Question): boolean {
  const tellers = text.tellers(passage);
  if (!tellers) return false;
  if (phrase) return tellers.goesOn(phrase);
  const { verbs } = tellers.clauses;
  return verbs
    .slice(firstFrom(verbs, token), firstFrom(verbs, token + 1))
    .some((verb) => goesOn(tellers.clauses, verb));
}

/** The sentence of the words that mean somebody: “‘It is old. It must close,’ she said” begins with what she says. */
function asked({ passages, pairs }: SpeakerText, { passage, token }: Question): TokenSpan {
  const { sentences } = passages[passage] ?? { sentences: [] };
  const own = sentenceAt(sentences, token);
  const before = pairs[passage] ?? [];
  const around =
    before[firstWhere(0, before.length, (at) => (before[at]?.open ?? 0) >= own.from) - 1];
  return around && around.close > own.from && around.close < token
    ? { from: sentenceAt(sentences, around.open).from, to: own.to }
    : own;
}

/** What stands around a question, by which everybody who may be meant is seen. */
export class Scene {
  readonly #text: SpeakerText;
  readonly #question: Question;
  readonly #last: Decided | null;
  readonly #lastSpeaker: Dossier | null;
  readonly #inWords: ReadonlySet<Dossier | null>;
  readonly #again: ReadonlySet<Dossier | null>;
  readonly #sentence: TokenSpan;
  readonly #before: TokenSpan;
  readonly #toldBefore: Place | null;
  /** The verb of the words goes on with what was said. */
  readonly goesOn: boolean;
  /** The words name an office that anybody may hold. */
  readonly #anybody: boolean;
  readonly #reporter: Dossier | null;

  constructor(text: SpeakerText, question: Question) {
    const { stretch, passage, token } = question;
    const { sentences } = text.passages[passage] ?? { sentences: [] };
    this.#text = text;
    this.#question = question;
    this.#last = stretch?.last ?? null;
    this.#lastSpeaker = this.#last && likeliestOf(this.#last);
    this.#sentence = asked(text, question);
    this.#toldBefore = toldBefore(text, passage, this.#sentence.from);
    this.#before = sentenceAt(sentences, Math.max(0, this.#sentence.from - 1));
    this.goesOn = goesOnBy(text, question);
    this.#anybody = text.words.offices.get(question.phrase?.head ?? '')?.has(ANYBODY) ?? false;
    this.#reporter = reporterFor(text, passage, token);
    const { open, close } = stretch?.pair ?? { open: -1, close: -1 };
    const own = stretch?.clauses.parsed.passage ?? -1;
    this.#inWords = namedIn(text, own, open, close);
    this.#again = doneTo(text, question);
  }

  /** Whether a point stands in the very words in marks that are asked about. */
  isInWords(passage: number, at: number): boolean {
    const { stretch } = this.#question;
    if (stretch?.clauses.parsed.passage !== passage) return false;
    return at > stretch.pair.open && at < stretch.pair.close;
  }

  /**
   * Somebody as the last point before the words shows them.
   * @param back how many points stand between
   */
  at(point: Point, passage: number, back: number): Meant {
    const { who } = point;
    const meant = this.of(who);
    meant.gender = point.gender;
    meant.free = point.free;
    meant.opens = point.opens;
    meant.says = point.says;
    if (point.subject) meant.subject = back;
    if (point.main) meant.main = meant.begins = back;
    meant.stranger = who === null;
    meant.told = point.word !== undefined && point.word === this.#question.phrase?.head;
    meant.paragraphs = this.#question.passage - passage;
    meant.sentences = meant.paragraphs > 0 ? 3 : this.#sentencesTo(point.at);
    meant.ends = meant.paragraphs === 1 && this.#sentence.from === 0 && this.#ends(point, passage);
    meant.acts = this.isActing(point, passage);
    const isBefore = this.isBefore(point, passage);
    meant.saidBefore = isBefore && point.says;
    meant.ledBefore = isBefore && point.main;
    meant.again = who !== null && this.#again.has(who);
    meant.last = who !== null && who === this.#lastSpeaker;
    meant.since = this.#isSince(passage, point.at);
    return meant;
  }

  /** “Horvat said that she”, “as Horvat left, she”: whoever does something before, in the same sentence. */
  isActing({ at, subject }: Point, passage: number): boolean {
    return passage === this.#question.passage && at >= this.#sentence.from && subject;
  }

  /** Whether a point stands in the sentence that is told right before that of the words. */
  isBefore({ at }: Point, passage: number): boolean {
    const before = this.#toldBefore;
    return passage === before?.passage && at >= before.from && at < before.to;
  }

  /** Somebody as far as the text around the question tells, wherever they stand. */
  of(who: Dossier | null): Meant {
    const meant = nobodyFor(this.#question);
    meant.who = who;
    meant.gender = who?.gender ?? null;
    meant.reporter = who !== null && who === this.#reporter;
    meant.inWords = who !== null && this.#inWords.has(who);
    meant.anybody = this.#anybody;
    meant.like = who !== null && isLike(this.#text, who, this.#question.phrase);
    meant.other = who !== null && !meant.like && isOther(this.#text, who, this.#question.phrase);
    return meant;
  }

  #ends({ at }: Point, passage: number): boolean {
    return at >= (this.#text.passages[passage]?.sentences.at(-1)?.from ?? 0);
  }

  #sentencesTo(at: number): number {
    if (at >= this.#sentence.from) return 0;
    return at >= this.#before.from ? 1 : 2;
  }

  /** Whether a place stands behind the words in marks before. */
  #isSince(passage: number, token: number): boolean {
    if (!this.#last) return true;
    const { clauses, pair } = this.#last.stretch;
    const before = clauses.parsed.passage;
    return passage > before || (passage === before && token > pair.close);
  }
}

/** Whoever most likely said some words; `null` where that may be anybody. */
function likeliestOf({ by }: Decided): Dossier | null {
  let best: Dossier | null = null;
  for (const [who, share] of by) if (share > (best ? (by.get(best) ?? 0) : 0)) best = who;
  return best;
}
