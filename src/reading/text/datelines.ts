import type { Tokens } from '../numbers/numeral.ts';
import { isCapitalised, isMark, touches } from '../tokens/token.ts';

/** “MILLER’S FORD, Okla., Sunday, 3 May 2024 (AP) –” is no longer than this. */
const LONGEST = 16;

/** Where the text of a passage begins behind its dateline, “OSLO, May 12 (Reuters) -”; 0 where it has none. */
export function datelineEnd(tokens: Tokens): number {
  const first = tokens[0];
  if (!isCapitalised(first)) return 0;
  // Nearly all passages go on with a small word.
  if (tokens[1]?.kind === 'word' && !isCapitalised(tokens[1])) return 0;
  let shown = first.text === first.text.toUpperCase() && first.text.length > 1;
  for (let at = 1; at < LONGEST; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (isMark(token, '-–—') && (token.spaced || isMark(tokens[at - 1], ')'))) {
      const end = isMark(next, '-') && touches(next) ? at + 2 : at + 1;
      if (tokens[end]?.spaced) return shown ? end : 0;
    }
    if (isMark(token, '—') && shown) return at + 1;
    // “CIUDAD DE MÉXICO.- En …”
    if (isMark(token, '-') && isMark(tokens[at - 1], '.') && next?.spaced) return at + 1;
    shown ||= isMark(token, '(') || token?.kind === 'digits';
    // “12 nov”, “12 de novembro”
    const isMonth = tokens[at - 1]?.kind === 'digits' || tokens[at - 2]?.kind === 'digits';
    const isWord = isCapitalised(token) || (isMonth && token?.kind === 'word');
    const fits = isWord || token?.kind === 'digits' || isMark(token, "(),./’'-");
    if (!fits) return 0;
  }
  return 0;
}
