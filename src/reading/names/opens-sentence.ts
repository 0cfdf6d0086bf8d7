import type { Tokens } from '../numbers/numeral.ts';

/** True if nothing but marks, digits and one small word stands between the start of the sentence and a token. */
export function opensSentence(
  tokens: Tokens,
  at: number,
  begins: (at: number) => boolean,
): boolean {
  let from = tokens[at - 1]?.kind === 'word' && begins(at - 1) ? at - 1 : at;
  while (
    from > at - 6 &&
    !begins(from) &&
    (tokens[from - 1]?.kind === 'mark' || tokens[from - 1]?.kind === 'digits')
  )
    from--;
  return begins(from);
}
