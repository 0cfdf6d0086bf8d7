import { box, size, text, type Box } from '../box.ts';
import type { SeriesCard } from '../card.ts';
import { cutAtWords } from '../cut.ts';
import { sizes, type Setting } from '../fit.ts';

/** What the drawing takes up, in pixels: lower where a long name needs the room. */
const width = 1072;
const heights = { high: 190, low: 120 };

/** A series: its name as large as it goes, its course to scale, with its first and its last value and their dates. */
export function seriesSettings(card: SeriesCard): Setting[] {
  const { columns, name } = card;
  const span = text(card.span, 'line soft', size(40, 1.25));
  if (columns.length === 0)
    return [sizes(96, 44).map((pixels) => () => sheetOf(card, name, pixels, span))];
  return [
    sizes(96, 56).map((pixels) => () => sheetOf(card, name, pixels, courseOf(card, heights.high))),
    sizes(72, 44).map((pixels) => () => sheetOf(card, name, pixels, courseOf(card, heights.low))),
    sizes(72, 44).map((pixels) => () => sheetOf(card, name, pixels, span)),
    cutAtWords(name).map((cut) => () => sheetOf(card, cut, 44, span)),
  ];
}

function sheetOf({ what }: SeriesCard, name: string, pixels: number, told: Box): Box {
  const head = box([text(what, 'line kick'), text(name, 'line head', size(pixels, 1.06))]);
  return box([head, told], 'main apart');
}

/** The numbers above the ends of the columns, the dates below: beside a column a number would stand on the next. */
function courseOf({ columns, ends }: SeriesCard, height: number): Box {
  const bars = columns.map((column) =>
    box([], column.height === 0 ? undefined : 'column', {
      width: `${(column.width * width).toFixed(1)}px`,
      height: `${Math.round(column.height * height)}px`,
    }),
  );
  return box([
    box(
      ends.map(({ number }) => text(number, 'end')),
      'ends',
    ),
    box(bars, 'course', { height: `${height}px` }),
    box(
      ends.map(({ date }) => text(date, 'soft')),
      'ends',
    ),
  ]);
}
