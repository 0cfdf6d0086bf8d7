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
interface FigureGroup {
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

/**
 * Where each thing that is counted is listed: what several stories tell, under the first topic of one of them that most of
 * them have; what one tells alone, under its first topic, or under another that more than half of its figures have come to stand under.
 */
function labelled(edition: Edition): Map<string, Quantity[]> {
  const quantities = quantitiesOf(edition, standingsOf(edition, publishedStories(edition)));
  const storiesOf = ({ standings }: Quantity) => [...new Set(standings.map(({ story }) => story))];
  const shared = quantities.filter((quantity) => storiesOf(quantity).length > 1);
  const homes = new Map(shared.map((quantity) => [quantity, commonLabel(storiesOf(quantity))]));
  const told = Map.groupBy(
    shared.flatMap((quantity) =>
      quantity.standings.map(({ story }) => ({ story, label: homes.get(quantity) ?? '' })),
    ),
    ({ story }) => story,
  );
  const homeOf = (quantity: Quantity): string => {
    const [story] = storiesOf(quantity);
    const home = homes.get(quantity);
    if (home !== undefined || story === undefined) return home ?? '';
    const labels = Map.groupBy(told.get(story) ?? [], ({ label }) => label);
    const [most] = [...labels].find(([, those]) => those.length * 2 > story.figures.length) ?? [];
    return most ?? firstLabel(story);
  };
  return Map.groupBy(quantities, homeOf);
}

const firstLabel = (story: Story): string => figureLabels(story)[0] ?? '';

/** The first topic of one of the stories that most of them have. */
function commonLabel(stories: readonly Story[]): string {
  const having = (label: string) =>
    stories.filter((story) => figureLabels(story).includes(label)).length;
  const [most] = stories.map(firstLabel).toSorted((a, b) => having(b) - having(a));
  return most ?? '';
}

/** Every figure of the edition, each thing that is counted once; the topics with most figures first. */
export const allFigures = ofEdition((edition): FigureGroup[] => {
  const groups = [...labelled(edition)]
    .map(([label, quantities]) => ({
      label,
      figures: quantities.reduce((sum, { standings }) => sum + standings.length, 0),
      quantities,
    }))
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
