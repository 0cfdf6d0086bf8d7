import { isMark } from '../tokens/token.ts';
import { textSpan, type TokenSpan } from '../sentences/bounds.ts';
import type { FoundQuotation, Span } from '../types.ts';
import { draft, type Carried, type Draft } from './drafts.ts';
import type { Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Trail } from './trail.ts';

function spanOf(scope: Scope, tokens: TokenSpan | null): Span | null {
  return tokens && textSpan(scope.tokens, tokens);
}

/** “A. B.” “C,” Smith said: what stands first in a paragraph belongs to whoever is named after it. */
function fillFromLater(drafts: Draft[]): void {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const here = drafts[at];
    const next = drafts[at + 1];
    if (
      !here ||
      !next ||
      here.kind !== 'direct' ||
      next.kind !== 'direct' ||
      here.found ||
      here.speaker !== null ||
      here.pair.close + 1 !== next.pair.open
    )
      continue;
    Object.assign(here, {
      speaker: next.speaker,
      speakerTokens: next.speakerTokens,
      verb: next.verb,
    });
  }
}

/** The quotations of one passage, and what the next one needs to know. */
export function quotationsOf(
  scope: Scope,
  carried: Carried,
  trail: Trail,
  words: SpeechWords,
): { found: FoundQuotation[]; carried: Carried } {
  const drafts: Draft[] = [];
  scope.pairs.forEach((_, number) => {
    const made = draft(scope, number, drafts, carried, trail, words);
    if (made) drafts.push(made);
  });
  trail.readTo(scope, scope.tokens.length);
  fillFromLater(drafts);
  const found = drafts.map((made): FoundQuotation => {
    const open = scope.tokens[made.pair.open];
    const close = scope.tokens[Math.min(made.pair.close, scope.tokens.length - 1)];
    const { start, end } = textSpan(scope.tokens, {
      from: made.pair.open + 1,
      to: made.pair.close,
    });
    return {
      passage: scope.passage,
      span: { start, end },
      marked: { start: open?.start ?? 0, end: close?.end ?? 0 },
      text: scope.text.slice(start, end),
      kind: made.kind,
      speaker: made.speaker?.name ?? null,
      speakerSpan: spanOf(scope, made.speakerTokens),
      verbSpan: spanOf(scope, made.verb),
      sentence: textSpan(scope.tokens, made.around.sentence),
    };
  });
  const last = drafts.findLast((made) => made.kind !== 'phrase');
  const open = scope.pairs.at(-1)?.unclosed === true;
  const isTalk = carried.asks || carried.asker !== null;
  const isOther = last !== undefined && last.speaker?.name !== carried.speaker?.name;
  const answers = isTalk && isOther;
  return {
    found,
    carried: {
      speaker: last?.speaker ?? (open ? carried.speaker : null),
      open,
      direct: last?.kind === 'direct',
      asks: last !== undefined && isMark(scope.tokens[last.pair.close - 1], '?'),
      asker: answers ? carried.speaker : null,
      before: isOther && carried.direct ? carried.speaker : null,
    },
  };
}
