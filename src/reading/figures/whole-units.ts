import type { Tokens } from '../numbers/numeral.ts';
import { isMark } from '../tokens/token.ts';
import type { Figure } from './figure.ts';
import type { NounWords } from './noun-words.ts';

/** “Of the 1,250 jobs,” at the start of a clause. */
function opensClause(tokens: Tokens, { amount, sentence }: Figure, nouns: NounWords): boolean {
  let at = amount.from - 1;
  while (nouns.determiners.has(tokens[at]?.lower ?? '')) at--;
  const isOf = at < amount.from - 1 && nouns.of.has(tokens[at]?.lower ?? '');
  const isFirst = (tokens[at]?.start ?? Infinity) <= sentence.start;
  return isOf && (isFirst || isMark(tokens[at - 1], ',;:—–"“‘'));
}

function isCount({ amount, unit, end, malformed }: Figure): boolean {
  return amount.kind === 'plain' && !amount.fraction && unit === null && !end && !malformed;
}

/** The head of what is counted, without what stands before it: “cranes” of “gantry cranes”. */
function headOf(unit: string | null, { head, of }: NounWords): string | null {
  const words = unit?.split(' ') ?? [];
  return head === 'first' || words.some((word) => of.has(word)) ? unit : (words.at(-1) ?? null);
}

/**
 * Gives the parts that a sentence takes of a counted whole the unit of the whole: “Of the 1,250 jobs, 800 are in Leeds”.
 * @param figures those of one passage, in order
 */
export function withWholeUnits(
  tokens: Tokens,
  figures: readonly Figure[],
  nouns: NounWords,
): Figure[] {
  let whole: Figure | null = null;
  return figures.map((figure) => {
    if (whole && whole.sentence.start !== figure.sentence.start) whole = null;
    const isWhole = figure.amount.kind === 'plain' && figure.unit !== null && !figure.end;
    if (isWhole && opensClause(tokens, figure, nouns)) whole = figure;
    const isPart =
      whole !== null &&
      isCount(figure) &&
      (figure.amount.value ?? Infinity) < (whole.amount.value ?? 0);
    return isPart ? { ...figure, unit: headOf(whole?.unit ?? null, nouns) } : figure;
  });
}
