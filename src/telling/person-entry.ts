import type { Edition } from '../edition/edition.ts';
import { publishedStories } from '../edition/edition.ts';
import { thingsOnce } from '../edition/translations/told-once.ts';
import { ofEdition } from '../edition/of-edition.ts';
import type { Person } from '../front-matter/types.ts';
import { byNews } from '../story/by-news.ts';
import type { Quotation, QuotedFigure, Story } from '../story/types.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { courseDrawing, type CourseDrawing } from './series/course.ts';
import { countsAfterNumber, figureFace, type FigureFace } from './figures/figure-parts.ts';
import { quantitiesOf, type Standing } from './figures/quantities.ts';
import { officesLine } from './office.ts';
import { quotationEntry, type QuotationEntry } from './quotation-entry.ts';
import { sentenceCase, siteWords, wordsFor } from '../wording/index.ts';

interface PersonFigure {
  id: string;
  slug: string;
  /** The language of the story. */
  lang: string;
  face: FigureFace;
  counts: string;
}

/** All that is known of a person or body: what their own page shows, and every form that tells of them. */
export interface PersonEntry {
  person: Person;
  /** Offices, with their years, or what is told of a body, under the name. */
  office: string | null;
  tally: string;
  quotations: (QuotationEntry & { story: Story })[];
  figures: PersonFigure[];
  /** The stories that they wrote, the newest news first. */
  written: Story[];
  /** Their figures by date, the earliest first and those without one last. */
  days: { date: string | null; figures: PersonFigure[] }[];
  /** What they counted on several days, drawn over time. */
  drawing: CourseDrawing | null;
  speaksFor: Person | null;
  speakers: { id: string; name: string; office: string | null }[];
}

/** What a person or body says in one published story. */
interface Said {
  story: Story;
  quotations: Quotation[];
  figures: QuotedFigure[];
}

/** By who says it, story by story, the newest news first. */
const saidBy = ofEdition((edition) => {
  const said = new Map<string, Said[]>();
  const saidIn = (story: Story, by: string): Said => {
    const all = said.get(by) ?? [];
    said.set(by, all);
    if (all.at(-1)?.story !== story) all.push({ story, quotations: [], figures: [] });
    return all.at(-1) as Said;
  };
  const stories = byNews(publishedStories(edition));
  const quotations = stories.flatMap((story) =>
    story.quotations.map((quotation) => ({ story, quotation })),
  );
  const figures = stories.flatMap((story) => story.figures.map((figure) => ({ story, figure })));
  const told = new Set<Quotation | QuotedFigure>([
    ...thingsOnce(edition, quotations, ({ quotation }) => quotation.id).map(
      (each) => each.quotation,
    ),
    ...thingsOnce(edition, figures, ({ figure }) => figure.id).map((each) => each.figure),
  ]);
  for (const story of stories) {
    for (const quotation of story.quotations.filter((each) => told.has(each))) {
      if (quotation.by !== null) saidIn(story, quotation.by).quotations.push(quotation);
    }
    for (const figure of story.figures.filter((each) => told.has(each))) {
      if (figure.by !== null) saidIn(story, figure.by).figures.push(figure);
    }
  }
  return said;
});

/** The figures that a person or body gives in published stories. */
export const figuresBy = (edition: Edition, { id }: Person): QuotedFigure[] =>
  (saidBy(edition).get(id) ?? []).flatMap(({ figures }) => figures);

/** Published stories by who wrote them, the newest news first. */
const writtenBy = ofEdition((edition) => {
  const written = new Map<string, Story[]>();
  for (const story of byNews(publishedStories(edition))) {
    for (const { id } of story.authors) {
      if (id !== null) written.set(id, [...(written.get(id) ?? []), story]);
    }
  }
  return written;
});

/** By the body that they speak for, in the order of names. */
const speakersOf = ofEdition(({ people }) =>
  Map.groupBy(people.values(), ({ speaksFor }) => speaksFor),
);

const entries = ofEdition(() => new Map<Person, PersonEntry>());

/** All that is known of a person or body, with every quotation and figure of theirs in published stories. */
export function personEntry(edition: Edition, person: Person): PersonEntry {
  const known = entries(edition);
  const entry = known.get(person) ?? entryOf(edition, person);
  known.set(person, entry);
  return entry;
}

/** The same of some stories alone. */
export function entryOf(
  edition: Edition,
  person: Person,
  tells: (story: Story) => boolean = () => true,
): PersonEntry {
  const said = (saidBy(edition).get(person.id) ?? []).filter(({ story }) => tells(story));
  const quotations = said.flatMap(({ story, quotations: those }) =>
    those.map((quotation) => ({ ...quotationEntry(edition, story, quotation), story })),
  );
  const standings = said.flatMap(({ story, figures: those }) =>
    those.map((figure) => ({ story, figure })),
  );
  const figures = standings.map(({ story, figure }) => personFigure(story, figure));
  const written = (writtenBy(edition).get(person.id) ?? []).filter(tells);
  return {
    person,
    office: officesLine(person, siteWords),
    tally: siteWords.people.tally(quotations.length, figures.length, written.length),
    quotations,
    figures,
    written,
    days: daysOf(standings),
    drawing: drawingOf(edition, standings),
    speaksFor:
      (person.speaksFor === null ? undefined : edition.people.get(person.speaksFor)) ?? null,
    speakers: (speakersOf(edition).get(person.id) ?? []).map((speaker) => ({
      ...{ id: speaker.id, name: speaker.name },
      office: officesLine(speaker, siteWords),
    })),
  };
}

function daysOf(standings: readonly Standing[]): PersonEntry['days'] {
  const days = Map.groupBy(standings, ({ figure }) => figure.asOf);
  return [...days]
    .sort(([a], [b]) => byCodeUnit(a ?? '~', b ?? '~'))
    .map(([date, those]) => ({
      date: date === null ? null : sentenceCase(siteWords.longDate(date)),
      figures:
        date === null ? those.map(({ story, figure }) => personFigure(story, figure)) : told(those),
    }));
}

/** Figures of one day, each line once: what two stories tell in the same words says so. */
function told(standings: readonly Standing[]): PersonFigure[] {
  const lines = Map.groupBy(standings, ({ figure }) =>
    JSON.stringify([figureFace(figure).text, countsAfterNumber(figure)]),
  );
  return [...lines.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const line = personFigure(first.story, first.figure);
    const stories = new Set([first, ...others].map(({ story }) => story.slug)).size;
    const { inStories } = wordsFor(first.story).figures;
    return [stories > 1 ? { ...line, counts: inStories(line.counts, stories) } : line];
  });
}

/** The quantity that they counted most often. */
function drawingOf(edition: Edition, standings: readonly Standing[]): CourseDrawing | null {
  const [most] = quantitiesOf(edition, standings).toSorted(
    (a, b) => b.standings.length - a.standings.length,
  );
  return most ? courseDrawing(edition, most, siteWords) : null;
}

function personFigure(story: Story, figure: QuotedFigure): PersonFigure {
  const counts = countsAfterNumber(figure) ?? '';
  return { id: figure.id, slug: story.slug, lang: story.lang, face: figureFace(figure), counts };
}
