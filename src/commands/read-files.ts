import { splitFrontMatter } from '../front-matter/split.ts';
import { languageOf } from '../reading/languages/index.ts';
import type { Language } from '../reading/languages/language.ts';
import { site } from '../site.ts';
import { flagsAndFiles, UsageError } from './arguments.ts';
import { jsonLine } from './read-json.ts';
import { listing } from './read-listing.ts';
import { inBrackets, inColour } from './read-marked.ts';
import { markdownPassages, plainPassages } from './read-passages.ts';
import { linesOf } from './read-position.ts';
import { sourceAt, standardInput } from './read-source.ts';
import { type ReadText, readText } from './read-text.ts';
import { told } from './report.ts';
import type { Command } from './run.ts';

/** A text that was read, with its lines; or why it was not. */
type Outcome = { read: ReadText; text: string } | { unread: string };

/** The file's own ending tells Markdown; what comes from standard input has none, and opens with front matter. */
function isMarkdown(path: string, text: string): boolean {
  if (path === standardInput) return splitFrontMatter(text).frontMatter !== null;
  return /\.(?:md|markdown)$/i.test(path);
}

async function readAt(path: string, spoken: Language): Promise<Outcome> {
  const source = await sourceAt(path);
  if ('unread' in source) return source;
  const lines = linesOf(source.text);
  const passages = isMarkdown(path, lines.text)
    ? markdownPassages(path, lines)
    : plainPassages(path, lines);
  const [beyond] = passages.beyond;
  if (beyond !== undefined) return { unread: told(beyond, lines.text.split('\n')) };
  const { lang } = passages.says;
  const language = lang === null ? spoken : languageOf(lang);
  if (language === null) {
    return {
      unread: `${path}: it cannot be read: nothing is known of its language, “${lang ?? ''}”`,
    };
  }
  return { read: readText(path, lines, passages, language), text: lines.text };
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
 */
export function readCommand({ colour }: { colour: boolean }): Command {
  return {
    usage: [
      'npm run read -- [--json] [--lang LANG] FILE…',
      '',
      'Reads texts and prints the figures and quotations found in them, what the words say of the figures,',
      'and what does not add up. Files ending in .md are Markdown, all others are plain text; “-” is the',
      'standard input.',
      '',
      '  --json  JSON Lines: one object a file (npm run --silent read prints nothing else)',
      `  --lang  language of texts that do not name theirs in front matter (${site.lang})`,
      '',
      'Exit status: 0 every file was read, whatever was found in it; 2 a file could not be read.',
    ].join('\n'),
    run: async (args, { piece, out, err }) => {
      const { values, files } = flagsAndFiles(args, {
        json: { type: 'boolean' },
        lang: { type: 'string', default: site.lang },
      });
      const spoken = languageFlag(values.lang);
      const mark = colour ? inColour : inBrackets;
      let status = 0;
      for (const path of files) {
        const outcome = await readAt(path, spoken);
        if ('unread' in outcome) {
          err(outcome.unread);
          status = 2;
        } else if (values.json === true) {
          for (const part of jsonLine(outcome.read)) piece(part);
        } else {
          for (const line of listing(outcome.read, outcome.text, mark)) out(line);
        }
      }
      return status;
    },
  };
}
