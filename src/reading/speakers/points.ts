import type { Clauses } from '../clauses/clauses.ts';
import { isFree, isJudge, leadsOf } from '../clauses/leads.ts';
import type { Phrase, Verb } from '../clauses/phrase.ts';
import type { SpeechWords } from '../clauses/speech-words.ts';
import { isMark } from '../tokens/token.ts';
import type { Dossier } from '../who/dossiers.ts';
import { mostLikely } from './choose.ts';
import { meantBy } from './meant/meant-by.ts';
import type { Point } from './point.ts';
import { genderOf, referringIn, type Referring } from './referring.ts';
import type { SpeakerText } from './text.ts';

/** A pronoun or a shared name surer than this shows where somebody stands. */
const SURE = 0.5;

/** “A lobbyist”, but not “some lobbyists”. */
const isOne = (noun: string, words: SpeechWords): boolean =>
  words.isPeopleNoun(noun) && words.singular(noun) === noun;

/** “A lobbyist”, “her father”: one person whom the text does not name. */
function isSomebodyElse({ kind, head, from, to }: Phrase, words: SpeechWords): boolean {
  const isOpen = kind === 'role' && words.grammar.head !== 'first';
  return (kind === 'unnamed' || isOpen) && to > from + 1 && isOne(head, words);
}

/** “Outside, Horvat waited”: whether no more than a word stands before. */
function opensSentence(clauses: Clauses, at: number): boolean {
  const { from } = clauses.sentenceAt(at);
  return at <= from + 1 || (at === from + 2 && isMark(clauses.parsed.tokens[from + 1], ','));
}

const tells = ({ force }: Verb): boolean => force !== 'other';

/** “Horvat said no, quoting Deeb”: where the sentences begin that are about somebody who tells something. */
function toldOfTellers(clauses: Clauses, leads: ReadonlySet<Phrase>): Set<number> {
  const told = [...leads].filter((phrase) => phrase.verbs.some(tells));
  return new Set(told.map(({ from }) => clauses.sentenceAt(from).from));
}

/**
 * Sees who stands in each passage: by name, by a role that only one of the text has, by a pronoun. Whom a pronoun means
 * hangs on what stands before it, so the passages before are settled first.
 */
export class PointFinder {
  readonly #text: SpeakerText;
  readonly #settled: Point[][] = [];
  readonly #byRole = new Map<string, Dossier | null>();

  constructor(text: SpeakerText) {
    this.#text = text;
    for (const who of text.who.all)
      for (const role of who.roles) this.#byRole.set(role, this.#byRole.has(role) ? null : who);
  }

  /** Who alone holds the office or is the kin that a phrase names; `null` where nobody does, or several do. */
  holderOf({ head, gender }: Phrase): Dossier | null {
    const sole = this.#byRole.get(head) ?? null;
    return sole && gender !== null && sole.gender !== null && gender !== sole.gender ? null : sole;
  }

  /** Those who stand in a passage, in order. */
  of(passage: number): readonly Point[] {
    for (let next = this.#settled.length; next <= passage; next++) {
      const points: Point[] = [];
      this.#settled.push(points);
      const clauses = this.#text.clauses(next);
      if (clauses) this.#settle(clauses, points);
    }
    return this.#settled[passage] ?? [];
  }

