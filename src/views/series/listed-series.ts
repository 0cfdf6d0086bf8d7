import type { Edition } from '../../edition/edition.ts';
import { siteWords } from '../../wording/index.ts';
import { spanOf } from '../../telling/series/series-ends.ts';
import type { ToldSeries } from '../../telling/series/told-series.ts';

/** A series as the list of all tells it. */
interface ListedSeries {
  id: string;
  name: string;
  by: string | null;
  span: string;
}

/** A series as the list of all tells it. */
export function listedSeries(edition: Edition, { series, values }: ToldSeries): ListedSeries {
  const { id, name, by } = series;
  return {
    ...{ id, name },
    by: edition.people.get(by)?.name ?? null,
    span: spanOf(values, siteWords),
  };
}
