import type { Clauses } from '../clauses/clauses.ts';
import type { Phrase, Verb } from '../clauses/phrase.ts';
import { firstFrom } from '../sentences/bounds.ts';
import { isAsideBehind, isBracketed, isClaimedAround, speaksForPaper } from './beside.ts';
import type { Candidate, Meant, Stretch, Way } from './candidate.ts';
import { agentVerb } from './agents.ts';
import { alone, NONE, once } from './no-candidate.ts';
import { meantBy } from './meant/meant-by.ts';
import type { Question } from './meant/question.ts';
import type { SpeakerText } from './text.ts';

/** So many verbs of one subject are looked at. */
const VERBS = 24;

/** Sees how phrases stand to one stretch, as who may say it. */
export class CandidateList {
  readonly #text: SpeakerText;
  readonly #stretch: Stretch;
  readonly #clauses: Clauses;
  readonly #isAsked: (phrase: Phrase) => boolean;
  readonly found: Candidate[] = [];

  /** @param isAsked tells of which phrases it is asked whether they say the words */
  constructor(text: SpeakerText, stretch: Stretch, isAsked: (phrase: Phrase) => boolean) {
    this.#isAsked = isAsked;
    this.#text = text;
    this.#stretch = stretch;
    this.#clauses = stretch.clauses;
  }

