import type { DoubtWords } from '../doubts/wording.ts';
import type { CalendarWords } from '../exempt/dates.ts';
import type { LabelWords } from '../exempt/label-words.ts';
import type { PhoneWords } from '../exempt/numbers-apart.ts';
import type { TallyWords } from '../exempt/scores.ts';
import type { ClockWords } from '../exempt/times.ts';
import type { IdiomWords } from '../exempt/wording.ts';
import type { FigureLanguage } from '../figures/figures.ts';
import type { AmountWords } from '../numbers/amounts.ts';
import type { DigitStyle } from '../numbers/digits.ts';
import type { NumberLanguage } from '../numbers/numerals.ts';
import type { NameWords } from '../names/name-words.ts';
import type { SpeechWords } from '../clauses/speech-words.ts';
import type { RelationWords } from '../relations/words.ts';
import type { SentenceWords } from '../sentences/sentences.ts';
import type { Phrases } from '../tokens/phrases.ts';
import type { NamingWords } from './naming.ts';
import type { PhrasingWords } from './phrasing.ts';
import type { TellingWords } from './telling.ts';

/** Everything that the reading knows of one language; each part is described where it is used. */
export interface Language {
  /** BCP 47, the language alone: “en”. */
  tag: string;
  telling: TellingWords;
  phrasing: PhrasingWords;
  naming: NamingWords;
  /** The ways of writing digits, the usual one first. */
  digits: readonly [DigitStyle, ...DigitStyle[]];
  numbers: NumberLanguage;
  amounts: AmountWords;
  figures: FigureLanguage;
  calendar: CalendarWords;
  clock: ClockWords;
  labels: LabelWords;
  phones: PhoneWords;
  /** Before a version: version, v. */
  versions: Phrases;
  tallies: TallyWords;
  idioms: IdiomWords;
  sentences: SentenceWords;
  names: NameWords;
  speech: SpeechWords;
  relations: RelationWords;
  doubts: DoubtWords;
}
