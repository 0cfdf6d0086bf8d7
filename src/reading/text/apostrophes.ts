import { isMark, touches } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';

const SINGLE = "'‘’‚‛";
const ENDS_SPEECH = '.,!?…';

function canOpen(tokens: Tokens, at: number, elisions: ReadonlySet<string>): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (
    !isMark(token, "'‘’‚‛") ||
    !touches(after) ||
    (after.kind === 'mark' && !isMark(after, '"“«…¿¡('))
  )
    return false;
  if (token.text === '‚') return true;
  if (token.text !== '‘' && (after.kind === 'digits' || elisions.has(after.lower))) return false;
  if (
    token.text === '‘' &&
    after.kind === 'digits' &&
    /^\d0$/.test(after.text) &&
    tokens[at + 2]?.lower === 's'
  )
    return false;
  return token.spaced || at === 0 || isMark(tokens[at - 1], '([—–-“"«:/');
}

function canClose(tokens: Tokens, at: number, elisions: ReadonlySet<string>): boolean {
  const next = tokens[at + 1];
  if (elisions.has(tokens[at - 1]?.lower ?? '') && isMark(tokens[at - 2], "'’‘")) return false;
  return (
    isMark(tokens[at], "'’‘") &&
    touches(tokens[at]) &&
    (next === undefined || next.spaced || next.kind === 'mark')
  );
}

/** “the workers’ rights”: after an s, with a word behind it. */
function mayOwn(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  return /s$/.test(tokens[at - 1]?.lower ?? '') && next?.kind === 'word' && next.spaced;
}

/**
 * The single marks that quote; all others are apostrophes. An opening mark pairs with the first closing one that
 * stands behind the punctuation of speech, else with the first that cannot show possession, else with the first.
 * Each search ends where the next opening mark stands, so the time stays linear.
 */
export function singleQuotes(tokens: Tokens, elisions: ReadonlySet<string>): Set<number> {
  const quotes = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    if (!canOpen(tokens, at, elisions)) continue;
    const close = closingFor(tokens, at, elisions);
    if (close < 0) continue;
    quotes.add(at);
    quotes.add(close);
    at = close;
  }
  return quotes;
}

function closingFor(tokens: Tokens, open: number, elisions: ReadonlySet<string>): number {
  let sure = -1;
  let first = -1;
  let depth = 0;
  for (let at = open + 1; at < tokens.length; at++) {
    if (isMark(tokens[at], '“')) depth++;
    if (isMark(tokens[at], '”') && --depth < 0) break;
    if (at === open + 1 || !isMark(tokens[at], SINGLE)) continue;
    if (canOpen(tokens, at, elisions)) break;
    if (!canClose(tokens, at, elisions)) continue;
    if (isMark(tokens[at - 1], ENDS_SPEECH)) return at;
    if (sure < 0 && !mayOwn(tokens, at)) sure = at;
    if (first < 0) first = at;
  }
  return sure >= 0 ? sure : first;
}
