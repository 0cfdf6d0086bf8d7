import { publishedStories, type Edition } from '../../edition/edition.ts';
import { monthOf, monthsOf } from '../../edition/lists/months.ts';
import { ofEdition } from '../../edition/of-edition.ts';
import { eachOnce } from '../../edition/translations/told-once.ts';
import type { Story } from '../../story/types.ts';
import { archive as wording, longDate } from '../../wording/index.ts';
import { neighbours } from '../turn.ts';

interface NamedMonth {
  month: string;
  name: string;
}

/** A month with how many stories it has. */
interface ToldMonth extends NamedMonth {
  tally: string;
}

/** All that the page of one month shows. */
interface MonthPage extends ToldMonth {
  /** The last published first. */
  stories: Story[];
  /** The months before and after it in which stories were published. */
  earlier: NamedMonth | null;
  later: NamedMonth | null;
}

/** Every month that has a page, the last first: withdrawing its only story takes no month away. */
export const monthPages = ofEdition((edition): MonthPage[] => {
  const months = monthsOf(edition.stories);
  const told = Map.groupBy(publishedStories(edition), monthOf);
  return months.map((month) => {
    const stories = eachOnce(edition, told.get(month) ?? []);
    const { before: later, after: earlier } = neighbours(months, month);
    return {
      ...named(month),
      tally: wording.stories(stories.length),
      stories,
      earlier: earlier === undefined ? null : named(earlier),
      later: later === undefined ? null : named(later),
    };
  });
});

/** So many stories stand on the page of all of them; of more it has the months alone. */
const mostOnOnePage = 60;

/** What the page of all stories shows. */
interface ArchivePage {
  /** The months with their stories, the last first; none where there are too many stories. */
  whole: MonthPage[];
  /** Else the months year by year, the last first. */
  years: { year: string; months: ToldMonth[] }[];
}

/** All stories under their months while they fit on a page, and then the months alone. */
export function archivePage(edition: Edition): ArchivePage {
  const all = monthPages(edition);
  if (all.reduce((sum, { stories }) => sum + stories.length, 0) <= mostOnOnePage) {
    return { whole: all, years: [] };
  }
  const years = Map.groupBy(all, ({ month }) => month.slice(0, 4));
  return { whole: [], years: [...years].map(([year, months]) => ({ year, months })) };
}

const named = (month: string): NamedMonth => ({ month, name: longDate(month) });
