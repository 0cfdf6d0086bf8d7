import type { Phrase } from '../../clauses/phrase.ts';
import type { Dossier } from '../../who/dossiers.ts';
import type { Meant, Stretch, Way } from '../candidate.ts';

/** Words of a text that mean somebody. */
export interface Question {
  /** The words in marks that whoever is meant may say; `null` where it is only asked who stands there. */
  stretch: Stretch | null;
  way: Way;
  /** `null` for a verb whose subject is left out. */
  phrase: Phrase | null;
  passage: number;
  token: number;
  /** Those who share a name, where it is one; `null` where anybody may be meant. */
  only: readonly Dossier[] | null;
}

/** Of so many different names before a pronoun one may be meant. */
export const MOST_NAMES = 8;
/** No words mean somebody further back. */
export const MOST_PARAGRAPHS = 10;

/** Somebody whom words may mean, of whom nothing is seen. */
const BLANK: Meant = {
  ...{
    sort: null,
    phrase: null,
    way: 'nobody',
    who: null,
    gender: null,
    stranger: false,
    told: false,
  },
  ...{ sentences: 0, paragraphs: 0, ends: false },
  ...{ free: false, opens: false, inWords: false },
  ...{ subject: Infinity, main: Infinity, says: false, nearest: false, leads: false, last: false },
  ...{ since: false, sole: false, like: false, other: false, again: false },
  ...{ introduced: false, saidBefore: false, ledBefore: false },
  ...{ acts: false, goesOn: false, reporter: false },
  ...{ anybody: false, begins: -1, topic: false, rivalled: false },
};

/** Nobody, as an answer to a question. */
export const nobodyFor = ({ phrase, way }: Question): Meant => ({
  ...BLANK,
  sort: phrase?.sort ?? null,
  phrase,
  way,
});
