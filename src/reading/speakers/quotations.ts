import type { Parsed } from '../parsed.ts';
import type { FoundQuotation } from '../types.ts';
import { isMark } from '../tokens/token.ts';
import { textSpan } from '../sentences/bounds.ts';
import { singleQuotes } from '../text/apostrophes.ts';
import { hasMarks, mayGoOn, pairMarks, type Pair, type Pairing } from '../text/marks.ts';
import type { Dossier } from '../who/dossiers.ts';
import { reasonsFor } from './answers.ts';
import type { Candidate, Decided, Stretch } from './candidate.ts';
import { CandidateFinder } from './candidates.ts';
import { believe, type Belief, type Worth } from './choose.ts';
import { withEchoes } from './echoes.ts';
import { kindOf } from './quotation-kinds.ts';
import { stretchOf } from './stretches.ts';
import type { SpeakerText, SpeakerLanguage } from './text.ts';

/** Of a passage without marks, as most. */
const UNMARKED: Pairing = { pairs: [], unpaired: [] };

/** A paragraph that leaves its mark open while the next one opens again is no error: newspapers do so. */
function goesOn(pairings: readonly Pairing[], number: number): boolean {
  return pairings[number + 1]?.pairs[0]?.open === 0;
}

function unpairedOf(
  parsed: readonly Parsed[],
  pairings: readonly Pairing[],
): { passage: number; at: number }[] {
  return pairings.flatMap((pairing, number) => {
    if (pairing === UNMARKED) return [];
    const left = pairing.pairs
      .filter((pair) => pair.unclosed && !goesOn(pairings, number))
      .map((pair) => pair.open);
    return [...pairing.unpaired, ...left]
      .sort((a, b) => a - b)
      .map((token) => ({ passage: number, at: parsed[number]?.tokens[token]?.start ?? 0 }));
  });
}

/** A mark left open by mistake still quotes if speech is introduced before it and a sentence ends at the end. */
function isSpeech({ tokens }: Parsed, { open }: Pair): boolean {
  return (
    isMark(tokens.at(-1), '.!?…') &&
    (open === 0 || isMark(tokens[open - 1], ':,')) &&
    tokens.length - open > 3
  );
}

/** Who is chosen: the likeliest, where the belief in them passes the threshold. */
export function chosen({ by }: Belief, { threshold }: Worth): Dossier | null {
  let best: Dossier | null = null;
  for (const [who, share] of by) if (share > (best ? (by.get(best) ?? 0) : 0)) best = who;
  return best && (by.get(best) ?? 0) >= threshold ? best : null;
}

/** Decides one stretch after the other; `settle` may tell better what was decided, as when the weights are fitted. */
export function decideAll(
  text: SpeakerText,
  settle: (stretch: Stretch, candidates: readonly Candidate[]) => Belief,
  tell: (stretch: Stretch, belief: Belief, kind: FoundQuotation['kind']) => void,
): void {
  let last: Decided | null = null;
  text.pairs.forEach((pairs, passage) => {
    const tellers = pairs.length > 0 ? text.tellers(passage) : null;
    if (!tellers) return;
    for (const pair of pairs) {
      const stretch = stretchOf(tellers, pair, last);
      const belief = settle(stretch, new CandidateFinder(text, stretch).all());
      const kind = kindOf(stretch, belief);
      tell(stretch, belief, kind);
      // A term that nobody says does not end what somebody else was saying.
      if (kind !== 'phrase' || last === null)
        last = { stretch, by: belief.by, nobody: belief.nobody, kind };
    }
  });
}

const NONE: ReadonlySet<string> = new Set();

/** The marks of each passage, those that go on with what the one before left open among them. */
function pairingsOf(passages: readonly Parsed[], language: SpeakerLanguage): Pairing[] {
  const paired = ({ tokens }: Parsed, isGoingOn: boolean): Pairing =>
    isGoingOn || hasMarks(tokens)
      ? pairMarks(tokens, singleQuotes(tokens, language.speech.elisions ?? NONE), isGoingOn)
      : UNMARKED;
  const pairings: Pairing[] = [];
  passages.forEach((passage, number) => {
    if (number < pairings.length) return;
    const pairing = paired(passage, false);
    pairings.push(pairing);
    const last = pairing.pairs.at(-1);
    if (last?.unclosed === true && isMark(passage.tokens[last.open], '«'))
      pairings.push(...goingOn(passages.slice(number + 1), (next) => paired(next, true)));
  });
  return pairings;
}

