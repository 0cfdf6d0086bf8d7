import type { ElementContent } from 'hast';
import type { Addresses, Page } from '../addresses.ts';
import type { Edition } from '../edition/edition.ts';
import type { QuotedFigure, Story } from '../story/types.ts';
import { frame, longDate, sentenceCase, story as wording } from '../wording/index.ts';
import { sayer } from './attribution.ts';
import { figureFace, type FigureFace } from './figure-parts.ts';
import { marginLabels, rowsOf } from './margin.ts';
import { notesOn, numberedNotes, type NumberedNote } from './notes.ts';
import { proseHtml, referenceLink } from './references.ts';
import { sourceList } from './sources.ts';

interface MarginFigure {
  id: string;
  face: FigureFace;
  /** What is counted; empty where the figure above it counts the same. */
  label: string;
}

/** Figures in the margin that one speaker vouches for, and the line that says so. */
export interface MarginGroup {
  figures: MarginFigure[];
  says: string | null;
}

interface RelatedLink {
  page: Page;
  headline: string;
  /** Publisher and date, or place and date for a story of ours; of a withdrawn one, that it is. */
  from: string;
  why: string;
}

/** All that the page of a story shows. */
export interface StoryPage {
  rows: { html: string; margin: MarginGroup[] }[];
  notes: NumberedNote[];
  related: RelatedLink[];
  sources: ReturnType<typeof sourceList>;
}

/** The page of a story: its prose in rows, with links in place of references, and what stands beneath. */
export function storyPage(edition: Edition, story: Story, links: Addresses): StoryPage {
  const link = referenceLink(links, story.slug);
  return {
    rows: storyRows(edition, story).map(({ blocks, margin }) => ({
      html: proseHtml(blocks, link),
      margin,
    })),
    notes: numberedNotes(story),
    related: relatedLinks(edition, story),
    sources: sourceList(Object.values(story.sources)),
  };
}

/** The prose of a story in rows, each with the figures that stand beside it. */
export function storyRows(
  edition: Edition,
  story: Story,
): { blocks: ElementContent[]; margin: MarginGroup[] }[] {
  return rowsOf(story.prose, story.figures).map(({ blocks, figures }) => ({
    blocks,
    margin: marginGroups(edition, story, figures),
  }));
}

function marginGroups(
  edition: Edition,
  story: Story,
  figures: readonly QuotedFigure[],
): MarginGroup[] {
  const groups: MarginGroup[] = [];
  let last: QuotedFigure | null = null;
  const labels = marginLabels(figures);
  for (const [index, figure] of figures.entries()) {
    if (last?.by !== figure.by || groups.length === 0) {
      groups.push({ figures: [], says: sayer(edition, figure) });
    }
    groups.at(-1)?.figures.push({
      id: figure.id,
      face: figureFace(figure),
      label: labels[index] ?? '',
    });
    last = figure;
  }
  for (const [index, group] of groups.entries()) {
    const numbers = group.figures.flatMap(({ id }) =>
      notesOn(story, id).map(({ number }) => number),
    );
    const distinct = [...new Set(numbers)].sort((a, b) => a - b);
    if (distinct.length > 0) {
      const says = [group.says, wording.seeNotes(distinct)]
        .filter((part) => part !== null)
        .join('; ');
      groups[index] = { ...group, says: sentenceCase(says) };
    }
  }
  return groups;
}

/** The stories that one points to, here and elsewhere. */
export function relatedLinks(edition: Edition, story: Story): RelatedLink[] {
  return story.related.flatMap(({ to, as, why }): RelatedLink[] => {
    const because = wording.relatedWhy(wording.relatedness[as], why);
    if (to.collection === 'elsewhere') {
      const told = edition.elsewhere.get(to.id);
      if (!told) return [];
      const from = wording.dateline(told.publisher, longDate(told.published));
      return [
        { page: { page: 'elsewhere', id: to.id }, headline: told.headline, from, why: because },
      ];
    }
    const ours = edition.stories.find(({ slug }) => slug === to.id);
    if (!ours) return [];
    const from =
      ours.status === 'withdrawn'
        ? frame.withdrawn.kicker
        : wording.dateline(ours.dateline.place, longDate(ours.dateline.date));
    return [{ page: { page: 'story', slug: to.id }, headline: ours.headline, from, why: because }];
  });
}
