import { type Place, type Problem, problem } from '../checking/problem.ts';
import { quoted } from '../front-matter/quoted.ts';
import { readStoryData } from '../front-matter/read-story-data.ts';
import type { StoryData } from '../front-matter/story-data.ts';
import { maximumEntries } from '../front-matter/yaml/limits.ts';
import { proseOf } from '../markdown/prose.ts';
import { cellNames } from '../story/prose/cell-names.ts';
import { placesIn } from '../story/places.ts';
import { proseText } from '../story/prose/prose-text.ts';
import { matchAll } from '../story/read-prose.ts';
import { spotFinder } from '../story/prose/spots.ts';
import type { Person } from '../front-matter/types.ts';
import type { QuotedFigure, Quotation, Story } from '../story/types.ts';
import { anyLanguageOf } from '../reading/languages/index.ts';
import { counterpartIds } from './naming/counterpart-ids.ts';
import { surroundings } from './naming/around.ts';
import { figureId, quotationId } from './naming/id.ts';
import { wordsFinder } from './words.ts';

/** An id for the front matter: in the entry at `index` of its list, or in a new entry for these words. */
export type NewId = { list: 'figures' | 'quotations'; id: string } & (
  | { index: number }
  | { words: string }
);

/** Finding words for them would be in vain: front matter holds not so many. */
function tooMany(list: 'figures' | 'quotations', count: number, place: Place): Problem {
  return problem('id-missing', place, `${count} ${list} without an id`, {
    expected: `front matter with room for them: at most ${maximumEntries}`,
    mend: 'Make two stories of it.',
  });
}

type People = ReadonlyMap<string, Person>;

/**
 * Ids for the figures and quotations of a story that have none in its front matter, in the order of the text; `order` is
 * the number of each among those of its kind, from 0.
 * Told are entries that match nothing, and what no words of the prose can name.
 * @param beside `original` is what the story translates: what is plainly the same has the id of that; `gone` are ids
 * that stood for something else once
 */
export function missingIds(
  story: Story,
  source: string,
  people: People,
  {
    original = null,
    gone = new Set(),
  }: { original?: Story | null; gone?: ReadonlySet<string> } = {},
): { ids: (NewId & { order: number })[]; problems: Problem[] } {
  const { file, figures, quotations } = story;
  const { data, body, placeOf } = readStoryData(file, source);
  const language = anyLanguageOf(story.lang);
  if (data === null) return { ids: [], problems: [] };
  const { passages } = proseOf(body.text);
  const places = placesIn(file, { body, placeOf }, passages);
  const matched = matchAll(story, data, passages, places);
  const prose = proseText(passages.map(({ text }) => text));
  const cells = { ...cellNames(passages), spotsOf: spotFinder(passages, prose) };
  const own = [...data.figures, ...data.quotations].flatMap(({ id }) => id ?? []);
  const taken = new Set([...own, ...gone]);
  const ids: (NewId & { order: number })[] = [];
  const problems: Problem[] = [];

  const counterparts = original
    ? counterpartIds(story, original, withoutIds(story, data, matched), taken)
    : new Map<QuotedFigure | Quotation, string>();
  for (const id of counterparts.values()) taken.add(id);

  const nameAll = <Item extends QuotedFigure | Quotation>(
    kind: 'figure' | 'quotation',
    items: readonly Item[],
    idFor: (item: Item, order: number) => string,
  ) => {
    const list = `${kind}s` as const;
    const wordsFor = wordsFinder(kind, items, prose, cells, language);
    const { matches, problems: unmatched } = matched[list];
    problems.push(...unmatched);
    if (unmatched.length > 0) return;
    const unnamed = matches.filter((index) => index === undefined);
    if (unnamed.length > maximumEntries) {
      const [item] = items;
      problems.push(
        tooMany(list, unnamed.length, places.at(item?.passage ?? 0, item?.marked.start ?? 0)),
      );
      return;
    }
    items.forEach((item, order) => {
      const index = matches[order];
      if (index !== undefined && data[list][index]?.id) return;
      const words = index === undefined ? wordsFor(item) : null;
      if (index === undefined && words === null) {
        const found = `the ${kind} ${quoted(item.text)}, whose words stand more than once`;
        const mend =
          'Change the sentence so that it differs from the other, and run the command again.';
        problems.push(
          problem('id-missing', places.at(item.passage, item.marked.start), found, { mend }),
        );
        return;
      }
      const id = counterparts.get(item) ?? idFor(item, order);
      taken.add(id);
      ids.push({ list, order, id, ...(index === undefined ? { words: words ?? '' } : { index }) });
    });
  };

  const around = surroundings(passages, figures);
  nameAll('figure', figures, (figure, order) => {
    const { counts, unit, text } = figure;
    return figureId({ counts, unit, text, order, ...around(figure) }, language, taken);
  });
  nameAll('quotation', quotations, ({ by, speaker, text }, order) => {
    const person =
      by === null ? [...people.values()].find(({ name }) => name === speaker) : people.get(by);
    return quotationId(
      { speaker: person?.name ?? speaker ?? '', body: person?.kind === 'body', text, order },
      language,
      taken,
    );
  });
  return { ids, problems };
}

/** The figures and quotations whose entry has no id, or that have no entry. */
function withoutIds(
  { figures, quotations }: Story,
  data: StoryData,
  matched: ReturnType<typeof matchAll>,
): ReadonlySet<QuotedFigure | Quotation> {
  const isUnnamed = (list: 'figures' | 'quotations') => (_: unknown, order: number) =>
    !data[list][matched[list].matches[order] ?? -1]?.id;
  return new Set([
    ...figures.filter(isUnnamed('figures')),
    ...quotations.filter(isUnnamed('quotations')),
  ]);
}
