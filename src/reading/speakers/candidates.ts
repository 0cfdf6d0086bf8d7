import type { Clauses } from '../clauses/clauses.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { firstFrom } from '../sentences/bounds.ts';
import { isMark } from '../tokens/token.ts';
import type { Candidate, Stretch } from './candidate.ts';
import { CandidateList } from './candidate-list.ts';
import { addLabels } from './labels.ts';
import { NONE } from './no-candidate.ts';
import { subjectIn } from './tellers.ts';
import type { SpeakerText } from './text.ts';

/** So many phrases before the words, and behind them, are asked whether they say them. */
const BEFORE = 9;
const BEHIND = 6;
const EARLIER = 5;
/** Of so many verbs before the words, and behind them, the nearest that tells something may have left out its subject. */
const VERBS_BEFORE = 6;
const VERBS_BEHIND = 2;
/** Of so many verbs before the words the subject is asked, wherever it stands. */
const VERBS = 4;
/** Of so many phrases at the end of the paragraph before somebody is asked who says something there. */
const FARTHEST = 24;
/** So far behind somebody a colon is looked for. */
const FARTHEST_COLON = 40;
/** Collects everybody who may say one stretch. */
export class CandidateFinder {
  readonly #text: SpeakerText;
  readonly #stretch: Stretch;
  readonly #clauses: Clauses;
  readonly #seen: CandidateList;

  /** @param isAsked tells of which phrases it is asked whether they say the words: of all, unless something credits them */
  constructor(
    text: SpeakerText,
    stretch: Stretch,
    isAsked: (phrase: Phrase) => boolean = () => true,
  ) {
    this.#text = text;
    this.#stretch = stretch;
    this.#clauses = stretch.clauses;
    this.#seen = new CandidateList(text, stretch, isAsked);
  }

