import { isMark, touches } from '../tokens/token.ts';
import { phraseAt } from '../tokens/phrases.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { nounRun, type NounPhrase } from './noun-run.ts';
import type { NounWords } from './noun-words.ts';

/** A plural behind digits or a letter: the “s” of “A320s”, the “Js” of “757Js”. */
const PLURAL_ENDING = /^\p{Lu}?s$/u;

/** True if the word at a token can be the head of what is counted: a plural, a collective, a measure. */
export function isHead(tokens: Tokens, at: number, words: NounWords): boolean {
  const token = tokens[at];
  const isTypes =
    touches(token) && PLURAL_ENDING.test(token.text) && tokens[at - 1]?.kind === 'digits';
  if (isTypes) return true;
  return (
    token?.kind === 'word' &&
    !words.stops.has(token.lower) &&
    (words.collectives.has(token.lower) ||
      words.measures.has(token.text) ||
      // The “S” of S&P is no second.
      (token.text.length > 1 && words.measures.has(token.lower)) ||
      words.isPlural(token.text))
  );
}

/** “nine-year term”: a measure behind a hyphen is no head where the phrase goes on. */
function isModifier(tokens: Tokens, at: number, run: NounPhrase, words: NounWords): boolean {
  return (
    at > run.from &&
    isMark(tokens[at - 1], '-‑') &&
    at + 1 < run.to &&
    tokens[at + 1]?.kind === 'word' &&
    words.measures.has(tokens[at]?.lower ?? '') &&
    !words.isPlural(tokens[at]?.text ?? '')
  );
}

/** “arms dealers”, “square kilometres”: the head is not yet the last word. */
function continuesHead(tokens: Tokens, head: number, next: number, words: NounWords): boolean {
  const isMeasure = (at: number): boolean => words.measures.has(tokens[at]?.lower ?? '');
  if (isMeasure(head) && isMeasure(next)) return true;
  const word = tokens[head]?.lower ?? '';
  return (
    words.attributive.has(word) &&
    words.isPlural(tokens[next]?.text ?? '') &&
    !words.isParticiple(tokens[next]?.lower ?? '')
  );
}

/** “100 degrees f”: two words that make one measure. */
function isPairedMeasure(tokens: Tokens, head: number, { measures }: NounWords): boolean {
  const next = tokens[head + 1];
  return next?.kind === 'word' && measures.has(`${tokens[head]?.lower ?? ''} ${next.lower}`);
}

/** “health care facilities destroyed”: up to the first plural, and the plurals that follow it. */
function headLast(tokens: Tokens, run: NounPhrase, words: NounWords): NounPhrase | null {
  let head = run.from;
  while (head < run.to && (!isHead(tokens, head, words) || isModifier(tokens, head, run, words)))
    head++;
  if (head === run.to) return null;
  if (
    words.collectives.has(tokens[head]?.lower ?? '') &&
    words.isParticiple(tokens[head]?.lower ?? '')
  ) {
    for (let at = head + 1; at < run.to; at++) if (isHead(tokens, at, words)) head = at;
  }
  while (isMark(tokens[head + 1], '-‑') && head + 2 < run.to) {
    let at = head + 2;
    while (at < run.to && !isHead(tokens, at, words)) at++;
    if (at >= run.to) break;
    head = at;
  }
  if (isPairedMeasure(tokens, head, words)) return { from: run.from, to: head + 2 };
  for (;;) {
    // “900 sq. ft.”
    const point = isMark(tokens[head + 1], '.') ? 1 : 0;
    if (head + 1 + point >= run.to || !continuesHead(tokens, head, head + 1 + point, words)) break;
    head += 1 + point;
  }
  let to = head + 1;
  while (to < run.to && isMark(tokens[to], '²³')) to++;
  return { from: run.from, to };
}

/** “instalaciones sanitarias destruidas”: the first word and the plurals that agree with it. */
function headFirst(tokens: Tokens, run: NounPhrase, words: NounWords): NounPhrase | null {
  let head = run.from;
  while (head < run.to && !isHead(tokens, head, words)) head++;
  const isFar =
    head > run.from &&
    (head > run.from + 1 ||
      [run.from, head].some((at) => words.isParticiple(tokens[at]?.lower ?? '')));
  if (head === run.to || isFar) return null;
  let to = isPairedMeasure(tokens, head, words) ? head + 2 : head + 1;
  // “680 sapeurs-pompiers”
  while (isMark(tokens[to], '-‑') && touches(tokens[to]) && touches(tokens[to + 1])) to += 2;
  const agrees = (at: number): boolean =>
    words.isPlural(tokens[at]?.text ?? '') && !words.isParticiple(tokens[at]?.lower ?? '');
  while (to < run.to && (agrees(to) || continuesHead(tokens, to - 1, to, words))) to++;
  while (to < run.to && isMark(tokens[to], '²³')) to++;
  return { from: run.from, to };
}