  #verbOf(phrase: Phrase, isBehind: boolean): Verb | null {
    const { open } = this.#stretch.pair;
    const own = phrase.verbs;
    if (isBehind) {
      for (let at = 0; at < Math.min(VERBS, own.length); at++)
        if (own[at]?.force !== 'other') return own[at] ?? null;
      return own[0] ?? null;
    }
    const last = firstFrom(own, open) - 1;
    // “He added that it was ‘…’” when both verbs seem his: the one that tells is.
    for (let at = last; at >= 0 && at > last - VERBS; at--)
      if (own[at]?.force !== 'other') return own[at] ?? null;
    return this.#closing(own[last + 1]) ?? own[Math.max(0, last)] ?? null;
  }

  /** “Horvat hatte von ‘…’ gesprochen”: a verb of telling behind the words that ends their own clause. */
  #closing(verb: Verb | undefined): Verb | null {
    const isOwn = verb?.tie === 'beside' || verb?.tie === 'relative';
    return isOwn && verb.force !== 'other' && verb.from < this.#stretch.sentence.to ? verb : null;
  }

  /** How many verbs stand between one and the words. */
  #verbsBetween({ from, to }: Verb, isBeyond: boolean): number {
    const { open, close } = this.#stretch.pair;
    return isBeyond
      ? this.#clauses.verbsBetween(close, from)
      : this.#clauses.verbsBetween(to, open);
  }

  /** Adds a phrase of the same passage, with the verb by which it may say the words and what stands between. */
  add(phrase: Phrase, seen: Pick<Candidate, 'reach' | 'names' | 'behind'>): void {
    if (!this.#isAsked(phrase)) return;
    const { pair } = this.#stretch;
    const agentOf = agentVerb(this.#clauses, phrase);
    // “The Post quotes Horvat”: she says what it tells.
    const isAside = seen.behind && isAsideBehind(this.#clauses, pair, phrase);
    const found = isAside ? null : this.#verbOf(phrase, seen.behind);
    const own = agentOf ?? this.#clauses.quoted.get(phrase) ?? found;
    const { main, claimant } = this.#stretch;
    const verb = own === main || phrase === claimant ? null : own;
    const [from, to] = seen.behind
      ? [pair.close + 1, Math.min(phrase.from, verb?.from ?? phrase.from)]
      : [Math.max(phrase.to, verb && verb.from < pair.open ? verb.to : 0), pair.open];
    // “Horvat, who the ‘farce’ …”: a verb that ends its clause stands behind the words, whoever does it before them.
    const isBeyond = seen.behind || (verb !== null && verb.from > pair.open);
    // “Horvat left. Et d’ajouter: ‘…’”: a verb of the sentence may have its subject in the one before.
    const isResumed = !seen.behind && verb !== null && verb.from >= this.#stretch.sentence.from;
    this.push(phrase, {
      names: seen.names,
      behind: seen.behind,
      verb,
      agent: agentOf !== null,
      reach: isResumed ? 'sentence' : seen.reach,
      gap: this.#clauses.outsideMarks(from, to),
      verbs: verb ? this.#verbsBetween(verb, isBeyond) : 0,
      quotes: this.#clauses.firstPair(to) - this.#clauses.firstPair(from),
    });
  }

  /** Adds a verb of the sentence whose subject is left out, where it has none of its own. */
  drop(verb: Verb, isBehind: boolean): void {
    if (verb.tie === 'behind' || verb.tie === 'beside') return;
    // “Gil, tachado de ‘vago’”, “questionado, respondeu que ‘não’”: whom something is done to says nothing by that.
    if (verb.form === 'passive') return;
    const { pair } = this.#stretch;
    const { passage } = this.#clauses.parsed;
    const [from, to] = isBehind ? [pair.close + 1, verb.from] : [verb.to, pair.open];
    const question: Question = {
      stretch: this.#stretch,
      way: 'dropped',
      phrase: null,
      only: null,
      passage,
      token: verb.from,
    };
    this.found.push({
      ...NONE,
      // “Dicen que no”: none of those whom the text names alone.
      ...{ way: verb.several ? 'unnamed' : 'dropped', verb, behind: isBehind, passage },
      gap: this.#clauses.outsideMarks(from, to),
      verbs:
        verb.from > pair.open && verb.from < pair.close ? 0 : this.#verbsBetween(verb, isBehind),
      quotes: Math.max(0, this.#clauses.firstPair(to) - this.#clauses.firstPair(from)),
      meant: verb.several ? alone : once(() => meantBy(this.#text, question)),
    });
  }

  /** Adds a phrase of any passage with what was seen of it. */
  push(phrase: Phrase, seen: Partial<Candidate>): void {
    if (!this.#isAsked(phrase)) return;
    const passage = seen.passage ?? this.#clauses.parsed.passage;
    const clauses = this.#text.clauses(passage) ?? this.#clauses;
    const standing = this.#text.standing(phrase, clauses);
    const { dossiers, quoted, behindVerb, accordingTo, claims } = standing;
    const verb = seen.verb ?? null;
    const way: Way = standing.isHeld
      ? 'role'
      : speaksForPaper(this.#clauses, phrase, verb)
        ? 'pronoun'
        : phrase.kind;
    const isClaimant = phrase === this.#stretch.claimant;
    const isOpen = way === 'pronoun' || way === 'role' || way === 'body';
    const ask = (): Meant[] =>
      meantBy(this.#text, {
        stretch: this.#stretch,
        way,
        phrase,
        passage,
        token: phrase.from,
        only: isOpen ? null : dossiers,
      });
    this.found.push({
      way,
      phrase,
      passage,
      verb,
      agent: seen.agent ?? false,
      patient: verb?.form === 'passive' && seen.agent !== true && !quoted,
      behind: seen.behind ?? false,
      reach: seen.reach ?? 'sentence',
      gap: seen.gap ?? 0,
      names: seen.names ?? 0,
      verbs: seen.verbs ?? 0,
      quotes: seen.quotes ?? 0,
      quoted,
      accordingTo:
        accordingTo ||
        (clauses === this.#clauses && isBracketed(this.#stretch, phrase)) ||
        isClaimant,
      claims: claims || isClaimant || isClaimedAround(this.#clauses, this.#stretch.pair, phrase),
      object: behindVerb && !seen.agent && !quoted,
      author: standing.author,
      opens: standing.opens,
      ruled: standing.ruled,
      handsOver: seen.handsOver ?? false,
      label: seen.label ?? false,
      dossier: dossiers[0] ?? null,
      meant: isOpen || dossiers.length > 1 ? once(ask) : alone,
    });
  }
}
