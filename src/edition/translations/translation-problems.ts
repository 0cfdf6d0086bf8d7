import { problem, type Place, type Problem } from '../../checking/problem.ts';
import { counted } from '../../checking/counted.ts';
import { withNearest } from '../../checking/nearest.ts';
import { figuresById, quotationsById, stated, statesTheSame } from '../../story/counterparts.ts';
import type { ReadStory } from '../../story/read-story.ts';
import type { EntryPlaces } from '../../front-matter/entry-places.ts';
import type { Quotation, QuotedFigure, Story } from '../../story/types.ts';

/** A translation that was read, what it translates, and where it says so. */
interface Translation {
  story: Story;
  original: Story;
  place: Place;
}

/**
 * What is wrong with translations: whose original is a translation itself or was withdrawn, that are not the only one in
 * their language, or tell their figures and quotations otherwise. That an original is not there is told as of any link.
 * @param places those of the entries in the front matter of stories
 */
export function translationProblems(read: readonly ReadStory[], places: EntryPlaces): Problem[] {
  const stories = new Map(read.flatMap(({ story }) => (story ? [[story.slug, story]] : [])));
  const translations = read.flatMap(({ story, links }): Translation[] => {
    const place = links.find(({ code }) => code === 'translation-unknown')?.place;
    const original = stories.get(story?.translationOf ?? '');
    return story && place && original && original !== story ? [{ story, original, place }] : [];
  });
  return [
    ...translations.flatMap(ofOriginal),
    ...[...Map.groupBy(translations, ({ original }) => original).values()].flatMap(ofLanguages),
    ...translations
      .filter(({ original }) => original.translationOf === null)
      .flatMap((translation) => ofThings(translation, places)),
  ];
}

function ofOriginal({ story, original, place }: Translation): Problem[] {
  const { slug, status, translationOf } = original;
  if (translationOf !== null) {
    const isCircle = translationOf === story.slug;
    const found = `“${slug}”, which is a translation of “${translationOf}” itself`;
    return [
      problem('translation-chain', place, found, {
        expected: isCircle
          ? 'one of the two without `translationOf`, which is the original'
          : `the original, “${translationOf}”`,
      }),
    ];
  }
  if (status !== 'withdrawn' || story.status === 'withdrawn') return [];
  return [problem('translation-of-withdrawn', place, `“${slug}”, which was withdrawn`)];
}

/** Told of those of one original, of each language at the second of them. */
function ofLanguages(translations: readonly Translation[]): Problem[] {
  const [first] = translations;
  const known = new Map(first ? [[first.original.lang, first.original.slug]] : []);
  return translations.flatMap(({ story, place }) => {
    const other = known.get(story.lang);
    if (other === undefined) {
      known.set(story.lang, story.slug);
      return [];
    }
    return [
      problem(
        'translation-language',
        place,
        `“${story.lang}”, and “${other}” is in “${story.lang}” too`,
      ),
    ];
  });
}

/** Figures and quotations by their ids: those of one id are the same, and told alike. */
function ofThings({ story, original, place }: Translation, places: EntryPlaces): Problem[] {
  const [own, theirs] = [places(story.file), places(original.file)];
  const figures = figuresById(original);
  const quotations = quotationsById(original);
  const differences = [
    ...story.figures.map((figure) => ({
      id: figure.id,
      difference: differenceOf(
        { story, figure },
        { story: original, figure: figures.get(figure.id) },
      ),
    })),
    ...story.quotations.map((quotation) => ({
      id: quotation.id,
      difference: voiceOf(quotation, quotations.get(quotation.id)),
    })),
  ];
  const free = [...theirs.keys()].filter((id) => !own.has(id));
  const told = differences.flatMap(({ id, difference }) => {
    const [at, there] = [own.get(id), theirs.get(id)];
    if (!at) return [];
    if (!there) return [problem('translation-unmatched', at, withNearest(id, free))];
    if (!difference) return [];
    const related = [{ ...there, what: 'the same id in the original' }];
    const expected = `${difference.expected}, as “${original.slug}” has it`;
    return [
      problem('translation-differs', at, `“${id}”, ${difference.found}`, { expected, related }),
    ];
  });
  if (free.length === 0) return told;
  const left = `${counted(free.length, 'id')}: ${free.map((id) => `“${id}”`).join(', ')}`;
  return [...told, problem('translation-shorter', place, left)];
}

interface Difference {
  found: string;
  expected: string;
}

function differenceOf(
  { figure, story }: { figure: QuotedFigure; story: Story },
  original: { figure: QuotedFigure | undefined; story: Story },
): Difference | null {
  if (!original.figure) return null;
  const other = { figure: original.figure, lang: original.story.lang };
  return statesTheSame({ figure, lang: story.lang }, other)
    ? null
    : { found: stated(figure), expected: stated(other.figure) };
}

function voiceOf({ by }: Quotation, other: Quotation | undefined): Difference | null {
  const voice = (whose: string | null) =>
    whose === null ? 'said by nobody' : `said by “${whose}”`;
  return other === undefined || other.by === by
    ? null
    : { found: voice(by), expected: voice(other.by) };
}
