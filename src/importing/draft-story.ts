import type { Root } from 'mdast';
import { writeMarkdown } from '../formats/kept/write-markdown.ts';
import { isCalendarDate, isTimestamp } from '../front-matter/dates.ts';
import { meantAs } from '../front-matter/mends/meant.ts';
import { scalar } from '../front-matter/syntax/scalar.ts';
import { plainLatin } from '../plain-latin.ts';
import type { Language } from '../reading/languages/language.ts';
import { storyReservedFor } from '../checking/reserved-names.ts';
import { betweenCommas, joined } from '../story/bylines.ts';
import { type Head, lettersOf, readHead } from './head.ts';
import type { Left, Manuscript } from './manuscript.ts';
import { creditIn, putBackPictures, standIn, takeOutPictures } from './pictures.ts';

/** What a manuscript makes, and what it could not say. */
export interface DraftStory {
  slug: string;
  /** The file of the story. */
  source: string;
  /** Files that it shows, by their paths below `content/`. */
  pictures: { path: string; bytes: Uint8Array }[];
  left: readonly Left[];
}

const wordsOfSlug = 5;

/** The name of a story’s file from its headline: its first words that name something. */
function slugOf(headline: string, { naming, tag }: Language): string {
  const words = plainLatin(headline, tag)
    .replace(/['’]s?\b/g, '')
    // Numbers get corrected, and a name stays; a year is part of one.
    .replace(/\d+(?:[.,]\d+)+|(?<![a-z\d])\d{1,3}(?![a-z\d])/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !naming.small.has(word))
    .slice(0, wordsOfSlug);
  const slug = words.join('-').slice(0, 60).replace(/-$/, '');
  return slug === '' || storyReservedFor(slug) !== null ? 'story' : slug;
}

/** What a manuscript cannot tell of its draft. */
export interface Setting {
  /** '' where nobody can tell. */
  lang: string;
  language: Language;
  /** Where the manuscript has none. */
  byline: string;
  /** An instant in UTC: the day of the dateline and the publication where the manuscript has none. */
  now: string;
  /** The name of the story’s file; words of the headline where it is `null`. */
  as: string | null;
  /** Stories that there are, as `stories/SLUG` or `elsewhere/ID`, by the letters of their headlines. */
  known: ReadonlyMap<string, string>;
}

/** A draft of a story from a manuscript. Whatever it does not tell is left empty, so that checking the file names it. */
export function draftStory(
  manuscript: Manuscript,
  { lang, language, byline, now, as, known }: Setting,
): DraftStory {
  const { said, text, left } = manuscript;
  const apart = takeOutPictures(text);
  const head = readHead(manuscript, now.slice(0, 4), language);
  tidy(text);
  putBackPictures(text, apart);
  const slug = as ?? slugOf(head.headline ?? '', language);
  const names = manuscript.pictures.map(({ ending }, index) => `${slug}-${index + 1}${ending}`);
  const credits = new Map<string, string>();
  for (const { image } of apart) {
    const name = names.find((_, index) => image.url === standIn(index)) ?? '';
    image.url = `../pictures/${name}`;
    const { caption, credit } = creditIn(image.title ?? '');
    if (credit !== null) credits.set(name, credit);
    image.title = caption;
  }
  const published = latest(instantOf(said.published ?? head.published) ?? now, head.date);
  const related = head.related.flatMap(({ headline, address }) => [
    `  # ${headline}${address === null ? '' : ` ${address}`}`,
    `  - to: ${known.get(lettersOf(headline)) ?? `elsewhere/${slugOf(headline, language)}`}`,
    '    as: background',
    '    why:',
  ]);
  // What the house itself reported first nobody else did.
  const reporter = head.firstReportedBy === byline ? null : head.firstReportedBy;
  const lines = [
    '---',
    `headline: ${scalar(head.headline ?? '')}`,
    `standfirst:${head.standfirst === null ? '' : ` ${scalar(head.standfirst)}`}`,
    `lang:${lang === '' ? '' : ` ${lang}`}`,
    'status: draft',
    `published: ${published}`,
    ...datelineOf(head, published),
    `byline: ${namesOf(head.byline ?? byline, language)}`,
    ...(reporter === null ? [] : [`firstReportedBy: ${scalar(reporter)}`]),
    'section:',
    ...(related.length > 0 ? ['related:', ...related] : []),
    ...(names.length > 0 ? ['pictures:'] : []),
    ...names.flatMap((name) => {
      const credit = credits.get(name);
      return [
        `  - file: ${name}`,
        credit === undefined ? '    credit:' : `    credit: ${scalar(credit)}`,
      ];
    }),
    '---',
    '',
    writeMarkdown(text),
  ];
  return {
    slug,
    source: lines.join('\n'),
    pictures: manuscript.pictures.map(({ bytes }, index) => ({
      path: `pictures/${names[index] ?? ''}`,
      bytes,
    })),
    left,
  };
}

/** “Ana Ruiz and Eva Díaz, court reporters” as a byline has them: a list of several, one name by itself, and their roles left out. */
function namesOf(byline: string, { speech }: Language): string {
  const isRole = (text: string) =>
    speech.isPeopleNoun(speech.singular(text.toLowerCase().replace(/^.* /, '')));
  const [first = byline, ...more] = betweenCommas(byline);
  const people = [first, ...more.filter((each) => !isRole(each))];
  const names = people.flatMap(joined);
  // A body may have such a word in its name, and one word is not the name of a person.
  const areNames = names.length > 1 && names.every((name) => /^\p{Lu}\S* \p{Lu}/u.test(name));
  return areNames ? `[${names.map(scalar).join(', ')}]` : scalar(people.join(', '));
}

function datelineOf({ place, date }: Head, published: string): string[] {
  return [
    'dateline:',
    `  place:${place === null ? '' : ` ${scalar(place)}`}`,
    `  date: ${date ?? published.slice(0, 10)}`,
  ];
}

/** No story is published before the day of its dateline: then at noon of that day. */
const latest = (published: string, filed: string | null) =>
  filed !== null && published.slice(0, 10) < filed ? `${filed}T12:00:00Z` : published;

function instantOf(published: string | null): string | null {
  if (published === null) return null;
  if (isTimestamp(published)) return published;
  const text = published.replace(/\.\d+(?=Z|[+-])/, '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  if (isTimestamp(text)) return text;
  const meant = meantAs('instant', isCalendarDate(text) ? `${text} 12:00` : text);
  return meant;
}

/** Headings from the second level on, as the headline is the first, no empty blocks, and no blanks where a picture or a mark stood at the end of one. */
function tidy(text: Root): void {
  for (const block of text.children) {
    const last = block.type === 'paragraph' ? block.children.at(-1) : undefined;
    if (last?.type === 'text') last.value = last.value.trimEnd();
  }
  text.children = text.children.filter(
    (block) => !('children' in block) || block.type === 'table' || block.children.length > 0,
  );
  const headings = text.children.filter((block) => block.type === 'heading');
  const highest = Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings)
    heading.depth = Math.min(6, heading.depth - highest + 2) as typeof heading.depth;
}