/** The head noun with its modifiers in a run of words, with “of …” where the head takes it. */
export function nounPhraseIn(tokens: Tokens, run: NounPhrase, words: NounWords): NounPhrase | null {
  const head = words.head === 'last' ? headLast(tokens, run, words) : headFirst(tokens, run, words);
  const found = head && withTail(tokens, head, words);
  if (!found) return null;
  const pair = phraseAt(words.pairs, tokens, found.to - 1);
  if (pair > 0) return { from: found.from, to: found.to - 1 + pair };
  const takesOf = tokens
    .slice(found.from, found.to)
    .some((token) => words.takesOf.has(token.lower));
  if (!takesOf || !words.of.has(tokens[found.to]?.lower ?? '')) return found;
  const inner = nounRun(tokens, found.to + 1, words);
  if (!inner) return found;
  const noun =
    words.head === 'last' ? headLast(tokens, inner, words) : headFirst(tokens, inner, words);
  const to = noun?.to ?? massNounEnd(tokens, inner, words);
  // “10 episodes of Blake’s 7”: a name that goes on.
  return words.isOwner(tokens[to - 1]?.text ?? '') ? found : { from: found.from, to };
}

/** “miles per hour”, “parts per million”. */
function withTail(tokens: Tokens, phrase: NounPhrase, words: NounWords): NounPhrase {
  const isPer =
    words.per.has(tokens[phrase.to]?.lower ?? '') && tokens[phrase.to + 1]?.kind === 'word';
  const isMeasure =
    words.measures.has(tokens[phrase.to - 1]?.lower ?? '') &&
    words.measures.has(tokens[phrase.to + 1]?.lower ?? '');
  if (!isPer || !isMeasure) return phrase;
  let to = phrase.to + 2;
  const isMore = (word: string): boolean => words.measures.has(word) && !words.stops.has(word);
  while (isMore(tokens[to]?.lower ?? '')) to++;
  return { ...phrase, to };
}

/** Wheat, drinking water: no plural marks the head, so the phrase ends before a verb. */
function massNounEnd(tokens: Tokens, run: NounPhrase, words: NounWords): number {
  let to = run.from + 1;
  while (to < run.to && tokens[to]?.kind === 'digits') to++;
  if (words.head === 'first') return to;
  while (to < run.to && !words.isParticiple(tokens[to]?.lower ?? '')) to++;
  return to;
}

/** A number told before may stand so far from the next. */
const ORIGIN_REACH = 12;

/** “25 son de Leith y 15 de las islas”: behind a number that is told to be from somewhere, a word that is “of” and “from” says where the next is from. */
function tellsOrigin(tokens: Tokens, from: number, words: NounWords): boolean {
  if (!words.origins.has(tokens[from]?.lower ?? '')) return false;
  for (let at = from - 2; at >= from - ORIGIN_REACH && !isMark(tokens[at], '.:;!?'); at--) {
    const isTold = [at - 1, at - 2].some((other) => words.are.has(tokens[other]?.lower ?? ''));
    if (isTold && [at - 1, at - 2].some((other) => tokens[other]?.kind === 'digits'))
      return (
        words.origins.has(tokens[at]?.lower ?? '') || words.places.has(tokens[at]?.lower ?? '')
      );
  }
  return false;
}

/** Steps over “more”, and over “of the” before what is counted. */
export function nounStart(
  tokens: Tokens,
  from: number,
  isFraction: boolean,
  words: NounWords,
): number {
  let at = from;
  while (isFraction && words.determiners.has(tokens[at]?.lower ?? '')) at++;
  while (words.skipped.has(tokens[at]?.lower ?? '')) at++;
  const of = tokens[at]?.lower ?? '';
  if (!words.of.has(of) && !(isFraction && words.ofThe.has(of))) return at;
  if (!isFraction && tellsOrigin(tokens, from, words)) return at;
  at++;
  while (
    words.determiners.has(tokens[at]?.lower ?? '') ||
    words.skipped.has(tokens[at]?.lower ?? '')
  )
    at++;
  return at;
}
