import { isMark } from '../tokens/token.ts';
import { startOf, type Numbered, type Setting } from './setting.ts';

/** A time that stands between two figures takes no more words than this. */
const LONGEST_PERIOD = 7;

export function wordAt({ parsed }: Setting, at: number): string {
  return parsed.tokens[at]?.lower ?? '';
}

export function wordBefore(setting: Setting, numbered: Numbered): string {
  return wordAt(setting, startOf(setting, numbered) - 1);
}

/** True if nothing but a time stands between two tokens: “in 2019”, “a year earlier”, and a comma at its end. */
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
        setting.words.periods.has(lower) || (kind === 'digits' && /^(?:1[89]|20)\d\d$/.test(text)),
    );
}
