import { Clauses, type ClauseRules } from '../clauses/clauses.ts';
import type { Phrase } from '../clauses/phrase.ts';
import type { Point } from './point.ts';
import { standingOf } from './phrase-standing.ts';
import type { PhraseStanding, SpeakerLanguage, SpeakerText } from './text.ts';
import { PointFinder } from './points.ts';
import { Tellers } from './tellers.ts';
import { worthIn, type Worth } from './choose.ts';
import type { SpeechWords } from '../clauses/speech-words.ts';
import type { Mention } from '../names/mention.ts';
import { withMarkedBodies } from '../who/marked-bodies.ts';
import { withNamedBodies } from '../who/named-bodies.ts';
import { namesOf } from '../names/names-of.ts';
import type { Parsed } from '../parsed.ts';
import { phraseBefore } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import type { Pair } from '../text/marks.ts';
import { withLateNames } from '../who/late-names.ts';
import { whoIsWho, type Dossier, type Who } from '../who/dossiers.ts';

/** A text in which speakers are looked for, its clauses parsed when they are asked for. */
export class SearchedText implements SpeakerText {
  readonly passages: readonly Parsed[];
  readonly pairs: readonly (readonly Pair[])[];
  readonly words: SpeechWords;
  readonly who: Who;
  readonly worth: Worth;
  readonly #byPassage: readonly (readonly Mention[])[];
  readonly #rules: ClauseRules;
  readonly #points: PointFinder;
  readonly #standings: PhraseStanding[][] = [];
  readonly #clauses: (Clauses | undefined)[] = [];
  readonly #tellers: (Tellers | undefined)[] = [];

  constructor(
    passages: readonly Parsed[],
    pairs: readonly (readonly Pair[])[],
    { tag, names, speech, clauses }: SpeakerLanguage,
    worth = worthIn(tag),
  ) {
    this.passages = passages;
    this.pairs = pairs;
    this.words = speech;
    this.#rules = clauses;
    this.worth = worth;
    const named = withNamedBodies(namesOf(passages, names), passages, speech, names);
    const late = withLateNames(named, passages, speech);
    this.#byPassage = withMarkedBodies(late, passages, pairs, speech);
    this.who = whoIsWho(passages, this.#byPassage.flat(), speech);
    this.#points = new PointFinder(this);
  }

  clauses(passage: number): Clauses | null {
    const known = this.#clauses[passage];
    const parsed = this.passages[passage];
    if (known || !parsed) return known ?? null;
    const mentions: Mention[] = [];
    for (const mention of this.#byPassage[passage] ?? []) {
      if (!mention.unsure) mentions.push(mention);
      else if (this.#isShown(mention)) mentions.push({ ...mention, unsure: false });
      else if (this.#mayBeName(mention, parsed)) mentions.push(mention);
    }
    const made = new Clauses(parsed, this.pairs[passage] ?? [], mentions, this.words, this.#rules);
    this.#clauses[passage] = made;
    return made;
  }

  tellers(passage: number): Tellers | null {
    const known = this.#tellers[passage];
    if (known) return known;
    const clauses = this.clauses(passage);
    if (!clauses) return null;
    const made = new Tellers(clauses);
    this.#tellers[passage] = made;
    return made;
  }

  named(passage: number): readonly Mention[] {
    return this.#byPassage[passage] ?? [];
  }

  points(passage: number): readonly Point[] {
    return this.#points.of(passage);
  }

  holderOf(phrase: Phrase): Dossier | null {
    return this.#points.holderOf(phrase);
  }

  standing(phrase: Phrase, clauses: Clauses): PhraseStanding {
    if (phrase.number < 0) return standingOf(this, clauses, phrase);
    const known = (this.#standings[clauses.parsed.passage] ??= []);
    return (known[phrase.number] ??= standingOf(this, clauses, phrase));
  }

  dossier(mention: Mention): Dossier | null {
    return this.who.of(mention)[0] ?? null;
  }

  /** Shown to be a name elsewhere in the text. */
  #isShown(mention: Mention): boolean {
    return this.who.of(mention).some(({ unsure }) => !unsure);
  }

  /** A word that nothing but its place shows to be a name is one where the text shows it elsewhere, or it speaks. */
  #mayBeName(mention: Mention, parsed: Parsed): boolean {
    const next = parsed.tokens[mention.to]?.lower ?? '';
    // “Horvat openly admitted”
    const isAhead = this.words.isBetween(next) && !this.words.isVerb(next);
    const verb = isAhead ? (parsed.tokens[mention.to + 1]?.lower ?? '') : next;
    const before = parsed.tokens[mention.titleFrom - 1]?.lower ?? '';
    return (
      mention.words.length > 1 ||
      // “Sagte Horvat”, “so Horvat”
      this.words.saying.has(before) ||
      phraseBefore(this.words.accordingTo, parsed.tokens, mention.titleFrom) > 0 ||
      this.words.saying.has(verb) ||
      this.words.lending.has(verb) ||
      this.words.isVerb(verb) ||
      isMark(parsed.tokens[mention.to], ':,')
    );
  }
}
