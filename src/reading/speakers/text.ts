import type { Clauses, ClauseRules } from '../clauses/clauses.ts';
import type { Phrase } from '../clauses/phrase.ts';
import type { SpeechWords } from '../clauses/speech-words.ts';
import type { Mention } from '../names/mention.ts';
import type { NameWords } from '../names/name-words.ts';
import type { Parsed } from '../parsed.ts';
import type { Pair } from '../text/marks.ts';
import type { Dossier, Who } from '../who/dossiers.ts';
import type { Candidate } from './candidate.ts';
import type { Worth } from './choose.ts';
import type { Point } from './point.ts';
import type { Tellers } from './tellers.ts';

/** What the search for speakers uses of a language. */
export interface SpeakerLanguage {
  tag: string;
  names: NameWords;
  speech: SpeechWords;
  clauses: ClauseRules;
}

/** What a phrase is seen to be whichever words it may say: asked once, for it may say all those around it. */
export interface PhraseStanding extends Pick<
  Candidate,
  'accordingTo' | 'author' | 'claims' | 'opens' | 'quoted' | 'ruled'
> {
  /** Whom its name may mean, where it is one. */
  dossiers: readonly Dossier[];
  /** A verb stands right before it. */
  behindVerb: boolean;
  /** “Her lawyer”, of whom the text names one. */
  isHeld: boolean;
}

/** A text in which speakers are looked for: its names, who is who, and its clauses. */
export interface SpeakerText {
  readonly passages: readonly Parsed[];
  readonly pairs: readonly (readonly Pair[])[];
  readonly words: SpeechWords;
  readonly who: Who;
  readonly worth: Worth;
  clauses(passage: number): Clauses | null;
  /** Who says something in each sentence of a passage. */
  tellers(passage: number): Tellers | null;
  /** The names of a passage. */
  named(passage: number): readonly Mention[];
  /** Who stands in a passage, in order. */
  points(passage: number): readonly Point[];
  /** Who alone holds the office that a phrase names. */
  holderOf(phrase: Phrase): Dossier | null;
  /** How a phrase stands in its clauses. */
  standing(phrase: Phrase, clauses: Clauses): PhraseStanding;
  dossier(mention: Mention): Dossier | null;
}
