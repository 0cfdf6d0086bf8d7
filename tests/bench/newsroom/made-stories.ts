import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chance } from './chance.ts';
import { passages, type Cast, type Entry, type Named } from './passages.ts';
import { beats, bodies, familyNames, firstNames, towns } from './words.ts';

const day = 24 * 60 * 60 * 1000;
const firstDay = Date.UTC(2021, 0, 4, 6);

/**
 * The content of an edition of so many stories, by path, but for the register: each has words, figures, sums and people
 * of its own, bodies that others name too, and points to one or two of those before it.
 */
export function madeStories(count: number): Map<string, string> {
  const files = new Map<string, string>();
  for (const { id, name } of bodies) files.set(`people/${id}.yaml`, person('body', name));
  for (let index = 0; index < count; index++) {
    const by = chance(index + 1);
    const own = (nth: number): Named => {
      const at = index * 2 + nth;
      const family = familyNames[at % familyNames.length] ?? '';
      const round = Math.floor(at / familyNames.length);
      const first = firstNames[round % firstNames.length] ?? '';
      const middle = Math.floor(round / firstNames.length);
      const name = [first, ...(middle > 0 ? [`${'ABCDEFGHJKLMN'[middle] ?? ''}.`] : []), family];
      return { id: name.join('-').replaceAll('.', '').toLowerCase(), name: name.join(' ') };
    };
    const published = new Date(firstDay + index * day);
    const cast: Cast = {
      beat: by.one(beats),
      town: towns[(index * 7) % towns.length] ?? '',
      official: own(0),
      witness: own(1),
      body: by.one(bodies),
      year: published.getUTCFullYear() - 1,
    };
    const { official, witness, beat } = cast;
    files.set(`people/${official.id}.yaml`, person('person', official.name, beat.office));
    files.set(`people/${witness.id}.yaml`, person('person', witness.name));
    files.set(`stories/${slugOf(index)}.md`, story(index, cast, published, by));
  }
  return files;
}

/** Writes such content into a folder. */
export function writeStories(content: string, count: number): void {
  for (const [path, text] of madeStories(count)) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const slugOf = (index: number) => {
  const { topic } = chance(index + 1).one(beats);
  const town = towns[(index * 7) % towns.length] ?? '';
  return `${topic}-${town}-${index}`.toLowerCase();
};

const person = (kind: 'person' | 'body', name: string, office?: string) =>
  [
    `kind: ${kind}`,
    `name: ${name}`,
    ...(office === undefined ? [] : ['offices:', `  - { title: ${office} }`]),
    '',
  ].join('\n');

function story(index: number, cast: Cast, published: Date, by: ReturnType<typeof chance>): string {
  const { beat, town, body } = cast;
  const made = passages(cast, by);
  const time = published.toISOString();
  const listed = (entries: Entry[]) => entries.map((entry) => `  - ${JSON.stringify(entry)}`);
  const related = by
    .some([1, 2, 3, 5, 8, 13], by.between(1, 2))
    .filter((back) => back <= index)
    .map(
      (back) =>
        `  - { to: stories/${slugOf(index - back)}, as: background, why: It tells of ${town} before. }`,
    );
  return [
    '---',
    `headline: ${town} counts its ${beat.things}, and some are ${beat.fates[0]}`,
    `standfirst: The ${body.name} has told what became of the ${beat.things} in ${town}. ${cast.official.name} answers.`,
    'lang: en',
    'status: published',
    `published: ${time.slice(0, 19)}Z`,
    `dateline: { place: ${town}, date: ${time.slice(0, 10)} }`,
    'byline: Tearsheet',
    `section: ${beat.section}`,
    `topics: [${beat.topic}]`,
    ...(related.length > 0 ? ['related:', ...related] : []),
    'sources:',
    '  report:',
    `    { title: Report on ${beat.things} in ${town}, publisher: ${body.name}, date: ${time.slice(0, 10)}, url: "https://reports.example/${index}" }`,
    'figures:',
    ...listed(made.flatMap(({ figures }) => figures)),
    'quotations:',
    ...listed(made.flatMap(({ quotations }) => quotations)),
    '---',
    '',
    made.map(({ text }) => text).join('\n\n'),
    '',
  ].join('\n');
}