  all(): Candidate[] {
    this.#seen.found.push(NONE);
    if (this.#stretch.last) this.#seen.found.push({ ...NONE, way: 'goesOn' });
    this.#before();
    this.#inside();
    this.#behind();
    addLabels(this.#seen, this.#text, this.#stretch);
    if (this.#stretch.pair.open === 0) this.#earlier();
    if (this.#clauses.words.grammar.dropsSubjects) this.#dropped();
    return this.#seen.found;
  }

  #before(): void {
    const { pair, sentence } = this.#stretch;
    const { phrases, verbs } = this.#clauses;
    let names = 0;
    let count = 0;
    let from = pair.open;
    for (let at = firstFrom(phrases, pair.open) - 1; at >= 0 && count < BEFORE; at--, count++) {
      const phrase = phrases[at];
      if (!phrase) break;
      from = phrase.from;
      const reach = phrase.from >= sentence.from ? 'sentence' : 'paragraph';
      if (reach === 'paragraph' && count > EARLIER + 4) break;
      this.#seen.add(phrase, { reach, names, behind: false });
      if (phrase.kind === 'name') names++;
    }
    // “Horvat sagte nein. … Es sei ‘alt’”: whoever is reported to say it is asked from any distance.
    const { reportedBy } = this.#stretch;
    if (reportedBy && reportedBy.from < from)
      this.#seen.add(reportedBy, { reach: 'paragraph', names, behind: false });
    // “Horvat, the oldest of …, said”: whoever says something in the sentence is asked, however much stands between.
    const last = firstFrom(verbs, pair.open) - 1;
    for (let at = last; at > last - VERBS && at >= 0; at--) {
      const teller = verbs[at]?.force === 'says' ? verbs[at]?.subject : null;
      if (!teller || teller.from >= from || teller.from < sentence.from) continue;
      this.#seen.add(teller, { reach: 'sentence', names, behind: false });
      return;
    }
  }

  /** “«No cede —dijo Polo—. Nunca»” */
  #inside(): void {
    const { open, close } = this.#stretch.pair;
    const { phrases, verbs } = this.#clauses;
    for (let at = firstFrom(phrases, open), names = 0; names < BEHIND; at++, names++) {
      const phrase = phrases[at];
      if (!phrase || phrase.from >= close) return;
      const verb = phrase.verbs[0] ?? null;
      const isTag = verb !== null && verb.from > open && verb === verbs[firstFrom(verbs, open)];
      this.#seen.push(phrase, { verb, names, behind: true, verbs: isTag ? 0 : 1 });
    }
  }

  #behind(): void {
    const { pair, sentence } = this.#stretch;
    const { phrases, parsed } = this.#clauses;
    let names = 0;
    // “‘It must close’: so said Horvat”
    let from = pair.close + 2;
    const next = this.#clauses.sentenceAt(Math.min(sentence.to, parsed.tokens.length - 1)).to;
    for (let at = firstFrom(phrases, pair.close), count = 0; count < BEHIND; at++, count++) {
      const phrase = phrases[at];
      if (!phrase || phrase.from >= next) break;
      // “It is ‘old’, Blum found: it must go, said Horvat”
      if (this.#handsOver(from, phrase.from)) break;
      from = phrase.to;
      const reach = phrase.from < sentence.to ? 'sentence' : 'paragraph';
      this.#seen.add(phrase, { reach, names, behind: true });
      if (phrase.kind === 'name') names++;
    }
  }

  /** A colon or a semicolon outside marks: what stands behind it is told anew. */
  #handsOver(from: number, to: number): boolean {
    const { tokens } = this.#clauses.parsed;
    for (let at = from; at < Math.min(to, from + FARTHEST_COLON); at++)
      if (isMark(tokens[at], ':;') && this.#clauses.pairAt(at) === null) return true;
    return false;
  }

  /** “The Harbour Times reports: ¶ ‘…’”: whoever the paragraph before ends with. */
  #earlier(): void {
    const passage = this.#clauses.parsed.passage - 1;
    const tellers = this.#text.tellers(passage);
    if (!tellers) return;
    const { clauses } = tellers;
    const { tokens, sentences } = clauses.parsed;
    const { from } = sentences.at(-1) ?? { from: 0 };
    const sentence = { from, to: tokens.length };
    // “As Horvat said, the bridge …: ¶ ‘…’”: whoever says something there is asked, however much stands between.
    const about = tellers.in(sentence).tellers.at(-1) ?? subjectIn(clauses, sentence);
    const all = clauses.phrases;
    let names = 0;
    for (let at = all.length - 1, count = 0; at >= 0 && count < FARTHEST; at--, count++) {
      const phrase = all[at];
      if (!phrase || phrase.from < from) break;
      if (phrase.kind === 'name') names++;
      if (count >= EARLIER && phrase !== about) continue;
      const verb = phrase.verbs.at(-1) ?? null;
      this.#seen.push(phrase, {
        ...{ passage, verb, reach: 'before', behind: false },
        names: names - (phrase.kind === 'name' ? 1 : 0),
        handsOver: isMark(tokens.at(-1), ':'),
        gap: tokens.length - (verb?.to ?? phrase.to),
        verbs: verb ? clauses.verbs.length - 1 - firstFrom(clauses.verbs, verb.from) : 0,
        quotes: clauses.pairs.length - clauses.firstPair(phrase.from),
      });
    }
  }

  /** “Dijo que era «…»”, “«…», señaló”: the verbs of the sentence whose subject the reader knows. */
  #dropped(): void {
    const { pair, sentence } = this.#stretch;
    const { verbs } = this.#clauses;
    const inside = firstFrom(verbs, pair.open);
    const behind = firstFrom(verbs, pair.close);
    // “Admitió que aquello fue «…»”: each verb that tells something, the nearest first.
    for (let at = inside - 1; at >= inside - VERBS_BEFORE; at--) {
      const verb = verbs[at];
      if (!verb || verb.from < sentence.from) break;
      if (verb.force === 'other') continue;
      this.#seen.drop(verb, false);
    }
    // “«No —dijo—. Nunca»”
    const tag = behind > inside ? verbs[inside] : undefined;
    if (tag && tag.force !== 'other') this.#seen.drop(tag, true);
    // “«No», se limitó a decir”
    const next = verbs.slice(behind, behind + VERBS_BEHIND).find(({ force }) => force !== 'other');
    if (next && next.from < sentence.to) this.#seen.drop(next, true);
  }
}
