import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { unfiledPeople } from '../../../src/edition/draft-people.ts';
import type { ContentFile } from '../../../src/edition/content-file.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { bibtex } from '../../../src/formats/citations/bibtex.ts';
import { storyReference } from '../../../src/formats/citations/reference.ts';
import { apa } from '../../../src/formats/citations/styles.ts';
import { wikipedia } from '../../../src/formats/citations/wikipedia.ts';
import { atom } from '../../../src/formats/feeds/atom.ts';
import { feedsOf } from '../../../src/formats/feeds/feed.ts';
import { jsonFeed } from '../../../src/formats/feeds/json-feed.ts';
import { rss } from '../../../src/formats/feeds/rss.ts';
import { site } from '../../../src/site.ts';
import { bylineHtml, bylineText } from '../../../src/telling/byline.ts';
import { personEntry } from '../../../src/telling/person-entry.ts';
import { newsArticle } from '../../../src/views/json-ld/pages.ts';
import { personFile, storyFile } from '../edition/edition-of.ts';

const links = addresses({ site: 'https://host.example', base: '/' });
const ana = personFile('ana-ruiz', 'Ana Teresita Ruiz', 'aliases: [Ms. Ruiz]\n');
const eva = personFile('eva-diaz', 'Eva Díaz');
const tass = { path: 'people/tass.yaml', source: 'kind: body\nname: Tass\n' };

/** A story with this byline, among some people, and what is told of it. */
function by(byline: string, people: readonly ContentFile[] = [ana, eva, tass]) {
  const { path, source } = storyFile('a', 'The ship came in.');
  const files = [{ path, source: source.replace('byline: Tearsheet', `byline: ${byline}`) }];
  const { edition, problems } = readEdition([...files, ...people]);
  const [story] = edition.stories;
  if (!story) throw new Error(`No story by ${byline}`);
  return {
    story,
    edition,
    told: problems.map(({ code, line, column, found }) => `${line}:${column} ${code} ${found}`),
  };
}

test.each([
  ['ana-ruiz', [['ana-ruiz', 'Ana Teresita Ruiz']]],
  ['Ana Teresita Ruiz', [['ana-ruiz', 'Ana Teresita Ruiz']]],
  ['Ms. Ruiz', [['ana-ruiz', 'Ana Teresita Ruiz']]],
  [
    '[ana-ruiz, Eva Díaz]',
    [
      ['ana-ruiz', 'Ana Teresita Ruiz'],
      ['eva-diaz', 'Eva Díaz'],
    ],
  ],
  ['tass', [['tass', 'Tass']]],
  [site.publisher, [[null, site.publisher]]],
])('“byline: %s” names people by their files or their names, or the house', (byline, expected) => {
  const { story, told } = by(byline);
  expect(story.authors.map(({ id, name }) => [id, name])).toEqual(expected);
  expect(told).toEqual([]);
});

test.each([
  ['ana-ruis', '8:9 person-unknown “ana-ruis”; did you mean “ana-ruiz”?'],
  ['Eva Dìaz', '8:9 author-unfiled “Eva Dìaz”; did you mean “Eva Díaz”?'],
  ['Tomás Vega', '8:9 author-unfiled “Tomás Vega”'],
  ['[ana-ruiz, Tomás Vega]', '8:20 author-unfiled “Tomás Vega”'],
])('“byline: %s” is told, with who is probably meant', (byline, expected) => {
  expect(by(byline).told).toEqual([expected]);
});

test('whoever has no file is given one with the speakers, and the house needs none', () => {
  expect(unfiledPeople(by('[ana-ruiz, Tomás Vega]').story)).toEqual(['Tomás Vega']);
  expect(unfiledPeople(by(site.publisher).story)).toEqual([]);
});

test('the page of a story leads to those who wrote it, and theirs to the story', () => {
  const { story, edition } = by('[ana-ruiz, Tomás Vega, tass]');
  expect(bylineText(story)).toBe('Ana Teresita Ruiz, Tomás Vega and Tass');
  expect(bylineHtml(story, links)).toBe(
    'By <a href="/people/ana-ruiz/">Ana Teresita Ruiz</a>, Tomás Vega and <a href="/people/tass/">Tass</a>',
  );
  const person = edition.people.get('ana-ruiz');
  if (!person) throw new Error('Ana is not there');
  const { written, tally } = personEntry(edition, person);
  expect(written.map(({ slug }) => slug)).toEqual(['a']);
  expect(tally).toBe('1 story');
});

test('in Spanish “y” before a name in Ingrid’s way is “e”, whether it leads anywhere or not', () => {
  const { story } = by('[ana-ruiz, Ingrid Vega]');
  expect(bylineHtml({ ...story, lang: 'es' }, links)).toBe(
    'Por <a href="/people/ana-ruiz/">Ana Teresita Ruiz</a> e Ingrid Vega',
  );
});

test('search engines are told who is a person and who a body, with the page of each', () => {
  const { story, edition } = by('[ana-ruiz, tass]');
  expect(newsArticle(edition, story, { site, links })).toMatchObject({
    author: [
      {
        '@type': 'Person',
        name: 'Ana Teresita Ruiz',
        url: 'https://host.example/people/ana-ruiz/',
      },
      { '@type': 'Organization', name: 'Tass', url: 'https://host.example/people/tass/' },
    ],
  });
});

test('each feed names each author', () => {
  const { edition } = by('[ana-ruiz, tass]');
  const [all] = feedsOf(edition, site, links);
  if (!all) throw new Error('There is no feed');
  const own = 'https://host.example/feed';
  expect(atom(all.feed, own)).toContain(
    '<author><name>Ana Teresita Ruiz</name><uri>https://host.example/people/ana-ruiz/</uri></author><author><name>Tass</name>',
  );
  expect(rss(all.feed, own)).toContain(
    '<dc:creator>Ana Teresita Ruiz</dc:creator><dc:creator>Tass</dc:creator>',
  );
  expect(JSON.parse(jsonFeed(all.feed, own))).toMatchObject({
    items: [
      {
        authors: [{ name: 'Ana Teresita Ruiz', url: 'https://host.example/people/ana-ruiz/' }, {}],
      },
    ],
  });
});

test('a story is cited by family names, and a body by its whole name', () => {
  const cited = storyReference(by('[ana-ruiz, tass]').story, { site, links });
  expect(apa(cited)).toMatch(/^Ruiz, A\. T\., & Tass\. \(2026/);
  expect(bibtex(cited)).toContain('author = {{Ruiz}, {Ana Teresita} and {Tass}}');
  expect(wikipedia(cited)).toContain('|last1=Ruiz |first1=Ana Teresita |author2=Tass ');
});
