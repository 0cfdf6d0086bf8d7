import { splitFrontMatter } from '../../front-matter/yaml/split.ts';
import { anyLanguageOf, languageIn, languageOf } from '../../reading/languages/index.ts';
import type { Language } from '../../reading/languages/language.ts';
import { site } from '../../site.ts';
import { flagsAndFiles, UsageError } from '../terminal/arguments.ts';
import { jsonLine } from './json.ts';
import { listing } from './listing.ts';
import { inBrackets, inColour } from './marked.ts';
import { markdownPassages, plainPassages } from './passages.ts';
import { linesOf } from './position.ts';
import type { ProblemsOf } from './story-problems.ts';
import { sourceAt, standardInput } from './source.ts';
import { type ReadText, readText } from './read-text.ts';
import { told } from '../terminal/report.ts';
import type { Command } from '../terminal/run.ts';

/** A text that was read, with its lines; or why it was not. */
type Outcome = { read: ReadText; text: string } | { unread: string };

/** The file's own ending tells Markdown; what comes from standard input has none, and opens with front matter. */
function isMarkdown(path: string, text: string): boolean {
  if (path === standardInput) return splitFrontMatter(text).frontMatter !== null;
  return /\.(?:md|markdown)$/i.test(path);
}

/**
 * @param spoken the language of texts that do not name theirs; `null` where none was given: then it is the site's, but
 * for plain texts that are plainly in another
 */
async function readAt(
  path: string,
  spoken: Language | null,
  problemsOf: ProblemsOf,
  why: boolean,
): Promise<Outcome> {
  const source = await sourceAt(path);
  if ('unread' in source) return source;
  const lines = linesOf(source.text);
  const markdown = isMarkdown(path, lines.text);
  const passages = markdown ? markdownPassages(path, lines) : plainPassages(path, lines);
  if (passages.beyond.length > 0) {
    const inLines = lines.text.split('\n');
    return { unread: passages.beyond.map((problem) => told(problem, inLines)).join('\n') };
  }
  const { lang } = passages.says;
  const usual = spoken ?? languageFlag(site.lang);
  const unnamed = spoken === null && !markdown ? languageIn(lines.text, usual) : usual;
  const language = lang === null ? unnamed : anyLanguageOf(lang);
  const read = readText(path, lines, passages, language, why);
  const problems = path === standardInput ? null : await problemsOf(path);
  return { read: problems === null ? read : { ...read, problems }, text: lines.text };
}

function hasErrors({ problems }: ReadText): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function languageFlag(tag: string): Language {
  const language = languageOf(tag);
  if (language === null) {
    throw new UsageError(
      `--lang takes a language that can be read, such as en or es; found “${tag}”`,
    );
  }
  return language;
}

/**
 * `npm run read`: prints what is found in any texts, one after the other.
 * @param colour whether the terminal shows colours
 * @param problemsOf what is told of stories of the project, as `check` tells it
 */
export function readCommand({
  colour,
  problemsOf,
}: {
  colour: boolean;
  problemsOf: ProblemsOf;
}): Command {
  return {
    usage: [
      'npm run read -- [--json] [--why] [--lang LANG] FILE…',
      '',
      'Reads texts and prints the figures and quotations found in them, what the words say of the figures,',
      'and what does not add up; of a story in content/stories/ all that check tells of it. Files ending in .md',
      'are Markdown, all others are plain text; “-” is the standard input.',
      '',
      '  --json  JSON Lines: one object a file (npm run --silent read prints nothing else)',
      '  --why   with each quotation and figure the first answers to who says it, what may not add up and how likely,',
      '          the clues for and against each, and what the words of its sentence were taken for',
      '  --lang  language of texts that do not name theirs in front matter; without it',
      `          ${site.lang}, or what a plain text is plainly in`,
      '',
      'Exit status: 0 no error, 1 errors in a text, 2 a file could not be read (the others are).',
    ].join('\n'),
    run: async (args, { piece, out, err }) => {
      const { values, files } = flagsAndFiles(args, {
        json: { type: 'boolean' },
        why: { type: 'boolean' },
        lang: { type: 'string' },
      });
      const spoken = values.lang === undefined ? null : languageFlag(values.lang);
      const mark = colour ? inColour : inBrackets;
      let status = 0;
      for (const path of files) {
        const outcome = await readAt(path, spoken, problemsOf, values.why === true);
        if ('unread' in outcome) {
          err(outcome.unread);
          status = 2;
          continue;
        }
        if (status === 0 && hasErrors(outcome.read)) status = 1;
        if (values.json === true) {
          for (const part of jsonLine(outcome.read)) piece(part);
        } else {
          for (const line of listing(outcome.read, outcome.text, mark)) out(line);
        }
      }
      return status;
    },
  };
}
