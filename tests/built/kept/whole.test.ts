import { describe, expect, test } from 'vitest';
import { recipe } from '../../editions/editions.ts';
import { headlineOf, nameOf, storiesOf, type WrittenStory } from '../../editions/stories.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { keptFile, readers, spaced, type Form } from './forms.ts';

const straight = (text: string) => spaced(text).replaceAll('’', "'").toLowerCase();
const missing = (text: string, words: readonly string[]) =>
  words.filter((each) => !straight(text).includes(straight(each)));

/** Words that run along a row of a table stand in several cells; the last is the figure. */
const inOneBlock = ({ blocks }: WrittenStory, words: string) =>
  blocks.some((block) => straight(block).includes(straight(words)))
    ? words
    : (words.split(' ').at(-1) ?? words);

const name = 'fixtures';
const cases = storiesOf(name).flatMap((story) =>
  (Object.keys(readers) as Form[]).map((form) => [story.slug, form, story] as const),
);

/** With blanks alone between words, as the words of forms are compared. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

describe.each<readonly [string, Form, WrittenStory]>(cases)(
  'the story “%s” as %s',
  (slug, form, story) => {
    const { site, base } = recipe(name).host;
    const home = `${site}${base}stories/${slug}/`;
    const kept = readers[form](keptFile(name, slug, form));

    test('says everything that its editor wrote', () => {
      const { headline, standfirst, byline, dateline, blocks, notes } = story;
      const written = [headline, standfirst, byline, dateline.place, ...blocks];
      const noted = notes.flatMap(({ text, misprint }) => [text, misprint ?? '']);
      expect(missing(kept.words, [...written, ...noted])).toEqual([]);
    });

    test('has each figure with what it counts, who says so, its sentence and its source', () => {
      const lost = story.figures.flatMap(({ id, words, counts, by, source }) => {
        const document = source === undefined ? undefined : story.sources[source];
        const told = [
          inOneBlock(story, words),
          counts ?? '',
          by === undefined ? '' : nameOf(name, by),
          document?.title ?? '',
          document?.publisher ?? '',
        ];
        return missing(kept.partWith(`${home}figures/${id}/`), told).map((each) => [id, each]);
      });
      expect(lost).toEqual([]);
    });

    test('has each quotation with who said it', () => {
      const lost = story.quotations.flatMap(({ id, words, by }) => {
        const told = [words, by === undefined ? '' : nameOf(name, by)];
        return missing(kept.partWith(`${home}quotations/${id}/`), told).map((each) => [id, each]);
      });
      expect(lost).toEqual([]);
    });

    test('tells its corrections, its related stories and its sources', () => {
      const corrections = story.corrections.flatMap(({ was, now, why }) => [was, now, why]);
      const related = story.related.flatMap(({ to, why }) => [headlineOf(name, to), why]);
      const sources = Object.values(story.sources);
      const titles = sources.flatMap(({ title, publisher }) => [title, publisher]);
      expect(missing(kept.words, [...corrections, ...related, ...titles])).toEqual([]);
      expect(kept.addresses).toEqual(
        expect.arrayContaining(sources.flatMap(({ url }) => url ?? [])),
      );
    });

    test('says where it comes from, which version it is, and where it is told what has changed', () => {
      const days = new Set(story.corrections.map(({ date }) => date));
      const version = days.size + 1;
      const { length } = story.corrections;
      const last = [...days].sort().at(-1) ?? story.published;
      const { kept: wording } = wordsFor(story);
      expect(kept.words).toContain(
        plain(`${wording.version(version, last, length)}. ${wording.from('Tearsheet')} ${home}`),
      );
      expect(kept.words).toContain(wording.rights('Tearsheet', 'CC BY 4.0'));
      expect(kept.addresses).toEqual(
        expect.arrayContaining([
          home,
          `${home}kept/#v${version}`,
          'https://creativecommons.org/licenses/by/4.0/',
        ]),
      );
    });
  },
);
