import type { Story } from '../../story/types.ts';
import { publishedStories } from '../../edition/edition.ts';
import { partsOfEdition } from '../../edition/lists/edition-parts.ts';
import { most, partsOfCorrections } from '../../edition/lists/lists.ts';
import { quotationEntry } from '../../telling/quotation-entry.ts';
import { allCorrections } from '../lists/corrections-page.ts';
import { allFigures, topicFigures } from '../lists/figure-lists.ts';
import { quotingStories, storyList } from '../lists/story-lists.ts';
import type { Among, PageOf } from './among.ts';
import { found } from './found.ts';
import { frameOf } from './frame.ts';
import { listed } from './listed-story.ts';

const titled = ({ slug, lang, headline, dateline }: Story) => ({
  ...{ slug, lang, headline },
  date: dateline.date,
});

/** A section or a topic: its stories, what was counted in them, and who is quoted. */
function storyListValue(page: PageOf<'section' | 'topic'>, among: Among) {
  const { name, part } = page;
  const view = found(storyList(among.edition, page.page, name, part));
  return {
    frame: frameOf(page, among),
    name,
    part: part ?? null,
    view: { ...view, stories: view.stories.map((story) => listed(story, among)) },
  };
}

export const sectionValue = (page: PageOf<'section'>, among: Among) => storyListValue(page, among);
export const topicValue = (page: PageOf<'topic'>, among: Among) => storyListValue(page, among);

export function figuresValue(page: PageOf<'figures'>, among: Among) {
  const groups = allFigures(among.edition);
  return {
    frame: frameOf(page, among),
    groups,
    hasSeries: among.edition.series.size > 0,
    inParts: partsOfEdition(among.edition).length > 0,
    figures: groups.reduce((sum, group) => sum + group.figures, 0),
  };
}

export function topicFiguresValue(page: PageOf<'topic-figures'>, among: Among) {
  const { name, part } = page;
  const view = found(topicFigures(among.edition, name, part));
  return { frame: frameOf(page, among), name, part: part ?? null, view };
}

export function allQuotationsValue(page: PageOf<'quotations'>, among: Among) {
  const { edition } = among;
  const view = found(quotingStories(edition, page.part));
  return {
    frame: frameOf(page, among),
    part: page.part ?? null,
    parts: view.parts,
    stories: view.stories.map((story) => ({
      ...titled(story),
      entries: story.quotations.map((quotation) => quotationEntry(edition, story, quotation)),
    })),
  };
}

export function correctionsValue(page: PageOf<'corrections'>, among: Among) {
  const all = allCorrections(among.edition);
  const parts = partsOfCorrections(all);
  const entries =
    page.part === undefined
      ? all.slice(0, most.corrections.first)
      : found(parts.find(({ name }) => name === page.part)).items;
  return {
    frame: frameOf(page, among),
    part: page.part ?? null,
    parts: parts.map(({ name, items }) => ({ name, corrections: items.length })),
    entries: entries.map(({ story, ...entry }) => ({
      ...entry,
      headline: story.headline,
      lang: story.lang,
    })),
    since: publishedStories(among.edition).at(-1)?.published ?? null,
  };
}
