import { seriesReference } from '../../formats/citations/reference.ts';
import { seriesPassedOn } from '../../formats/sharing/passed-on.ts';
import { seriesNamed, toldSeries } from '../../telling/series/told-series.ts';
import { listedSeries } from '../series/listed-series.ts';
import { seriesPage } from '../series/series-page.ts';
import { seriesThing } from '../json-ld/things.ts';
import type { Among, PageOf } from './among.ts';
import { found } from './found.ts';
import { frameOf } from './frame.ts';

export function seriesValue(page: PageOf<'series'>, among: Among) {
  const { edition, site, links } = among;
  const told = found(seriesNamed(edition, page.id));
  const view = seriesPage(edition, told, links);
  const reference = seriesReference(told.series, { site, links });
  return {
    frame: frameOf(page, among),
    view,
    passOn: seriesPassedOn(edition, told.series, reference, view.span),
    mainEntity: seriesThing(edition, told.series, view.description, { site, links }),
  };
}

export const allSeriesValue = (page: PageOf<'all-series'>, among: Among) => ({
  frame: frameOf(page, among),
  series: [...toldSeries(among.edition).values()].map((told) => listedSeries(among.edition, told)),
});
