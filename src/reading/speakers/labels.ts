import type { Phrase } from '../clauses/phrase.ts';
import { firstWhere } from '../../first-where.ts';
import { isMark } from '../tokens/token.ts';
import type { Stretch } from './candidate.ts';
import type { CandidateList } from './candidate-list.ts';
import type { SpeakerText } from './text.ts';

/** A label is no longer: “SAM ODELL, Finch Capital:”. */
const LONGEST_LABEL = 8;

/** “HORVAT: …” before a turn or inside its marks; “‘…’ ― Lena Horvat” behind it, or in the next paragraph. */
export function addLabels(seen: CandidateList, text: SpeakerText, stretch: Stretch): void {
  const { pair, clauses, sentence } = stretch;
  const label = (phrase: Phrase): void => seen.push(phrase, { label: true });
  const { parsed, startingAt } = clauses;
  const { tokens, passage } = parsed;
  const [first] = clauses.phrases;
  if (first?.mention && first.from < 2)
    for (let at = first.to; at < Math.min(pair.open, first.to + LONGEST_LABEL); at++)
      if (isMark(tokens[at], ':')) {
        // “Horvat left, Blum said: ‘…’” is no label.
        if (!clauses.acts(first.to, at)) label(first);
        break;
      } else if (isMark(tokens[at], '.!?')) break;
  // “Horvat: ‘…’” behind another sentence
  const opening = startingAt.get(sentence.from);
  if (opening?.mention && opening !== first && opening.to === pair.open - 1)
    if (isMark(tokens[opening.to], ':')) label(opening);
  const names = text.named(passage);
  const inside =
    names[firstWhere(0, names.length, (at) => (names[at]?.titleFrom ?? 0) > pair.open)];
  if (inside?.titleFrom === pair.open + 1 && isMark(tokens[inside.to], ':')) label(named(inside));
  if (isMark(tokens[pair.close + 1], '—–―-')) {
    const credit = startingAt.get(pair.close + 2);
    if (credit) seen.push(credit, { behind: true });
  }
  const isLast = clauses.pairs.at(-1) === pair;
  if (isLast && isMark(text.passages[passage + 1]?.tokens[0], '—–―-')) {
    const credit = text.clauses(passage + 1)?.startingAt.get(1);
    if (credit) seen.push(credit, { passage: passage + 1, behind: true });
  }
}

function named(mention: NonNullable<Phrase['mention']>): Phrase {
  return {
    ...{ kind: 'name', from: mention.titleFrom, to: mention.to, head: mention.plain.at(-1) ?? '' },
    ...{ mention, sort: null, gender: null, ruler: '', modifies: false, verbs: [], number: -1 },
  };
}