/** The passages that go on up to the one that closes; none where none does. */
function goingOn(passages: readonly Parsed[], paired: (passage: Parsed) => Pairing): Pairing[] {
  const row: Pairing[] = [];
  for (const passage of passages) {
    if (!mayGoOn(passage.tokens)) return [];
    const pairing = paired(passage);
    row.push(pairing);
    const [first] = pairing.pairs;
    if (first?.open !== 0) return [];
    if (!first.unclosed) return row;
  }
  return [];
}

/** The pairs of each passage that quote, and the marks that do not pair. */
export function quotedIn(
  passages: readonly Parsed[],
  language: SpeakerLanguage,
): { pairs: Pair[][]; unpaired: { passage: number; at: number }[] } {
  const pairings = pairingsOf(passages, language);
  const pairs = passages.map((parsed, number) =>
    (pairings[number]?.pairs ?? []).filter(
      (pair) => !pair.unclosed || goesOn(pairings, number) || isSpeech(parsed, pair),
    ),
  );
  return { pairs, unpaired: unpairedOf(passages, pairings) };
}

/** The quotations of a text with their speakers. */
export function readQuotations(text: SpeakerText, why: boolean): FoundQuotation[] {
  const quotations: FoundQuotation[] = [];
  decideAll(
    text,
    (stretch, candidates) => believe(candidates, stretch, text.worth),
    (stretch, belief, kind) => {
      const found = quotationOf(stretch, belief, kind, text.worth);
      quotations.push(why ? { ...found, ...reasonsFor(belief, stretch, text) } : found);
    },
  );
  return withEchoes(filledBack(quotations, text), text.passages);
}

/** Words with less of the belief do not show who speaks. */
const TOLD = 0.2;

/** A quotation of several paragraphs may name its speaker in the last: the earlier ones get the name too. */
function filledBack(
  quotations: readonly FoundQuotation[],
  { pairs, passages }: SpeakerText,
): FoundQuotation[] {
  const filled = [...quotations];
  for (let at = filled.length - 2; at >= 0; at--) {
    const own = filled[at];
    const next = filled[at + 1];
    const isOpen = own && pairs[own.passage]?.at(-1)?.unclosed === true;
    // Behind a dash another one speaks.
    const isOther = next && /[–—-]/.test(passages[next.passage]?.text[next.marked.start] ?? '');
    if (own && next && isOpen && !isOther && next.passage === own.passage + 1 && !own.speaker)
      filled[at] = {
        ...own,
        speaker: next.speaker,
        kind: own.kind === 'phrase' ? next.kind : own.kind,
      };
  }
  return filled;
}

function quotationOf(
  { clauses, pair, sentence }: Stretch,
  belief: Belief,
  kind: FoundQuotation['kind'],
  worth: Worth,
): FoundQuotation {
  const { tokens, passage, text } = clauses.parsed;
  const speaker = kind === 'phrase' ? null : chosen(belief, worth);
  let best = -1;
  belief.candidates.forEach((candidate, at) => {
    const share = belief.shares[at] ?? 0;
    if (share <= TOLD || share <= (belief.shares[best] ?? 0)) return;
    const isShown = (candidate.passage === passage && candidate.verb !== null) || candidate.phrase;
    // “The ship came in. ‘We had waited.’”: nothing says it there.
    if (!isShown || (candidate.way === 'thing' && candidate.verb?.force === 'other')) return;
    if (candidate.dossier === speaker || candidate.meant().some(({ who }) => who === speaker))
      best = at;
  });
  const candidate = belief.candidates[best];
  const told = candidate?.passage === passage ? candidate : null;
  const { start, end } = textSpan(tokens, { from: pair.open + 1, to: pair.close });
  return {
    ...{ passage, kind, span: { start, end }, text: text.slice(start, end) },
    marked: {
      start: tokens[pair.open]?.start ?? 0,
      end: tokens[Math.min(pair.close, tokens.length - 1)]?.end ?? 0,
    },
    speaker: speaker?.name ?? null,
    speakerSpan:
      speaker && told?.phrase ? textSpan(tokens, told.phrase.mention ?? told.phrase) : null,
    verbSpan:
      told?.verb && kind !== 'phrase'
        ? textSpan(tokens, { from: told.verb.at, to: told.verb.to })
        : null,
    sentence: textSpan(tokens, { from: sentence.from, to: clauses.sentenceAt(pair.open).to }),
  };
}
