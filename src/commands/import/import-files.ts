import { counted } from '../../checking/counted.ts';
import { storyReservedFor } from '../../checking/reserved-names.ts';
import { draftPerson, personSource, unfiledPeople } from '../../edition/draft-people.ts';
import { readStoryFile } from '../../edition/read-story-file.ts';
import { readSurroundings } from '../../edition/surroundings.ts';
import { splitFrontMatter } from '../../front-matter/yaml/split.ts';
import { isSlug } from '../../front-matter/values.ts';
import { draftStory, type DraftStory, type Setting } from '../../importing/draft-story.ts';
import { lettersOf, textOf } from '../../importing/head.ts';
import { withProposals } from '../../importing/propose.ts';
import { proseOf } from '../../markdown/prose.ts';
import { isInKnownLetters, languageIn, languageOf } from '../../reading/languages/index.ts';
import { site } from '../../site.ts';
import { type ContentFile, nameOf } from '../../edition/content-file.ts';
import { readStoryData } from '../../front-matter/read-story-data.ts';
import { findContent } from '../check/examine.ts';
import { writeContent } from '../writing/write-content.ts';
import { flagsAndFiles, UsageError } from '../terminal/arguments.ts';
import { harmless } from '../../checking/characters/harmless.ts';
import { CannotRun, type Command } from '../terminal/run.ts';
import { manuscriptAt } from './manuscript-at.ts';

/** A draft from a file, in the language that the file says or is plainly in. */
async function draftOf(
  path: string,
  setting: Pick<Setting, 'as' | 'now' | 'known'>,
): Promise<DraftStory> {
  const manuscript = await manuscriptAt(path);
  const usual = languageOf(site.lang);
  if (usual === null)
    throw new CannotRun(`Nothing is known of the language of the site, ${site.lang}`);
  const said = manuscript.said.lang;
  const text = textOf(manuscript.text);
  const language = (said === null ? null : languageOf(said)) ?? languageIn(text, usual);
  // In other letters it is in none of those that the reading knows; which one, only the file may tell.
  const lang = isInKnownLetters(text) ? language.tag : (said ?? '');
  return draftStory(manuscript, {
    ...{ lang, language, byline: site.publisher },
    ...setting,
  });
}

/** Stories here and elsewhere by the letters of their headlines. */
function headlines(files: readonly ContentFile[]): Map<string, string> {
  const { elsewhere } = readSurroundings(files).edition;
  const here = files.flatMap((file): [string, string][] => {
    if (!file.path.startsWith('stories/')) return [];
    const { data } = readStoryData(file.path, file.source);
    return data === null ? [] : [[lettersOf(data.headline), `stories/${nameOf(file)}`]];
  });
  const there = [...elsewhere.values()].map(({ id, headline }): [string, string] => [
    lettersOf(headline),
    `elsewhere/${id}`,
  ]);
  return new Map([...there, ...here]);
}

/** What a draft lacks, filled in for as long as it is read. */
const readable = (source: string) =>
  source
    .replace(/^(standfirst|section| {2}place| {4}credit|headline):(?: '')?$/gm, '$1: world')
    .replace(/^related:\n(?: {2}.*\n)+/m, '');

/** A draft as it is read beside the content that there is. */
function readDraft({ slug, source }: DraftStory, files: readonly ContentFile[]) {
  const { house, edition } = readSurroundings(files);
  const path = `stories/${slug}.md`;
  const { story } = readStoryFile({ path, source: readable(source) }, house);
  return { story, people: edition.people, language: languageOf(story?.lang ?? '') };
}

/** Files for the speakers of a draft who have none. */
function peopleOf(draft: DraftStory, files: readonly ContentFile[]): ContentFile[] {
  const { story, language } = readDraft(draft, files);
  if (story === null || language === null) return [];
  const { passages } = proseOf(splitFrontMatter(draft.source).body.text);
  const text = passages.map((passage) => passage.text).join('\n');
  const taken = new Set(files.map(({ path }) => path));
  return unfiledPeople(story).flatMap((name) => {
    const person = draftPerson(name, text, language);
    const path = `people/${person.id}.yaml`;
    if (person.id === '' || taken.has(path)) return [];
    taken.add(path);
    return [{ path, source: personSource(person) }];
  });
}

/** The file of a draft, with what its text tells of its figures. */
function proposed(draft: DraftStory, files: readonly ContentFile[]): string {
  const { story, people, language } = readDraft(draft, files);
  if (story === null || language === null) return draft.source;
  return withProposals(draft.source, { story, readable: readable(draft.source) }, language, people);
}

/** `npm run import`: drafts of stories from files as they come. */
export function importCommand(project: string, now: () => Date): Command {
  return {
    usage: [
      'npm run import -- [--as NAME] FILE…',
      '',
      'Makes a draft in content/stories/ of each file: Word (.docx), a saved web page (.html), Markdown or plain',
      'text. Headline, standfirst, byline and dateline are taken from the text where it tells them; speakers who',
      'have no file get one, and so do those who say a number. What the text says that a figure counts, and who says so,',
      'is proposed in the front matter. What could not be carried over is listed with its place. Nothing is overwritten.',
      'What is left to do, check tells.',
      '',
      '  --as  the name of the story’s file, which is its address; without it, words of the headline',
      '',
      'Exit status: 0 done, 2 a file could not be read, or there is a story of that name.',
    ].join('\n'),
    run: async (args, { out }) => {
      const { values, files: paths } = flagsAndFiles(args, { as: { type: 'string' } });
      const { as = null } = values;
      if (as !== null && paths.length > 1)
        throw new UsageError('--as names one story: import one file with it');
      if (as !== null && !isSlug(as))
        throw new UsageError(
          `--as takes small letters and digits with hyphens between words; found “${as}”`,
        );
      const keptFor = as === null ? null : storyReservedFor(as);
      if (keptFor !== null) throw new UsageError(`--as cannot take “${as}”, ${keptFor}`);
      for (const path of paths) {
        const found = await findContent(project);
        const draft = await draftOf(path, {
          ...{ as, now: `${now().toISOString().slice(0, 16)}:00Z` },
          known: headlines(found.files),
        });
        const taken = new Set(found.files.map((file) => `content/${file.path}`));
        const file = `content/stories/${draft.slug}.md`;
        if (taken.has(file))
          throw new CannotRun(
            `${file} is there. Name the draft with --as; nothing was written for ${path}.`,
          );
        const pictures = draft.pictures.map(({ path: name, bytes }) => ({
          ...{ file: `content/${name}`, was: null, text: bytes },
        }));
        const there = pictures.find((picture) => taken.has(picture.file));
        if (there !== undefined)
          throw new CannotRun(
            `${there.file} is there. Name the draft with --as; nothing was written for ${path}.`,
          );
        const people = peopleOf(draft, found.files);
        const text = proposed(draft, [...found.files, ...people]);
        const others = [
          ...people.map(({ path: name, source }) => ({
            ...{ file: `content/${name}`, was: null, text: source },
          })),
          ...pictures,
        ];
        await writeContent(project, [{ file, was: null, text }, ...others]);
        out(`${file} from ${harmless(path)}`);
        for (const other of others) out(`  ${other.file}`);
        for (const { what, where } of draft.left) {
          out(harmless(`  not carried over: ${what}, ${where}`));
        }
        const left =
          draft.left.length === 0
            ? ''
            : `, ${counted(draft.left.length, 'thing')} not carried over`;
        out(
          `  ${counted(others.length + 1, 'file')} written${left}. What is left to do: npm run check -- ${draft.slug}`,
        );
      }
      return 0;
    },
  };
}
