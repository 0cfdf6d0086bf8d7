import { Clauses } from '../clauses/clauses.ts';
import type { Phrase, Verb } from '../clauses/phrase.ts';
import type { Way } from './candidate.ts';
import { meantBy } from './meant/meant-by.ts';
import type { Point } from './point.ts';
import { mostLikely, worthIn, type Worth } from './choose.ts';
import type { SpeechWords } from '../clauses/speech-words.ts';
import type { Mention } from '../names/mention.ts';
import { withNamedBodies } from '../names/named-bodies.ts';
import { namesOf } from '../names/names-of.ts';
import type { NameWords } from '../names/name-words.ts';
import type { Parsed } from '../parsed.ts';
import { phraseBefore } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import type { Pair } from '../text/marks.ts';
import { whoIsWho, type Dossier, type Who } from '../who/dossiers.ts';

/** A pronoun surer than this shows where somebody stands. */
const SURE = 0.5;

/** What the search for speakers uses of a language. */
export interface SpeakerLanguage {
  tag: string;
  names: NameWords;
  speech: SpeechWords;
}

/** “A lobbyist”, “her father”: one person whom the text does not name. */
function isSomebodyElse({ kind, head, from, to }: Phrase, words: SpeechWords): boolean {
  return (kind === 'unnamed' || kind === 'role') && to > from + 1 && words.isPeopleNoun(head);
}

/** A pronoun, or a verb without a subject, and the verbs of which it is the subject. */
interface Referring {
  at: number;
  way: Way;
  phrase: Phrase | null;
  own: readonly Verb[];
}

function referringIn({ phrases, verbs, verbsOf, words }: Clauses): Referring[] {
  const found: Referring[] = [];
  for (const phrase of phrases)
    if (phrase.sort === 'm' || phrase.sort === 'f')
      found.push({ at: phrase.from, way: 'pronoun', phrase, own: verbsOf.get(phrase) ?? [] });
  if (words.grammar.dropsSubjects)
    for (const verb of verbs)
      if (verb.subject === null && tells(verb) && verb.form === 'finite')
        found.push({ at: verb.from, way: 'dropped', phrase: null, own: [verb] });
  return found.sort((a, b) => a.at - b.at);
}

const tells = ({ force }: Verb): boolean => force !== 'other';

/** A text in which speakers are looked for: its names, who is who, and its clauses, each parsed when it is asked for. */
export class SpeakerText {
  readonly passages: readonly Parsed[];
  readonly pairs: readonly (readonly Pair[])[];
  readonly words: SpeechWords;
  readonly names: NameWords;
  readonly mentions: readonly Mention[];
  readonly who: Who;
  readonly worth: Worth;
  readonly #byPassage: readonly (readonly Mention[])[];
  readonly #points: Point[][] = [];
  readonly #byRole = new Map<string, Dossier | null>();
  readonly #clauses = new Map<number, Clauses>();

  constructor(
    passages: readonly Parsed[],
    pairs: readonly (readonly Pair[])[],
    { tag, names, speech }: SpeakerLanguage,
    worth = worthIn(tag),
  ) {
    this.passages = passages;
    this.pairs = pairs;
    this.words = speech;
    this.names = names;
    this.worth = worth;
    this.#byPassage = withNamedBodies(namesOf(passages, names), passages, speech);
    this.mentions = this.#byPassage.flat();
    this.who = whoIsWho(passages, this.mentions, speech);
    for (const who of this.who.all)
      for (const role of who.roles) this.#byRole.set(role, this.#byRole.has(role) ? null : who);
  }

  clauses(passage: number): Clauses | null {
    const known = this.#clauses.get(passage);
    const parsed = this.passages[passage];
    if (known || !parsed) return known ?? null;
    const mentions = (this.#byPassage[passage] ?? []).filter((mention) =>
      this.#mayBeName(mention, parsed),
    );
    const made = new Clauses(parsed, this.pairs[passage] ?? [], mentions, this.words);
    this.#clauses.set(passage, made);
    return made;
  }

  /** The names of a passage. */
  named(passage: number): readonly Mention[] {
    return this.#byPassage[passage] ?? [];
  }

  /**
   * Who stands in a passage, in order: by name, by a role that only one of the text has, by a pronoun. Whom a pronoun
   * means hangs on what stands before it, so the passages before are settled first.
   */
  points(passage: number): readonly Point[] {
    for (let next = this.#points.length; next <= passage; next++) {
      const points: Point[] = [];
      this.#points.push(points);
      const clauses = this.clauses(next);
      if (clauses) this.#settle(clauses, points);
    }
    return this.#points[passage] ?? [];
  }

