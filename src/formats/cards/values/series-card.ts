import type { Edition } from '../../../edition/edition.ts';
import type { ToldSeries } from '../../../telling/series/told-series.ts';
import { endsOf, spanOf } from '../../../telling/series/series-ends.ts';
import { series as wording, siteWords } from '../../../wording/index.ts';
import type { SeriesCard } from '../card.ts';

/** What the last value takes up, which stands until nobody knows when, and any that holds for its own date alone. */
const alone = 0.02;
/** What two bars leave between them, of the width of one. */
const between = 0.25;

/** What the card of a series says: its name, its course from nought, its span, and whose count it is. */
export function seriesCard(
  edition: Edition,
  told: ToldSeries,
  { name: site, lang }: { name: string; lang: string },
): SeriesCard {
  const { series, values } = told;
  const by = edition.people.get(series.by)?.name;
  return {
    ...{ kind: 'series', lang, site },
    what: wording.kicker,
    name: series.name,
    span: spanOf(values, siteWords),
    columns: columnsOf(told),
    ends: Object.values(endsOf(told.lines[0]?.values ?? [], siteWords)),
    strip: by === undefined ? '' : wording.countedBy(by),
  };
}

/**
 * Of the series’ own body: a count as wide as it stands until the next, a bar as wide as all others, and what was
 * measured on its date alone (`drawn: line`) there, with nothing between: nobody knows what was.
 */
function columnsOf({ series, lines }: ToldSeries): SeriesCard['columns'] {
  const all = (lines[0]?.values ?? []).filter(
    (value, index, those) => those[index - 1]?.day !== value.day,
  );
  const most = Math.max(...all.map(({ value }) => value));
  if (all.length < 2 || most <= 0 || all.some(({ value }) => value < 0)) return [];
  const whole = (all.at(-1)?.day ?? 0) - (all[0]?.day ?? 0);
  return all.flatMap(({ value, day }, index) => {
    const next = all[index + 1];
    const until = next && whole > 0 ? ((next.day - day) / whole) * (1 - alone) : alone;
    const bar = 1 / (all.length + (all.length - 1) * between);
    const width = { steps: until, line: Math.min(until, alone), bars: bar }[series.drawn];
    const gap = { steps: 0, line: until - width, bars: next ? bar * between : 0 }[series.drawn];
    const column = { width: rounded(width), height: rounded(value / most) };
    return gap > 0 ? [column, { width: rounded(gap), height: 0 }] : [column];
  });
}

const rounded = (part: number) => Number(part.toFixed(4));
