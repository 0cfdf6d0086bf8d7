import { degreesEnd } from '../tokens/degrees.ts';
import { isMark, touches } from '../tokens/token.ts';
import { printed, type Amount } from '../numbers/amounts.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { nounPhraseIn, nounStart } from './noun-phrase.ts';
import { nounRun, type NounPhrase } from './noun-run.ts';
import type { NounWords } from './noun-words.ts';

/** What an amount counts or is measured in, and the tokens it stands in. */
export interface Unit {
  text: string;
  phrase: NounPhrase;
  /** Where the measure ends that belongs beside the number: “tonnes” of “tonnes of wheat”. */
  measureTo: number;
}

function unit(text: string, tokens: Tokens, phrase: NounPhrase, words: NounWords): Unit {
  let measureTo = phrase.from;
  const isMeasure = (at: number): boolean =>
    words.measures.has(tokens[at]?.text ?? '') || words.measures.has(tokens[at]?.lower ?? '');
  for (let at = phrase.from; at < phrase.to && measureTo === phrase.from; at++)
    if (isMeasure(at)) measureTo = at + 1;
  while (
    measureTo > phrase.from &&
    measureTo < phrase.to &&
    (isMeasure(measureTo) || isMark(tokens[measureTo], '²³'))
  )
    measureTo++;
  return { text: printed(text, tokens, phrase.from, phrase.to), phrase, measureTo };
}

/** 6'2": the feet, where inches follow, and the inches behind feet. */
function isPrime(tokens: Tokens, at: number): boolean {
  if (!isMark(tokens[at], '\'’′"”″')) return false;
  const feet = isMark(tokens[at], "'’′") ? at : at - 2;
  const inches = feet + 2;
  return (
    isMark(tokens[feet], "'’′") &&
    tokens[feet - 1]?.kind === 'digits' &&
    tokens[feet + 1]?.kind === 'digits' &&
    isMark(tokens[inches], '"”″') &&
    [feet, feet + 1, inches].every((sign) => touches(tokens[sign]))
  );
}

/** “2x”: so many times, where it touches the number. */
export const MULTIPLE = 'x';

/** Signs that touch or follow the number: 45°C, 3ft, 10km/h. */
export function signAt(tokens: Tokens, at: number, words: NounWords): NounPhrase | null {
  const degrees = degreesEnd(tokens, at);
  if (degrees > at) return { from: at, to: degrees };
  const token = tokens[at];
  if (isPrime(tokens, at)) return { from: at, to: at + 1 };
  const isBracketed =
    isMark(token, '({') && isMark(tokens[at + 2], ')}') && tokens[at - 1]?.kind === 'digits';
  if (isBracketed && words.measures.has(tokens[at + 1]?.text ?? ''))
    return { from: at + 1, to: at + 2 };
  if (token?.kind !== 'word') return null;
  const isKnown = words.measures.has(token.text) || (touches(token) && token.text === MULTIPLE);
  if (isMark(tokens[at + 1], '/') && touches(tokens[at + 1]) && touches(tokens[at + 2])) {
    const base = tokens[at + 2]?.text ?? '';
    const isKnownRate =
      (isKnown && words.measures.has(base)) || words.measures.has(`${token.text}/${base}`);
    const power = tokens[at + 3];
    const isPower = touches(power) && (isMark(power, '²³') || /^[23]$/.test(power.text));
    if (isKnownRate) return { from: at, to: at + (isPower ? 4 : 3) };
  }
  if (!isKnown) return null;
  const power = tokens[at + 1];
  if (touches(power) && (isMark(power, '²³') || /^[23]$/.test(power.text))) {
    const base = tokens[at + 3]?.text ?? '';
    const isRate =
      isMark(tokens[at + 2], '/') && touches(tokens[at + 2]) && words.measures.has(base);
    return { from: at, to: isRate ? at + 4 : at + 2 };
  }
  return touches(token) ? { from: at, to: at + 1 } : null;
}

function hangs(tokens: Tokens, at: number): boolean {
  return (
    isMark(tokens[at], '-‑–') &&
    touches(tokens[at]) &&
    touches(tokens[at + 1]) &&
    tokens[at + 1]?.kind === 'word'
  );
}

