import { allotted } from '../exempt/allotted.ts';
import { isExempt, type ExemptLanguage } from '../exempt/rules.ts';
import type { Scene } from '../exempt/scene.ts';
import { isInnings, isPair, pairKind, type TallyWords } from '../exempt/scores.ts';
import { amountOf, type Amount, type AmountWords } from '../numbers/amounts.ts';
import type { DigitReader } from '../numbers/digits.ts';
import { numerals, type NumberLanguage } from '../numbers/numerals.ts';
import type { Parsed } from '../parsed.ts';
import { sentenceAt, textSpan } from '../sentences/bounds.ts';
import { isCapitalised } from '../tokens/token.ts';
import type { Figure } from './figure.ts';
import { figuresOf, type FigureLanguage } from './figures.ts';
import { isHead, nounPhraseIn } from './noun-phrase.ts';
import { nounRun } from './noun-run.ts';
import { signAt } from './units.ts';

/** What a language gives to find what is counted and measured. */
export interface CountingLanguage extends ExemptLanguage {
  numbers: NumberLanguage;
  amounts: AmountWords;
  figures: FigureLanguage;
  tallies: TallyWords;
}

/** Words shorter than this stay small in a headline of capitals. */
const SMALL_WORD = 4;

/** True if all longer words of a passage begin with capitals. */
function isTitled({ tokens }: Parsed): boolean {
  let long = 0;
  let capitalised = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < SMALL_WORD) continue;
    long++;
    if (isCapitalised(token)) capitalised++;
  }
  return long > 2 && capitalised > long * 0.8;
}

function sceneOf(parsed: Parsed, amounts: readonly Amount[], language: CountingLanguage): Scene {
  const { tokens } = parsed;
  const { nouns } = language.figures;
  // Most rules ask the same of what stands behind the number.
  const counting = new Map<number, boolean>();
  const counts = (at: number): boolean => {
    if (signAt(tokens, at, nouns)) return true;
    const run = nounRun(tokens, at, nouns);
    return run !== null && nounPhraseIn(tokens, run, nouns) !== null;
  };
  return {
    tokens,
    starts: new Set(amounts.map((amount) => amount.from)),
    ends: new Set(amounts.map((amount) => amount.to)),
    titled: isTitled(parsed),
    begins: parsed.begins,
    measures: (at) => nouns.measures.has(tokens[at]?.lower ?? ''),
    heads: (at) => isHead(tokens, at, nouns),
    owns: (at) => nouns.isOwner(tokens[at]?.text ?? ''),
    acts: (at) => tokens[at]?.common !== true && nouns.isParticiple(tokens[at]?.lower ?? ''),
    counts(at) {
      const known = counting.get(at) ?? counts(at);
      counting.set(at, known);
      return known;
    },
  };
}

/** Leaves out both numbers of a score. */
function withoutScores(
  scene: Scene,
  amounts: readonly Amount[],
  language: CountingLanguage,
): Amount[] {
  const kept: Amount[] = [];
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at];
    const next = amounts[at + 1];
    if (!amount) continue;
    const isScore =
      next !== undefined &&
      (isInnings(scene, amount, next, language.tallies) ||
        (isPair(scene, amount, next) &&
          pairKind(scene, amount, next, language.tallies) === 'score'));
    if (isScore) at++;
    else kept.push(amount);
  }
  return kept;
}

/** The figures of one passage. */
export function readFigures(
  parsed: Parsed,
  reader: DigitReader,
  language: CountingLanguage,
): Figure[] {
  const { text, tokens } = parsed;
  // A number word may be part of a sign: the “ciento” of “4 por ciento”.
  const amounts = numerals(tokens, reader, language.numbers)
    .map((numeral) =>
      amountOf(text, tokens, numeral, language.amounts, language.numbers.scales.scales),
    )
    .filter((amount, at, all) => amount.from >= (all[at - 1]?.to ?? 0));
  if (amounts.length === 0) return [];
  const scene = sceneOf(parsed, amounts, language);
  const counting = withoutScores(
    scene,
    amounts.filter((amount) => !isExempt(scene, amount, language)),
    language,
  );
  const place = {
    passage: parsed.passage,
    text,
    tokens,
    sentenceAt: (token: number) => textSpan(tokens, sentenceAt(parsed.sentences, token)),
    allotted: (amount: Amount) => allotted(scene, amount, language.labels),
  };
  return figuresOf(place, counting, language.figures, language.numbers.scales.andPart);
}
