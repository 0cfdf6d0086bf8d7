import type { Verb } from '../../clauses/phrase.ts';
import type { Phrase } from '../../clauses/phrase.ts';
import type { Dossier } from '../../who/dossiers.ts';
import type { Candidate, Meant, Stretch } from '../candidate.ts';

/** What is so counts whole. */
export const yes = (is: boolean): number => (is ? 1 : 0);

/** The nearer, the more: 1 beside the words, half of that three tokens away. */
export const nearness = (gap: number): number => 1 / (1 + gap / 3);

/** It does something in the sentence of the words. */
export const acts = ({ reach, verb, patient }: Candidate): boolean =>
  reach === 'sentence' && verb !== null && !patient;

/** It does something of that force, and no other verb stands between that and the words. */
export const actsBeside = (candidate: Candidate, force: Verb['force']): boolean =>
  acts(candidate) && candidate.verbs === 0 && candidate.verb?.force === force;

/** The words in marks before stand in the same sentence. */
export const isSameSentence = ({ apart, last, sentence }: Stretch): boolean =>
  apart === 0 && last !== null && last.stretch.pair.open >= sentence.from;

/** Somebody else says something in the sentence; whoever says several things in a row stands there once. */
export const othersTell = ({ tellers }: Stretch, { phrase }: Candidate): boolean =>
  tellers.length > 1 || (tellers.length === 1 && tellers[0] !== phrase);

/** Somebody of the text, named or not. */
export const isSomebody = ({ who, stranger }: Meant): boolean => who !== null || stranger;

/** The words that mean somebody are he or she. */
export const isHeOrShe = ({ sort }: Meant): boolean => sort === 'm' || sort === 'f';

/** “The 34-year-old” may be anybody of whom the text tells no other age. */
export const mayBeAged = ({ age }: Dossier, phrase: Phrase | null): boolean =>
  /^\d+$/.test(phrase?.head ?? '') && (age === null || age === phrase?.head);

/** “The mayor”, “the council”: words for what somebody or a body is. */
export const isByKind = ({ way }: Meant): boolean => way === 'role' || way === 'body';
