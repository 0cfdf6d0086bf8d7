import { box, size, text, type Box } from '../box.ts';
import type { SeriesCard } from '../card.ts';
import { cutAtWords } from '../cut.ts';
import { sizes, type Setting } from '../fit.ts';

/** What the drawing takes up, in pixels. */
const drawn = { width: 1072, height: 190 };

/** A series: its name as large as it goes, its course to scale, and how many values there are from when to when. */
export function seriesSettings(card: SeriesCard): Setting[] {
  const course = courseOf(card);
  return [
    sizes(96, 56).map((pixels) => sheetOf(card, card.name, pixels, course)),
    sizes(96, 44).map((pixels) => sheetOf(card, card.name, pixels, null)),
    cutAtWords(card.name).map((name) => sheetOf(card, name, 44, null)),
  ];
}

function sheetOf(
  { what, span }: SeriesCard,
  name: string,
  pixels: number,
  course: Box | null,
): Box {
  return box(
    [
      box([text(what, 'line kick'), text(name, 'line head', size(pixels, 1.06))]),
      box([course, text(span, 'line soft', { ...size(40, 1.25), marginTop: '16px' })]),
    ],
    'main apart',
  );
}

function courseOf({ columns }: SeriesCard): Box {
  const bars = columns.map(({ width, height }) =>
    box([], 'qualified', {
      width: `${(width * drawn.width).toFixed(1)}px`,
      height: `${Math.round(height * drawn.height)}px`,
    }),
  );
  return box(bars, 'course', { height: `${drawn.height}px` });
}
