import { problem, type Problem } from '../checking/problem.ts';
import type { StoryData } from '../front-matter/story-data.ts';
import {
  correctedFigure,
  declaredFigure,
  meets,
  type Correct,
  type FigureCorrection,
} from '../reading/corrected.ts';
import type { Figure } from '../reading/figures/figure.ts';
import type { Language } from '../reading/languages/language.ts';
import type { Parsed } from '../reading/parsed.ts';
import type { DeclaredSum } from '../reading/relations/sums/declared.ts';
import type { Passage, Span } from '../reading/types.ts';
import { matchAdditions, type Matches } from './additions.ts';
import type { Places } from './places.ts';
import { proseText } from './prose/prose-text.ts';
import { spotFinder } from './prose/spots.ts';

type Entry = StoryData['figures'][number];

/** The figures of a story as its front matter has them, with the entry of each. */
interface Corrections {
  correct: Correct;
  /** Known once the figures have been gone over. */
  matches: () => Matches;
}

const bounds = {
  'at least': 'atLeast',
  'at most': 'atMost',
  about: 'about',
  exactly: 'exactly',
} as const;

function correctionOf({ value, unit, qualifier, bound }: Entry): FigureCorrection {
  return { value, unit, qualifier, bound: bound && bounds[bound] };
}

/**
 * What front matter corrects of the figures of a prose: what is none is left out, what the reading missed is put in,
 * and each is as its entry says. `first` is the number of the first passage of the prose.
 */
export function corrections(
  entries: readonly Entry[],
  passages: readonly Passage[],
  first: number,
  language: Language,
  places: Places,
): Corrections {
  let matches: Matches = { matches: [], problems: [] };
  const correct: Correct = (all, parsed) => {
    const heads = all.filter(({ passage }) => passage < first);
    const found = all.filter(({ passage }) => passage >= first);
    const declared = declaredFigures(entries, found, parsed, passages, first, language);
    const inProse = [...found, ...declared].sort(
      (a, b) => a.passage - b.passage || a.span.start - b.span.start,
    );
    const counted = inProse.map((figure) => ({ ...figure, passage: figure.passage - first }));
    const matched = matchAdditions('figure', counted, entries, passages, places);
    const kept = inProse.flatMap((figure, order) => {
      const index = matched.matches[order];
      const entry = entries[index ?? -1];
      if (!entry) return [{ figure, index }];
      if (entry.marked === 'no') return [];
      return [{ figure: correctedFigure(figure, correctionOf(entry), language), index }];
    });
    const told = declaredSums(entries, kept, heads.length, places);
    matches = {
      matches: kept.map(({ index }) => index),
      problems: [...matched.problems, ...told.problems],
    };
    return { figures: [...heads, ...kept.map(({ figure }) => figure)], sums: told.sums };
  };
  return { correct, matches: () => matches };
}

/** Figures of entries with a value whose words stand once, in one passage, where the reading found nothing. */
function declaredFigures(
  entries: readonly Entry[],
  found: readonly Figure[],
  parsed: readonly Parsed[],
  passages: readonly Passage[],
  first: number,
  language: Language,
): Figure[] {
  if (entries.every(({ value }) => value === null)) return [];
  const prose = proseText(passages.map(({ text }) => text));
  const spotsOf = spotFinder(passages, prose);
  const standing = Map.groupBy(found, ({ passage }) => passage);
  const declared: Figure[] = [];
  for (const entry of entries) {
    if (entry.value === null || entry.marked === 'no') continue;
    const [spot, ...others] = spotsOf(entry.words);
    if (!spot || others.length > 0) continue;
    const { passage, position } = prose.passageAt(spot.start);
    const span: Span = { start: position, end: position + spot.end - spot.start };
    const own = parsed[passage + first];
    const beside = standing.get(passage + first) ?? [];
    const isTaken = beside.some((figure) => meets(figure, span));
    if (!own || isTaken || span.end > own.text.length) continue;
    const figure = declaredFigure(own, span, correctionOf(entry), language);
    standing.set(passage + first, [...beside, figure]);
    declared.push(figure);
  }
  return declared;
}

/** The totals that entries give parts to; `kept` are the figures of the prose with their entries. */
function declaredSums(
  entries: readonly Entry[],
  kept: readonly { figure: Figure; index: number | undefined }[],
  before: number,
  places: Places,
): { sums: DeclaredSum[]; problems: Problem[] } {
  const byId = new Map(
    kept.flatMap(({ index }, order) => {
      const id = entries[index ?? -1]?.id;
      return id == null ? [] : [[id, order] as const];
    }),
  );
  const figures = kept.map(({ figure }) => figure);
  const problems: Problem[] = [];
  const sums = entries.flatMap(({ parts }, index): DeclaredSum[] => {
    const order = kept.findIndex((figure) => figure.index === index);
    if (parts === null || order === -1) return [];
    const isPart = (id: string) => typeof figures[byId.get(id) ?? -1]?.value === 'number';
    const unknown = parts.filter((id) => !isPart(id) || byId.get(id) === order);
    problems.push(
      ...unknown.map((id) =>
        problem(
          'parts-unmatched',
          places.of(['figures', index, 'parts', ...(parts.length > 1 ? [parts.indexOf(id)] : [])]),
          `“${id}”`,
        ),
      ),
    );
    if (unknown.length > 0) return [];
    return [{ total: order + before, parts: parts.map((id) => (byId.get(id) ?? -1) + before) }];
  });
  return { sums, problems };
}
