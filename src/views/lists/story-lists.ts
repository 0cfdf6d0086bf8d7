import type { Edition } from '../../edition/edition.ts';
import {
  figureLists,
  most,
  partsOfStories,
  sectionsAndTopics,
  storiesThatQuote,
} from '../../edition/lists/lists.ts';
import { eachOnce } from '../../edition/translations/told-once.ts';
import { byNews } from '../../story/by-news.ts';
import type { Story } from '../../story/types.ts';
import { siteWords } from '../../wording/index.ts';
import { courseDrawing, type CourseDrawing } from '../../telling/series/course.ts';
import { quantitiesOf } from '../../telling/figures/quantities.ts';

const isPublished = ({ status }: Story) => status === 'published';

/** The stories of a section or topic, or of one part of them; `null` where there is no such list. */
export function storyList(
  edition: Edition,
  kind: 'section' | 'topic',
  name: string,
  part: string | undefined,
) {
  const list = sectionsAndTopics(edition)[kind].get(name);
  if (!list) return null;
  const parts = partsOfStories(list.stories, most.stories);
  const own = parts.find((each) => each.name === part);
  if (part !== undefined && !own) return null;
  const listed = own?.items ?? list.stories.slice(0, most.stories.first);
  const stories = eachOnce(edition, byNews(listed.filter(isPublished)));
  return {
    label: list.label,
    stories,
    hasFigures: kind === 'topic' && figureLists(edition).has(name),
    drawing: firstDrawing(edition, stories),
    speakers: speakersIn(edition, stories),
    parts: parts.map((each) => ({
      name: each.name,
      stories: each.items.filter(isPublished).length,
    })),
    others: namesOfLists(edition),
  };
}

interface ListName {
  name: string;
  label: string;
}

/** What sections and topics are called, each a way to its stories. */
export interface ListNames {
  sections: ListName[];
  topics: ListName[];
}

/** All sections, and the topics with most stories. */
export const namesOfLists = (edition: Edition): ListNames => ({
  sections: namesOf(edition, 'section'),
  topics: namesOf(edition, 'topic'),
});

/** As many names as a line of ways to other lists holds. */
const mostNames = 12;

/** The sections, or the topics with most stories, by name. */
function namesOf(edition: Edition, kind: 'section' | 'topic'): ListName[] {
  const lists = [...sectionsAndTopics(edition)[kind].values()];
  const chosen =
    kind === 'section'
      ? lists
      : lists.toSorted((a, b) => b.stories.length - a.stories.length).slice(0, mostNames);
  return lists.filter((list) => chosen.includes(list)).map(({ name, label }) => ({ name, label }));
}

/**
 * The quantity that was counted on most days, drawn.
 * @param stretch of a series in which most numbers crowd that stretch alone, or always the whole
 */
export function firstDrawing(
  edition: Edition,
  stories: readonly Story[],
  stretch: 'whole' | 'crowded' = 'whole',
): CourseDrawing | null {
  const standings = stories.flatMap((story) => story.figures.map((figure) => ({ story, figure })));
  const quantities = quantitiesOf(edition, standings).toSorted(
    (a, b) => b.standings.length - a.standings.length,
  );
  for (const quantity of quantities) {
    const drawing = courseDrawing(edition, quantity, siteWords, stretch);
    if (drawing) return drawing;
  }
  return null;
}

const mostSpeakers = 12;

/** People who are quoted in some stories, in the order of their stories. */
function speakersIn({ people }: Edition, stories: readonly Story[]) {
  const ids = new Set(
    stories.flatMap(({ quotations }) => quotations.flatMap(({ by }) => by ?? [])),
  );
  return [...ids]
    .flatMap((id) => people.get(id) ?? [])
    .slice(0, mostSpeakers)
    .map(({ id, name }) => ({ id, name }));
}

/** Stories with what is quoted in them: the last published, or one part of all. */
export function quotingStories(edition: Edition, part: string | undefined) {
  const all = storiesThatQuote(edition);
  const parts = partsOfStories(all, most.quotations);
  const own = parts.find((each) => each.name === part);
  if (part !== undefined && !own) return null;
  return {
    stories: eachOnce(
      edition,
      byNews((own?.items ?? all.slice(0, most.quotations.first)).filter(isPublished)),
    ),
    parts: parts.map((each) => ({
      name: each.name,
      quotations: each.items
        .filter(isPublished)
        .reduce((sum, { quotations }) => sum + quotations.length, 0),
    })),
  };
}