  /** Those whom words name, and between them, as each is reached, whom a pronoun most likely means. */
  #settle(clauses: Clauses, points: Point[]): void {
    const leads = leadsOf(clauses);
    const { passage } = clauses.parsed;
    const shown = this.#shownIn(clauses, leads);
    const quoted = this.#quotedIn(clauses);
    if (quoted.length > 0) shown.push(...quoted);
    shown.sort((a, b) => a.at - b.at);
    let next = 0;
    let main = -1;
    const add = (point: Point): void => {
      points.push(point);
      if (point.main) main = point.at;
    };
    const addUpTo = (to: number): void => {
      for (let first = shown[next]; first && first.at <= to; first = shown[next]) {
        const from = next;
        while (shown[next]?.at === first.at) next++;
        if (next === from + 1) add(first);
        else for (const point of this.#ofShared(shown.slice(from, next), passage)) add(point);
      }
    };
    for (const referring of referringIn(clauses, (phrase) => this.#knownBy(phrase).length > 0)) {
      addUpTo(referring.at);
      const isLead = referring.phrase
        ? leads.has(referring.phrase)
        : main < clauses.sentenceAt(referring.at).from;
      const point = this.#meantAt(clauses, referring, isLead);
      if (point) add(point);
    }
    addUpTo(clauses.parsed.tokens.length);
  }

  /** Of several who share a name at one place, the one who is most likely meant, where that is sure; else all. */
  #ofShared(row: readonly Point[], passage: number): readonly Point[] {
    const [first] = row;
    if (!first) return row;
    const only = row.flatMap(({ who }) => who ?? []).toReversed();
    const { who, share } = mostLikely(
      meantBy(this.#text, {
        stretch: null,
        way: 'name',
        phrase: null,
        passage,
        token: first.at,
        only,
      }),
      this.#text.worth,
    );
    return who?.who && share >= SURE ? row.filter((point) => point.who === who.who) : row;
  }

  #shownIn(clauses: Clauses, leads: ReadonlySet<Phrase>): Point[] {
    const { words } = this.#text;
    const points: Point[] = [];
    const ofTellers = toldOfTellers(clauses, leads);
    for (const phrase of clauses.phrases) {
      const known = this.#knownBy(phrase);
      if (known.length === 0 && !isSomebodyElse(phrase, words)) continue;
      const own = phrase.verbs;
      const isLead = leads.has(phrase);
      // “According to Horvat”, “for Horvat, the bridge is old”: she says it, though no verb does.
      const isTeller = clauses.accordsBefore(phrase.from) > 0 || isJudge(clauses, phrase);
      const seen: Point = {
        who: null,
        gender: null,
        word: undefined,
        at: phrase.from,
        free: isTeller || isLead || isFree(clauses, phrase),
        subject: isTeller || isLead || own.length > 0,
        main: isLead || (isTeller && !ofTellers.has(clauses.sentenceAt(phrase.from).from)),
        says: isTeller || own.some(tells),
        opens: opensSentence(clauses, phrase.from),
      };
      const [first, another] = known;
      if (!first) {
        seen.gender = phrase.gender ?? words.genderOf(phrase.head);
        seen.word = phrase.head;
        points.push(seen);
      } else if (!another) {
        seen.who = first;
        seen.gender = first.gender;
        points.push(seen);
      }
      // The likeliest of those who share a name last: the last point before some words is the nearest.
      else for (const who of known.toReversed()) points.push({ ...seen, who, gender: who.gender });
    }
    return points;
  }

  /** Those who are named in words in marks. */
  #quotedIn(clauses: Clauses): Point[] {
    const points: Point[] = [];
    for (const mention of this.#text.named(clauses.parsed.passage)) {
      const who = clauses.pairAt(mention.from) ? this.#text.dossier(mention) : null;
      // “«Sigo aquí»”: the first word of a speech is hardly a name.
      if (!who || (who.unsure && this.#text.words.grammar.dropsSubjects)) continue;
      points.push({
        who,
        gender: who.gender,
        word: undefined,
        at: mention.from,
        free: false,
        subject: false,
        main: false,
        says: false,
        opens: false,
      });
    }
    return points;
  }

  /** “She went on”, “the mayor went on”: whom such words most likely mean stands there as well. */
  #meantAt(clauses: Clauses, { at, way, phrase, own }: Referring, isLead: boolean): Point | null {
    const { passage } = clauses.parsed;
    const { who, share } = mostLikely(
      meantBy(this.#text, { stretch: null, way, phrase, passage, token: at, only: null }),
      this.#text.worth,
    );
    const isMeant = who !== undefined && share >= SURE && (who.who !== null || who.stranger);
    // “The driver left”: whoever that is, somebody whom the text does not name.
    if (!isMeant && way !== 'role') return null;
    const gender = (isMeant ? who.gender : null) ?? genderOf(phrase, this.#text.words);
    return {
      who: isMeant ? who.who : null,
      gender,
      word: undefined,
      at,
      free: isLead || !phrase || isFree(clauses, phrase),
      subject: isLead || own.length > 0,
      main: isLead,
      says: own.some(tells),
      opens: opensSentence(clauses, at),
    };
  }

  /** All whom a name may mean, or “the treasurer”, of whom the text has one. */
  #knownBy(phrase: Phrase): readonly Dossier[] {
    if (phrase.mention) return this.#text.who.of(phrase.mention);
    const isHolder = phrase.kind === 'role' || phrase.owned === true;
    const sole = isHolder ? this.holderOf(phrase) : null;
    return sole ? [sole] : [];
  }
}
