import { byCodeUnit } from '../by-code-unit.ts';
import { controlProblems } from '../checking/characters/controls.ts';
import { inOrder, type Place, type Problem } from '../checking/problem.ts';
import { readStoryData } from '../front-matter/read-story-data.ts';
import type { StoryData } from '../front-matter/story-data.ts';
import { passagesOf } from '../markdown/passages.ts';
import { proseOf } from '../markdown/prose.ts';
import { anyLanguageOf } from '../reading/languages/index.ts';
import { answered } from './problems/answers.ts';
import { authorsOf } from './authors.ts';
import { headFigures } from './figures/head-figures.ts';
import { headProblems } from './problems/head-problems.ts';
import { houseProblems, type House } from './problems/house-checks.ts';
import { join } from './join.ts';
import { readLinks, type InwardLink } from './links.ts';
import { noteWords } from './note-words.ts';
import { footnoteProblems, notesOf } from './notes.ts';
import { misplacedProblems, readPictures } from './pictures.ts';
import { languageProblems } from './problems/language-problems.ts';
import { joinedParagraphs, tagProblems } from './prose/pasted.ts';
import { keepTogether } from './prose/kept-together.ts';
import { markProse } from './prose/mark-prose.ts';
import { placesIn, type Places } from './places.ts';
import { unseenInProse } from './prose/unseen-in-prose.ts';
import { headPassages } from './prose/prose-reading.ts';
import { readProse } from './read-prose.ts';
import { readingProblems } from './problems/reading-problems.ts';
import { sayerProblems } from './problems/sayer-problems.ts';
import { seriesProblems } from './problems/series-problems.ts';
import type { Story } from './types.ts';

/** A story as it was read; `story` is `null` where its front matter cannot be. */
export interface ReadStory {
  story: Story | null;
  /** Ways into the rest of the edition, to be followed when all of it has been read. */
  links: InwardLink[];
  /** The names of its section and topics, which one listing is to go by in all of the edition. */
  labels: Label[];
  problems: Problem[];
}

/** The name of a section or topic where a story gives it. */
export interface Label {
  of: 'section' | 'topic';
  text: string;
  place: Place;
}

/**
 * Reads one story whole: front matter, prose, figures and quotations with what front matter adds to them.
 * `source` has line feeds alone and lies within the limits. Every problem is told at once.
 * @param cameOut whether it was scheduled and is published by now
 */
export function readStory(slug: string, source: string, house: House, cameOut = false): ReadStory {
  const file = `content/stories/${slug}.md`;
  const { data, body, placeOf, problems } = readStoryData(file, source);
  if (!data) return { story: null, links: [], labels: [], problems };
  const language = anyLanguageOf(data.lang);

  const { tree, footnotes, tags, slips, misplaced, passages } = proseOf(body.text);
  const places = placesIn(file, { body, placeOf }, passages);
  const inFootnotes = {
    type: 'root' as const,
    children: footnotes.flatMap(({ paragraphs }) => paragraphs),
  };
  const links = [tree, inFootnotes].map((part) => readLinks(part, places.inBody));
  const pictures = readPictures(tree, data.pictures, places);
  const heads = headPassages(data);
  const read = readProse({ heads, passages }, language, data, places);
  const { whole, reading } = read;
  const joined = join(data, read, passages, house, language);
  markProse(passages, joined.figures, joined.quotations);

  const inNotes = noteWords(data.notes, passages, places);
  const status = data.status === 'scheduled' && cameOut ? 'published' : data.status;
  const { because: withdrawnBecause, byline, ...told } = data;
  const { figures, quotations } = joined;
  const result = {
    story: {
      ...told,
      status,
      slug,
      file,
      withdrawnBecause,
      authors: authorsOf(byline, house),
      prose: tree,
      figures,
      quotations,
      pictures: pictures.pictures,
      corrections: told.corrections.toSorted((a, b) => byCodeUnit(b.date, a.date)),
      notes: notesOf(footnotes, data.notes, passages, [...figures, ...quotations]),
      relations: reading.relations,
      headFigures: headFigures(heads, whole, figures),
    },
    links: [
      ...links.flatMap(({ inward }) => inward),
      ...relatedLinks(data, placeOf),
      ...originalLink(data, placeOf),
      ...pictures.links,
    ],
    labels: labelsOf(data, placeOf),
    problems: inOrder([
      ...problems,
      ...tagProblems(tags, places.inBody),
      ...pictures.problems,
      ...misplacedProblems(misplaced, places.inBody),
      ...footnoteProblems(slips, footnotes, places.inBody),
      ...joinedParagraphs(passages, places.at),
      ...controlProblems(body.text, places.inBody),
      ...unseenInProse(tree, passages, body.text, places.inBody),
      ...unseenInProse(inFootnotes, passagesOf(inFootnotes, body.text), body.text, places.inBody),
      ...links.flatMap((part) => part.problems),
      ...joined.problems,
      ...languageProblems(data, placeOf),
      ...houseProblems(data, house, placeOf),
      ...inNotes.problems,
      ...answered(
        [
          ...headProblems(heads, whole, joined, places),
          ...sayerProblems(data, read, house, places),
          ...readingProblems(joined, reading, status, places),
          ...seriesProblems(figures, house, places),
        ],
        data.notes,
        inNotes.stretches,
        placeOf,
      ),
    ]),
  };
  // What was read of it stands where it stood.
  keepTogether(tree, data.lang);
  return result;
}

function relatedLinks({ related }: StoryData, placeOf: Places['of']): InwardLink[] {
  return related.map(({ to: { collection, id } }, index) => ({
    collection,
    slug: id,
    id: null,
    code: 'related-unknown',
    text: `${collection}/${id}`,
    place: placeOf(['related', index, 'to']),
  }));
}

function originalLink({ translationOf }: StoryData, placeOf: Places['of']): InwardLink[] {
  if (translationOf === null) return [];
  return [
    {
      collection: 'stories',
      slug: translationOf,
      id: null,
      code: 'translation-unknown',
      text: translationOf,
      place: placeOf(['translationOf']),
    },
  ];
}

function labelsOf({ section, topics }: StoryData, placeOf: Places['of']): Label[] {
  return [
    { of: 'section', text: section, place: placeOf(['section']) },
    ...topics.map((text, index) => ({
      of: 'topic' as const,
      text,
      place: placeOf(['topics', index]),
    })),
  ];
}
