import { byCodeUnit } from '../by-code-unit.ts';
import type { Problem } from '../checking/problem.ts';
import { frontPath, plainFront, readFrontFile } from '../front-matter/files/front-file.ts';
import { readElsewhereFile } from '../front-matter/files/elsewhere-file.ts';
import { readPersonFile } from '../front-matter/files/person-file.ts';
import { readSeriesFile } from '../front-matter/files/series-file.ts';
import { readRegister } from '../register/format.ts';
import { firstSlugs } from '../register/redirects.ts';
import { site } from '../site.ts';
import type { House } from '../story/problems/house-checks.ts';
import type { ElsewhereStory, Person, Series, Timestamp } from '../front-matter/types.ts';
import type { KnownNames } from './problems/broken-links.ts';
import type { FrontFile } from './problems/front-problems.ts';
import { type ContentFile, nameOf } from './content-file.ts';
import type { Edition } from './edition.ts';
import { byName } from './names.ts';
import { scheduledAndOut } from './scheduled.ts';
import { bodiesOf, type Called, samePerson, speakersOf } from './people.ts';

/** An edition before its stories are read: what they stand among, and their files in order. */
export interface Surroundings {
  edition: Omit<Edition, 'stories'>;
  house: House;
  known: KnownNames;
  stories: readonly ContentFile[];
  /** Those of them that were scheduled and have come out. */
  cameOut: ReadonlySet<ContentFile>;
  /** What an editor says of the front page; `null` where there is no such file. */
  front: FrontFile | null;
  problems: readonly Problem[];
}

/**
 * Reads all content but the stories. Of the register it takes what moved; what is wrong with that is not told here.
 * @param until the time up to which scheduled stories have come out, beside those that came out before
 */
export function readSurroundings(
  files: readonly ContentFile[],
  until: Timestamp | null = null,
): Surroundings {
  const ordered = [...files].sort((a, b) => byCodeUnit(a.path, b.path));
  const inFolder = (folder: string, ending: string) =>
    ordered.filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith(ending));
  const names = (those: readonly ContentFile[]) => new Set(those.map(nameOf));
  const problems: Problem[] = [];

  const peopleFiles = inFolder('people', '.yaml');
  const peopleKnown = names(peopleFiles);
  const people = new Map<string, Person>();
  const called = new Map<string, Called[]>();
  for (const { path, source } of peopleFiles) {
    const read = readPersonFile(`content/${path}`, source, peopleKnown);
    problems.push(...read.problems);
    if (read.person === null) continue;
    people.set(read.person.id, read.person);
    const { id, name, aliases } = read.person;
    called.set(id, [
      { id, text: name, place: read.nameAt, is: 'name' },
      ...aliases.map((text, index) => {
        return { id, text, place: read.aliasesAt[index] ?? read.nameAt, is: 'alias' } as const;
      }),
    ]);
  }
  const elsewhereFiles = inFolder('elsewhere', '.yaml');
  const elsewhere = new Map<string, ElsewhereStory>();
  for (const { path, source } of elsewhereFiles) {
    const read = readElsewhereFile(`content/${path}`, source);
    problems.push(...read.problems);
    if (read.story) elsewhere.set(read.story.id, read.story);
  }
  const seriesFiles = inFolder('series', '.yaml');
  const series = new Map<string, Series>();
  for (const { path, source } of seriesFiles) {
    const read = readSeriesFile(`content/${path}`, source, peopleKnown);
    problems.push(...read.problems);
    if (read.series) series.set(read.series.id, read.series);
  }
  const frontFile = ordered.find(({ path }) => path === frontPath);
  const front = frontFile ? readFrontFile(`content/${frontPath}`, frontFile.source) : null;
  problems.push(...(front?.problems ?? []));
  const register = inFolder('register', '.tsv').flatMap(
    ({ path, source }) => readRegister(`content/${path}`, source).lines,
  );
  const inOrder = new Map([...people].sort(([, a], [, b]) => byName(a, b)));
  const stories = inFolder('stories', '.md');
  const pictureFiles = inFolder('pictures', '').map(
    ({ path, picture }) => [path.slice('pictures/'.length), picture ?? null] as const,
  );
  return {
    edition: {
      people: inOrder,
      elsewhere,
      series,
      pictures: new Map(
        pictureFiles.flatMap(([file, picture]) => (picture ? [[file, picture]] : [])),
      ),
      firstSlugs: firstSlugs(register),
      front: front?.front ?? plainFront,
    },
    front,
    house: {
      people: peopleKnown,
      speakers: speakersOf(people.values()),
      writers: new Map(
        [...people].map(([id, { kind, name, aliases }]) => [id, { kind, name, aliases }]),
      ),
      publisher: site.publisher,
      series: new Map([...names(seriesFiles)].map((id) => [id, series.get(id) ?? null])),
      bodies: bodiesOf(people.values()),
    },
    known: {
      people: peopleKnown,
      elsewhere: names(elsewhereFiles),
      stories: names(stories),
      pictures: new Set(pictureFiles.map(([file]) => file)),
    },
    stories,
    cameOut: scheduledAndOut(stories, register, until),
    problems: [
      ...problems,
      ...samePerson([...inOrder.keys()].flatMap((id) => called.get(id) ?? [])),
    ],
  };
}