  /** Those whom words name, and between them, as each is reached, whom a pronoun most likely means. */
  #settle(clauses: Clauses, points: Point[]): void {
    const shown = [...this.#shownIn(clauses), ...this.#quotedIn(clauses)].sort(
      (a, b) => a.at - b.at,
    );
    let next = 0;
    let main = -1;
    const add = (point: Point): void => {
      points.push(point);
      if (point.main) main = point.at;
    };
    for (const referring of referringIn(clauses)) {
      for (let point = shown[next]; point && point.at <= referring.at; point = shown[++next])
        add(point);
      const point = this.#meantAt(clauses, referring, main);
      if (point) add(point);
    }
    for (const point of shown.slice(next)) add(point);
  }

  #shownIn(clauses: Clauses): Point[] {
    const points: Point[] = [];
    let sentence = -1;
    for (const phrase of clauses.phrases) {
      const own = clauses.verbsOf.get(phrase) ?? [];
      const { from } = clauses.sentenceAt(phrase.from);
      const free = phrase.ruler === '' && !phrase.modifies;
      const main = own.length > 0 && free && from !== sentence;
      if (main) sentence = from;
      const known = this.#knownBy(phrase);
      if (known.length === 0 && !isSomebodyElse(phrase, this.words)) continue;
      const seen = {
        ...{ at: phrase.from, free, subject: own.length > 0, main, says: own.some(tells) },
        ...{ opens: phrase.from <= from + 1, inMarks: false, pronoun: false },
      };
      if (known.length === 0)
        points.push({
          ...{ who: null, gender: phrase.gender ?? this.words.genderOf(phrase.head), ...seen },
        });
      // The likeliest of those who share a name last: the last point before some words is the nearest.
      for (const who of known.toReversed()) points.push({ who, gender: who.gender, ...seen });
    }
    return points;
  }

  /** Those who are named in words in marks. */
  #quotedIn(clauses: Clauses): Point[] {
    const points: Point[] = [];
    for (const mention of this.named(clauses.parsed.passage)) {
      const who = clauses.pairAt(mention.from) ? this.dossier(mention) : null;
      if (!who) continue;
      const { gender } = who;
      points.push({
        ...{ who, gender, at: mention.from, free: false, subject: false, main: false },
        ...{ says: false, opens: false, inMarks: true, pronoun: false },
      });
    }
    return points;
  }

  /** “She went on”: whom a pronoun most likely means stands there as well. */
  #meantAt(clauses: Clauses, { at, way, phrase, own }: Referring, lastMain: number): Point | null {
    const { passage } = clauses.parsed;
    const { who, share } = mostLikely(
      meantBy(this, { stretch: null, way, phrase, passage, token: at, only: null }),
      this.worth,
    );
    if (who === undefined || (who.who === null && !who.stranger) || share < SURE) return null;
    const { from } = clauses.sentenceAt(at);
    const free = !phrase || phrase.ruler === '';
    const sort = phrase?.sort === 'm' || phrase?.sort === 'f' ? phrase.sort : null;
    return {
      ...{ who: who.who, gender: who.gender ?? sort, at, free, subject: own.length > 0 },
      main: free && own.length > 0 && lastMain < from,
      ...{ says: own.some(tells), opens: at <= from + 1, inMarks: false, pronoun: true },
    };
  }

  /** All whom a name may mean, or “the treasurer”, of whom the text has one. */
  #knownBy({ mention, kind, head }: Phrase): readonly Dossier[] {
    if (mention) return this.who.of(mention);
    const sole = kind === 'role' ? this.#byRole.get(head) : null;
    return sole ? [sole] : [];
  }

  dossier(mention: Mention): Dossier | null {
    return this.who.of(mention)[0] ?? null;
  }

  /** A word that nothing but its place shows to be a name is one where the text shows it elsewhere, or it speaks. */
  #mayBeName(mention: Mention, parsed: Parsed): boolean {
    if (!mention.unsure || this.who.of(mention).some(({ unsure }) => !unsure)) return true;
    const next = parsed.tokens[mention.to]?.lower ?? '';
    const before = parsed.tokens[mention.titleFrom - 1]?.lower ?? '';
    return (
      mention.words.length > 1 ||
      // “Sagte Horvat”, “so Horvat”
      this.words.saying.has(before) ||
      phraseBefore(this.words.accordingTo, parsed.tokens, mention.titleFrom) > 0 ||
      this.words.saying.has(next) ||
      this.words.lending.has(next) ||
      this.words.isVerb(next) ||
      isMark(parsed.tokens[mention.to], ':,')
    );
  }
}
