import type { Edition } from '../../../edition/edition.ts';
import type { ToldSeries } from '../../../telling/series/told-series.ts';
import { spanOf } from '../../../telling/series/series-ends.ts';
import { series as wording, siteWords } from '../../../wording/index.ts';
import type { SeriesCard } from '../card.ts';

/** What the last value takes up, which stands until nobody knows when, and any that is drawn by itself. */
const alone = 0.02;

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
    strip: by === undefined ? '' : wording.countedBy(by),
  };
}

/** Of the series’ own body; each as wide as it stands until the next, or all alike where each stands by itself. */
function columnsOf({ series, lines }: ToldSeries): SeriesCard['columns'] {
  const all = (lines[0]?.values ?? []).filter(
    (value, index, those) => those[index - 1]?.day !== value.day,
  );
  const most = Math.max(...all.map(({ value }) => value));
  if (most <= 0 || all.some(({ value }) => value < 0)) return [];
  const whole = (all.at(-1)?.day ?? 0) - (all[0]?.day ?? 0);
  return all.map(({ value, day }, index) => {
    const next = all[index + 1];
    const until = next && whole > 0 ? ((next.day - day) / whole) * (1 - alone) : alone;
    const width = series.drawn === 'bars' ? 1 / all.length : until;
    return { width: Number(width.toFixed(4)), height: Number((value / most).toFixed(4)) };
  });
}
