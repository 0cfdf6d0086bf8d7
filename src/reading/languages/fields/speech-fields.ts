import type { SpeechWords } from '../../clauses/speech-words.ts';
import type { Gender } from '../../names/name-words.ts';
import type { Phrases } from '../../tokens/phrases.ts';
import type { WordSets } from '../derived/word-sets.ts';

/** Words by which a language says who speaks, beside its function words. */
export interface SpeechFields extends Omit<
  SpeechWords,
  keyof WordSets | 'agents' | 'singular' | 'isPeopleNoun' | 'genderOf' | 'phraseFollowers'
> {
  /** The gender that a word for one person tells: of an office, a trade, kin; `any` where it tells none, else `null`. */
  personIn(noun: string): Gender | 'any' | null;
  /** Beside words in marks that nobody is quoted with: so-called, known as; “# means”. */
  phraseCues: Phrases;
}
