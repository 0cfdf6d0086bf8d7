import type { ClauseRules } from '../clauses/clauses.ts';
import type { SpeechWords } from '../clauses/speech-words.ts';
import type { DoubtWords } from '../doubts/doubt-words.ts';
import type { CalendarWords } from '../exempt/dates.ts';
import type { LabelWords } from '../exempt/label-words.ts';
import type { Rule } from '../exempt/scene.ts';
import type { TallyWords } from '../exempt/scores.ts';
import type { ClockWords } from '../exempt/times.ts';
import type { IdiomWords } from '../exempt/wording.ts';
import type { FigureLanguage } from '../figures/figures.ts';
import type { NameWords } from '../names/name-words.ts';
import type { AmountWords } from '../numbers/amounts.ts';
import type { DigitStyle } from '../numbers/digits.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { NumberLanguage } from '../numbers/numerals.ts';
import type { RelationWords } from '../relations/words.ts';
import type { SentenceWords } from '../sentences/sentences.ts';
import { doubtWords } from './derived/doubts.ts';
import { calendarWords, clockWords, idiomWords, labelWords, tallyWords } from './derived/exempt.ts';
import { figureLanguage } from './derived/figures.ts';
import { namingWords } from './derived/naming.ts';
import { amountWords, numberLanguage } from './derived/numbers.ts';
import { relationWords } from './derived/relations.ts';
import { phrasingWords } from './derived/phrasing.ts';
import { nameWords } from './derived/name-words.ts';
import { sentenceWords } from './derived/sentences.ts';
import { speechWords } from './derived/speech.ts';
import { withFunctionWords } from './derived/small-words.ts';
import { toldBy } from './derived/told.ts';
import { wordSets } from './fields/word-sets.ts';
import type { LanguageFields } from './fields/language-fields.ts';
import type { NamingWords } from './naming.ts';
import type { PhrasingWords } from './phrasing.ts';
import type { TellingWords } from './which-language.ts';

/** Everything that the reading knows of one language; each part is described where it is used. */
export interface Language {
  /** BCP 47, the language alone: “en”. */
  tag: string;
  /** What all the rest is made of. */
  fields: LanguageFields;
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
  tallies: TallyWords;
  idioms: IdiomWords;
  /** Ways of numbering that it has beside those of all. */
  ways: readonly Rule[];
  /** Takes apart what the language writes as one word. */
  apart(tokens: Tokens): Tokens;
  sentences: SentenceWords;
  names: NameWords;
  speech: SpeechWords;
  clauses: ClauseRules;
  relations: RelationWords;
  doubts: DoubtWords;
}

/** What the reading uses of a language, from what somebody has filled in for it. */
export function languageFrom(filled: LanguageFields): Language {
  const functionWords = wordSets(filled.functionWords);
  const fields = {
    ...filled,
    ...withFunctionWords(filled, functionWords),
    functionWords,
    wordings: toldBy(filled.wordings),
  };
  const { tag, telling, digits } = fields;
  return {
    fields: filled,
    ...{ tag, telling, digits },
    phrasing: phrasingWords(fields),
    naming: namingWords(fields),
    names: nameWords(fields),
    sentences: sentenceWords(fields),
    numbers: numberLanguage(fields),
    amounts: amountWords(fields),
    figures: figureLanguage(fields),
    calendar: calendarWords(fields),
    clock: clockWords(fields),
    labels: labelWords(fields),
    tallies: tallyWords(fields),
    idioms: idiomWords(fields),
    ways: fields.labels.ways(fields.nouns.stops),
    apart: fields.apart ?? ((tokens) => tokens),
    speech: speechWords(fields),
    clauses: fields.speech.grammar,
    relations: relationWords(fields),
    doubts: doubtWords(fields),
  };
}
