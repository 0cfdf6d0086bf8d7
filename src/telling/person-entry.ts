import type { Edition } from '../edition/edition.ts';
import { publishedStories } from '../edition/edition.ts';
import type { Person } from '../front-matter/types.ts';
import type { QuotedFigure, Story } from '../story/types.ts';
import { countsOf, figureFace, type FigureFace } from './figure-parts.ts';
import { quotationEntry, type QuotationEntry } from './quotation-entry.ts';
import { people as wording, sentenceCase } from '../wording/index.ts';

interface PersonFigure {
  id: string;
  slug: string;
  face: FigureFace;
  counts: string;
}

/** All that is known of a person or body: what their own page shows, and every form that tells of them. */
export interface PersonEntry {
  person: Person;
  /** Office or description under the name. */
  office: string | null;
  tally: string;
  quotations: (QuotationEntry & { story: Story })[];
  figures: PersonFigure[];
  /** The same, story by story. */
  counted: { story: Story; figures: PersonFigure[] }[];
  speaksFor: Person | null;
  speakers: Person[];
}

/** All that is known of a person or body, with every quotation and figure of theirs in published stories. */
export function personEntry(edition: Edition, person: Person): PersonEntry {
  const stories = publishedStories(edition);
  const quotations = stories.flatMap((story) =>
    story.quotations
      .filter(({ by }) => by === person.id)
      .map((quotation) => ({ ...quotationEntry(edition, story, quotation), story })),
  );
  const counted = stories
    .map((story) => ({
      story,
      figures: story.figures
        .filter(({ by }) => by === person.id)
        .map((figure) => personFigure(story, figure)),
    }))
    .filter((told) => told.figures.length > 0);
  const figures = counted.flatMap((told) => told.figures);
  return {
    person,
    office: person.offices.map(({ title }) => sentenceCase(title)).join('; ') || null,
    tally: wording.tally(quotations.length, figures.length),
    quotations,
    figures,
    counted,
    speaksFor:
      (person.speaksFor === null ? undefined : edition.people.get(person.speaksFor)) ?? null,
    speakers: [...edition.people.values()].filter(({ speaksFor }) => speaksFor === person.id),
  };
}

function personFigure(story: Story, figure: QuotedFigure): PersonFigure {
  const counts = sentenceCase(countsOf(figure) ?? '');
  return { id: figure.id, slug: story.slug, face: figureFace(figure), counts };
}
