import { publishedStories, type Edition } from '../../edition/edition.ts';
import { figureLabels, figureLists, most, partsOfStories } from '../../edition/lists/lists.ts';
import { listingNamed } from '../../edition/lists/listings.ts';
import { thingsOnce } from '../../edition/translations/told-once.ts';
import { ofEdition } from '../../edition/of-edition.ts';
import type { Story } from '../../story/types.ts';
import { siteWords } from '../../wording/index.ts';
import {
  quantitiesOf,
  rowsOf,
  type Quantity,
  type QuantityRow,
} from '../../telling/figures/quantities.ts';

/** One thing that is counted, with its figures by date. */
export interface ListedQuantity {
  name: string;
  /** The series that it is, and how many values that has. */
  series: { id: string; values: number } | null;
  rows: QuantityRow[];
}

/** What is counted under one topic. */
export interface FigureGroup {
  name: string | null;
  label: string;
  figures: number;
  quantities: ListedQuantity[];
  /** Things counted that are left for the topic's own page. */
  more: number;
}

/** The page of all figures stays short: it tells as many things as these, or the first few of each topic. */
const mostOnOnePage = 150;
const mostOfTopic = 5;
const mostTopics = 30;

const isPublished = ({ status }: Story) => status === 'published';

const standingsOf = (edition: Edition, stories: readonly Story[]) =>
  thingsOnce(
    edition,
    stories
      .filter(isPublished)
      .flatMap((story) => story.figures.map((figure) => ({ story, figure }))),
    ({ figure }) => figure.id,
  );

function listed(edition: Edition, quantity: Quantity): ListedQuantity {
  const series = edition.series.get(quantity.series ?? '');
  return {
    name: quantity.name,
    series: series ? { id: series.id, values: series.values.length } : null,
    rows: rowsOf(edition, quantity, siteWords),
  };
}

/** Every figure of the edition under the first topic of its story; the topics with most figures first. */
export const allFigures = ofEdition((edition): FigureGroup[] => {
  const groups = [
    ...Map.groupBy(publishedStories(edition), (story) => figureLabels(story)[0] ?? ''),
  ]
    .map(([label, stories]) => {
      const standings = standingsOf(edition, stories);
      return { label, figures: standings.length, quantities: quantitiesOf(edition, standings) };
    })
    .filter(({ figures }) => figures > 0)
    .sort((a, b) => b.figures - a.figures);
  const all = groups.reduce((sum, { quantities }) => sum + quantities.length, 0);
  const shown = all <= mostOnOnePage ? all : groups.length <= mostTopics ? mostOfTopic : 0;
  return groups.map(({ label, figures, quantities }) => {
    const named = listingNamed('topic', label)?.listing;
    return {
      name: named?.of === 'topic' ? named.name : null,
      label,
      figures,
      quantities: quantities.slice(0, shown).map((quantity) => listed(edition, quantity)),
      more: Math.max(quantities.length - shown, 0),
    };
  });
});

/** The figures of one topic, or of one part of them; `null` where there is no such list. */
export function topicFigures(edition: Edition, name: string, part: string | undefined) {
  const list = figureLists(edition).get(name);
  if (!list) return null;
  const parts = partsOfStories(list.stories, most.figures);
  const own = parts.find((each) => each.name === part);
  if (part !== undefined && !own) return null;
  const stories = own?.items ?? list.stories.slice(0, most.figures.first);
  const standings = standingsOf(edition, stories);
  return {
    label: list.label,
    figures: standings.length,
    quantities: quantitiesOf(edition, standings).map((quantity) => listed(edition, quantity)),
    parts: parts.map((each) => ({
      name: each.name,
      figures: standingsOf(edition, each.items).length,
    })),
  };
}
