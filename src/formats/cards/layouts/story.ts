import { box, size, text, type Box } from '../box.ts';
import type { MarkedFigure, StoryCard } from '../card.ts';
import { figureRow, figureRows } from '../figure-row.ts';
import { clipped, cutAtWords } from '../cut.ts';
import { sizes, type Setting } from '../fit.ts';

/**
 * A story: its headline large, two of its figures as they stand in it with who gives them, its standfirst where there is room. A headline
 * beyond all measure is cut at a word.
 */
export function storySettings(card: StoryCard): Setting[] {
  const { standfirst } = card;
  const set = (
    [largest, smallest]: [number, number],
    with_: { standfirst: string | null; figures: readonly MarkedFigure[] },
  ): Setting =>
    sizes(largest, smallest).map((pixels) => () => sheetOf(card, card.headline, pixels, with_));
  const rows = figureRows(card.figures.map((figure) => ({ ...figure, says: null })));
  const told = figureRows(card.figures);
  return [
    ...told.map((figures) => set([84, 64], { standfirst, figures })),
    ...told.map((figures) => set([92, 60], { standfirst: null, figures })),
    ...rows.map((figures) => set([84, 64], { standfirst, figures })),
    ...rows.map((figures) => set([92, 60], { standfirst: null, figures })),
    set([92, 60], { standfirst, figures: [] }),
    set([92, 44], { standfirst: null, figures: [] }),
    cutAtWords(card.headline).map(
      (cut) => () => sheetOf(card, cut, 44, { standfirst: null, figures: [] }),
    ),
  ];
}

function sheetOf(
  { section }: StoryCard,
  headline: string,
  pixels: number,
  { standfirst, figures }: { standfirst: string | null; figures: readonly MarkedFigure[] },
): Box {
  return box(
    [
      box([
        text(clipped(section, 45), 'line kick'),
        text(headline, 'line head', size(pixels, 1.07)),
        standfirst === null ? null : text(standfirst, 'line soft', { marginTop: '18px' }),
      ]),
      figureRow(figures),
    ],
    'main apart',
  );
}
