import { counted } from '../../checking/counted.ts';
import { nearest } from '../../checking/nearest.ts';
import { draftPerson, personSource, unfiledPeople } from '../../edition/draft-people.ts';
import { splitFrontMatter } from '../../front-matter/yaml/split.ts';
import { proseOf } from '../../markdown/prose.ts';
import { anyLanguageOf } from '../../reading/languages/index.ts';
import type { Examined } from '../../examining/examined.ts';
import { examine } from '../check/examine.ts';
import { type ContentToWrite, writeContent } from '../writing/write-content.ts';
import { flagsOrFiles } from '../terminal/arguments.ts';
import { contentNamed } from '../terminal/content-arguments.ts';
import { harmless } from '../../checking/characters/harmless.ts';
import type { Command } from '../terminal/run.ts';

/** Files to write, and what is said of each. */
interface Drafts {
  files: ContentToWrite[];
  lines: string[];
}

/** Files for the authors and speakers of stories that have none, each with what the first story tells of them. */
function draftsFor({ edition, files }: Examined, named: ReadonlySet<string>): Drafts {
  const taken = new Set(files.map(({ path }) => `content/${path}`));
  const names = new Map([...edition.people.values()].map(({ id, name }) => [name, id]));
  const drafts: Drafts = { files: [], lines: [] };
  const done = new Set<string>();
  for (const story of edition.stories) {
    const language = anyLanguageOf(story.lang);
    const source = files.find(({ path }) => `content/${path}` === story.file)?.source ?? '';
    if (!named.has(story.file)) continue;
    const text = proseOf(splitFrontMatter(source).body.text)
      .passages.map((passage) => passage.text)
      .join('\n');
    for (const name of unfiledPeople(story)) {
      if (done.has(name)) continue;
      done.add(name);
      const person = draftPerson(name, text, language);
      const file = `content/people/${person.id}.yaml`;
      if (person.id === '') {
        drafts.lines.push(`“${name}” has no Latin letter to name a file by: write one by hand`);
        continue;
      }
      if (taken.has(file)) {
        drafts.lines.push(
          `${file} is there: add “${name}” to its aliases, or name the file of another`,
        );
        continue;
      }
      taken.add(file);
      drafts.files.push({ file, was: null, text: personSource(person) });
      const like = nearest(name, names.keys());
      const office = person.office === null ? '' : `, ${person.office}`;
      const other = like === null ? '' : `; or is it ${like}, ${names.get(like) ?? ''}.yaml?`;
      drafts.lines.push(`${file}  ${person.kind}  ${name}${office}${other}`);
    }
  }
  return drafts;
}

/** `npm run people`: writes a file for each author and speaker who has none. */
export function peopleCommand(project: string): Command {
  return {
    usage: [
      'npm run people [-- FILE…]',
      '',
      'Writes a file in content/people/ for each author and speaker of these stories, or of all, that has none: the name,',
      'whether it is a person or a body, and the office that the text gives. Look through them: a name may be',
      'that of somebody who has a file, or lack its first half. Nothing is overwritten.',
      '',
      'Exit status: 0 done, 2 the command could not run.',
    ].join('\n'),
    run: async (args, { out }) => {
      const { files: wanted } = flagsOrFiles(args, {});
      const examined = await examine(project);
      const all = examined.edition.stories.map(({ file }) => file);
      const named =
        wanted.length === 0 ? all : contentNamed(project, wanted, examined.files, 'stories');
      const { files, lines } = draftsFor(examined, new Set(named));
      await writeContent(project, files);
      for (const line of lines) out(harmless(line));
      out(`${counted(files.length, 'file')} written.`);
      return 0;
    },
  };
}
