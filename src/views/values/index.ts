import { pagesOf } from '../../edition/pages.ts';
import type { Among, AnyPage, PageOf } from './among.ts';
import {
  allQuotationsValue,
  correctionsValue,
  figuresValue,
  sectionValue,
  topicFiguresValue,
  topicValue,
} from './list-pages.ts';
import { deskValue } from './desk-page.ts';
import {
  aboutValue,
  archiveValue,
  elsewhereValue,
  formerValue,
  frontValue,
  howWeCountValue,
  keepingValue,
  monthValue,
  notFoundValue,
  peopleValue,
  personValue,
  savedValue,
  searchValue,
} from './other-pages.ts';
import { allSeriesValue, seriesValue } from './series-pages.ts';
import {
  figureValue,
  keptValue,
  ledgerValue,
  quotationsValue,
  quotationValue,
  storyValue,
} from './story-pages.ts';

/** For each kind of page what gives its value: all that a page shows, but for the words and the look of every edition. */
const values = {
  front: frontValue,
  archive: archiveValue,
  month: monthValue,
  people: peopleValue,
  person: personValue,
  elsewhere: elsewhereValue,
  story: storyValue,
  'story-figures': ledgerValue,
  'story-quotations': quotationsValue,
  'story-kept': keptValue,
  figure: figureValue,
  quotation: quotationValue,
  series: seriesValue,
  'all-series': allSeriesValue,
  section: sectionValue,
  topic: topicValue,
  figures: figuresValue,
  'topic-figures': topicFiguresValue,
  quotations: allQuotationsValue,
  corrections: correctionsValue,
  keeping: keepingValue,
  'how-we-count': howWeCountValue,
  about: aboutValue,
  search: searchValue,
  saved: savedValue,
  offline: savedValue,
  'not-found': notFoundValue,
  former: formerValue,
  desk: deskValue,
} satisfies { [Kind in AnyPage['page']]: (page: PageOf<Kind>, among: Among) => unknown };

/** The value of a page of a kind. */
export type ValueOf<Kind extends AnyPage['page']> = Awaited<ReturnType<(typeof values)[Kind]>>;

type Table = {
  [Kind in AnyPage['page']]: (
    page: PageOf<Kind>,
    among: Among,
  ) => ValueOf<Kind> | Promise<ValueOf<Kind>>;
};

/**
 * All that a page shows, as one plain value. Two pages of one value are the same page.
 * @throws where no such page is published
 */
export async function valueOf<Kind extends AnyPage['page']>(
  page: PageOf<Kind>,
  among: Among,
): Promise<ValueOf<Kind>> {
  const table: Table = values;
  const kind: Kind = page.page;
  return table[kind](page, among);
}

/** Every page of the site: those of the edition, those that browsers and hosts show, and where pages stood once. */
export function everyPage({ edition, register }: Pick<Among, 'edition' | 'register'>): AnyPage[] {
  return [
    ...pagesOf(edition),
    ...(['search', 'saved', 'offline', 'not-found'] as const).map((page) => ({ page })),
    ...register.flatMap(({ path, state }) =>
      state.is === 'here' ? [] : [{ page: 'former', path } as const],
    ),
  ];
}