/** Six-month, 42-year-old, 300-square-foot: the noun or the measure that hangs on the number with a hyphen. */
function hyphenated(tokens: Tokens, at: number, words: NounWords): NounPhrase | null {
  if (!hangs(tokens, at)) return null;
  const isMeasure = (word: number): boolean => words.measures.has(tokens[word]?.lower ?? '');
  let to = at + 2;
  while (isMeasure(to - 1) && hangs(tokens, to) && isMeasure(to + 1)) to += 2;
  return { from: at + 1, to };
}

/** What follows an amount and is counted by it; `null` if nothing is. */
export function unitAfter(
  text: string,
  tokens: Tokens,
  amount: Pick<Amount, 'to' | 'value' | 'fraction' | 'scale'>,
  words: NounWords,
): Unit | null {
  const sign = signAt(tokens, amount.to, words);
  if (sign) return { ...unit(text, tokens, sign, words), measureTo: sign.to };
  const hyphen = hyphenated(tokens, amount.to, words);
  const isEmpty = hyphen && words.emptyHyphens.has(tokens[hyphen.from]?.lower ?? '');
  if (hyphen && !isEmpty) {
    const hung = unit(text, tokens, hyphen, words);
    return { ...hung, text: words.hanging(hung.text) };
  }
  if (hyphen && !words.looseHyphens.has(tokens[hyphen.from]?.lower ?? '')) return null;
  const at = hyphen?.to ?? amount.to;
  const next = tokens[at];
  const start = nounStart(tokens, at, amount.fraction, words);
  const whole = nounRun(tokens, start, words);
  const run = whole && amount.fraction && start > at ? beforeVerb(tokens, whole, words) : whole;
  if (!run) return null;
  if (isOfPeriod(tokens, amount, run, start > at, words)) return null;
  const phrase = nounPhraseIn(tokens, run, words);
  if (phrase) return unit(text, tokens, phrase, words);
  if (words.isOwner(tokens[run.to - 1]?.text ?? '')) return null;
  const single =
    amount.value === 1 ||
    amount.fraction ||
    // “3,7 millones de TEU”: behind “millions of” anything is counted.
    (amount.scale >= 1e6 && start > at) ||
    (next?.kind === 'word' && words.measures.has(next.lower));
  const isNoun = !words.isParticiple(tokens[run.from]?.lower ?? '');
  return single && isNoun ? unit(text, tokens, singular(tokens, run, amount, words), words) : null;
}

/** “Half the parish counted sheep”: the words before a verb that stands behind a noun, and no adverb. */
function beforeVerb(tokens: Tokens, run: NounPhrase, words: NounWords): NounPhrase {
  if (words.head === 'first') return run;
  for (let at = run.from + 1; at < run.to; at++) {
    const noun = tokens[at - 1];
    if (!words.isParticiple(tokens[at]?.lower ?? '')) continue;
    return noun?.kind === 'word' && !words.isAdverb(noun.text) ? { from: run.from, to: at } : run;
  }
  return run;
}

/** “The 700 of a year earlier”: when it was counted, not what. */
function isOfPeriod(
  tokens: Tokens,
  { value, fraction }: Pick<Amount, 'value' | 'fraction'>,
  run: NounPhrase,
  isBehindOf: boolean,
  words: NounWords,
): boolean {
  const noun = tokens[run.from];
  return (
    isBehindOf &&
    !fraction &&
    (value === null || value >= 2) &&
    words.measures.has(noun?.lower ?? '') &&
    !words.isPlural(noun?.text ?? '')
  );
}

/** A singular noun: all of the run up to a participle after a fraction, else its first word. */
function singular(
  tokens: Tokens,
  run: NounPhrase,
  amount: Pick<Amount, 'fraction'>,
  words: NounWords,
): NounPhrase {
  if (!amount.fraction) return { from: run.from, to: run.from + 1 };
  let to = run.from + 1;
  while (to < run.to && !words.isParticiple(tokens[to]?.lower ?? '')) to++;
  return { from: run.from, to };
}
