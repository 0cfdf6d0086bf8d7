import { isMark } from '../tokens/token.ts';
import { startOf, type Numbered, type Setting } from './setting.ts';

/** A time that stands between two figures takes no more words than this. */
const LONGEST_PERIOD = 7;

/** The word at a token, in small letters; empty behind the end of the passage. */
export function wordAt({ parsed }: Setting, at: number): string {
  return parsed.tokens[at]?.lower ?? '';
}

/** The word that leads to a figure, and its token: “to” of “to about 40”, “hasta” of “hasta los 40”. */
interface Lead {
  word: string;
  at: number;
}

/** The word that leads to a figure, less the articles between. */
export function leadOf(setting: Setting, numbered: Numbered): Lead {
  const { to } = setting.words;
  let start = startOf(setting, numbered);
  // A word that leads elsewhere to where a change ends may be a qualifier too: Spanish “hasta”.
  if (to.has(wordAt(setting, start)) && start < numbered.figure.amount.from)
    return { word: wordAt(setting, start), at: start };
  const near = start - 1;
  while (setting.words.determiners.has(wordAt(setting, start - 1))) start--;
  // “Nueve de los 16” is a part, and no “from 16”.
  const at = setting.words.partOf.has(wordAt(setting, start - 1)) ? near : start - 1;
  return { word: wordAt(setting, at), at };
}

/** The same word alone, in small letters. */
export function wordBefore(setting: Setting, numbered: Numbered): string {
  return leadOf(setting, numbered).word;
}

/** A year, or the day of a month. */
const DATE = /^(?:(?:1[89]|20)\d\d|[12]?\d|3[01])$/;

/** True if nothing but a time stands between two tokens: “in 2019”, “on 5 May”, and a comma at its end. */
export function passesPeriod(
  setting: Setting,
  from: number,
  to: number,
  mayPause: boolean,
): boolean {
  const { tokens } = setting.parsed;
  const end = mayPause && isMark(tokens[to - 1], ',') ? to - 1 : to;
  if (from > to || end - from > LONGEST_PERIOD) return false;
  return tokens
    .slice(from, end)
    .every(
      ({ kind, text, lower }) =>
        setting.words.periods.has(lower) || (kind === 'digits' && DATE.test(text)),
    );
}
