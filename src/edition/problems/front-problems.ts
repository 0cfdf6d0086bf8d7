import { withNearest } from '../../checking/nearest.ts';
import { problem, type Problem } from '../../checking/problem.ts';
import { hasComeOut } from '../../front-matter/come-out.ts';
import type { readFrontFile } from '../../front-matter/files/front-file.ts';
import type { Series } from '../../front-matter/types.ts';
import { anyLanguageOf } from '../../reading/languages/index.ts';
import { figuresIn } from '../../reading/read.ts';
import { site } from '../../site.ts';
import { isValue } from '../../story/figures/in-series.ts';
import type { Story } from '../../story/types.ts';
import { notOut } from './broken-links.ts';

/** The file of the front page as it was read. */
export type FrontFile = ReturnType<typeof readFrontFile>;

/**
 * Stories that the front page is to tell and that are not there, or have not come out; what is broken itself is told there. One that was
 * withdrawn since is only passed over: nothing is to stand in the way of taking a story back.
 */
export function unknownOnFront(
  { called }: FrontFile,
  stories: readonly Story[],
  files: ReadonlySet<string>,
): Problem[] {
  const read = new Map(stories.map((story) => [story.slug, story]));
  return called.flatMap(({ slug, place }) => {
    const story = read.get(slug);
    if (story === undefined ? files.has(slug) : hasComeOut(story.status)) return [];
    const found = story === undefined ? withNearest(slug, files) : `“${slug}”, ${notOut(story)}`;
    return [problem('front-unknown', place, found)];
  });
}

/** What is wrong with the drawing of the front page: a series that is not there, or a number that it does not bear out. */
export function drawingProblems(
  { front: { drawing }, placeOf }: FrontFile,
  all: ReadonlyMap<string, Series | null>,
): Problem[] {
  if (drawing === null) return [];
  const series = all.get(drawing.series);
  if (series === undefined)
    return [
      problem(
        'series-unknown',
        placeOf(['drawing', 'series']),
        withNearest(drawing.series, new Set(all.keys())),
      ),
    ];
  const { headline } = drawing;
  if (series === null || headline === null) return [];
  const told = valuesAndSteps(series);
  const passage = { kind: 'headline', text: headline, opaque: [] } as const;
  const { figures } = figuresIn([passage], anyLanguageOf(site.lang));
  return figures
    .filter((figure) => {
      const numbers = [figure.value].flat().map((value) => ({ ...figure, value }));
      return !numbers.every((number) => told.some((value) => isValue(number, value)));
    })
    .map(({ text }) => problem('front-drawing', placeOf(['drawing', 'headline']), `“${text}”`));
}

/** The values of a series, and how far each is from the one before it by the same body. */
function valuesAndSteps({ values }: Series) {
  const steps = values.flatMap(({ value, by }, at) => {
    const before = values.slice(0, at).findLast((other) => other.by === by);
    return before ? [{ value: Math.abs(value - before.value), bound: null }] : [];
  });
  return [...values, ...steps];
}
