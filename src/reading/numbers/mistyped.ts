import { isMark, touches, type Token } from '../tokens/token.ts';
import type { Tokens } from './numeral.ts';

/** Letters that are typed for digits by mistake, and those of other scripts that look like them or like 3 and 6. */
const LOOKALIKES = 'OoIlОоЗзбІΟοΙ';
const LETTERS = new RegExp(`^[${LOOKALIKES}]+$`);
/** Before digits only these: “I” and “O” with one digit are names of roads and firms. */
const LEADING = /^(?:[loОоЗзбІΟοΙ]|O(?=\d\d|[.,]))/;
const TRAILING = /^(?:[OОоЗзбΟο]+|o{2,})$/;
/** Looking further would cost more than it finds. */
const MOST_PARTS = 12;

/** True if a word consists of letters that pass for digits. */
export function isMistyped(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && LOOKALIKES.includes(token.text.charAt(0)) && LETTERS.test(token.text)
  );
}

function belongs(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'digits' || isMistyped(token)) return true;
  const next = tokens[at + 1];
  const joins = isMark(token, '.,') || (isMark(token, ':') && tokens[at - 1]?.kind === 'digits');
  return joins && touches(next) && (next.kind === 'digits' || isMistyped(next));
}

/** “l2 houses”: what follows shows that even a letter and one digit are a number. */
function countsBehind(tokens: Tokens, to: number): boolean {
  const next = tokens[to];
  return (
    /^[lОоЗзбΟο]$/.test(tokens[to - 2]?.text ?? '') &&
    (isMark(next, '%') || (next?.kind === 'word' && next.spaced))
  );
}

/** Where a number with letters for digits ends (1O5, 1OO, l05, 4O.000, O,5); `from` if none begins there. */
export function mistypedEnd(tokens: Tokens, from: number): number {
  if (!touches(tokens[from + 1])) return from;
  let to = from;
  while (to - from < MOST_PARTS && (to === from || touches(tokens[to])) && belongs(tokens, to))
    to++;
  const measured = to - from > 2 && (tokens[to]?.text.length ?? 0) < 3;
  if (touches(tokens[to]) && tokens[to]?.kind === 'word' && !measured) return from;
  const parts = tokens.slice(from, to);
  const letters = parts.filter((token) => token.kind === 'word');
  const digits = parts.filter((token) => token.kind === 'digits');
  const isInside = touches(tokens[from]) && tokens[from - 1]?.kind === 'word';
  if (letters.length === 0 || digits.length === 0 || isInside) return from;
  if (parts[0]?.kind === 'word')
    return LEADING.test(parts.map((token) => token.text).join('')) &&
      (digits.some((token) => token.text.length > 1) ||
        parts.length > 2 ||
        countsBehind(tokens, to))
      ? to
      : from;
  return parts.at(-1)?.kind === 'digits' || letters.every((token) => TRAILING.test(token.text))
    ? to
    : from;
}
