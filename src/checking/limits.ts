import { containerReader } from './containers.ts';
import { withLineFeeds } from './line-feeds.ts';
import { positions } from './position.ts';
import { type Problem, problem } from './problem.ts';
import { cellReader } from './table-cells.ts';

/** The most that one file may hold. */
export const maximumBytes = 2_000_000;
const maximumDepth = 50;
const maximumMarks = 2000;
const maximumMarksInAll = 30_000;
const maximumContainerLines = 4000;
const maximumPieces = 5000;
const maximumCells = 10_000;
const maximumDefinitions = 1000;
const maximumParagraphs = 10_000;
const maximumLines = 100_000;
const maximumNumbers = 100_000;

/**
 * The text of a file, without byte order mark and with line feeds for line breaks, so that lines and
 * columns are those that an editor shows; `null` where it is larger than the limit or no UTF-8 text.
 */
export function limitProblems(
  file: string,
  bytes: Uint8Array,
): { text: string | null; problems: Problem[] } {
  const start = { file, line: 1, column: 1 };
  if (bytes.length > maximumBytes) {
    const found = 'more bytes than that';
    return { text: null, problems: [problem('file-too-large', start, found)] };
  }
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const bad = firstDifference(bytes, new TextEncoder().encode(decoded));
  if (bad !== null || decoded.includes('\0')) {
    const before = withLineFeeds(
      new TextDecoder().decode(bytes.subarray(0, bad ?? bytes.indexOf(0))),
    );
    const lines = before.split('\n');
    const place = { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    const byte = bad === null ? 0 : (bytes[bad] ?? 0);
    const found = `the byte 0x${byte.toString(16).padStart(2, '0')} where no UTF-8 text has it`;
    return { text: null, problems: [problem('file-encoding', place, found)] };
  }
  return { text: withLineFeeds(decoded), problems: [] };
}

/** Bytes that are no UTF-8 come back from decoding as U+FFFD, so the two differ where the first of them stands. */
function firstDifference(bytes: Uint8Array, again: Uint8Array): number | null {
  const index = bytes.findIndex((byte, at) => byte !== again[at]);
  return index === -1 ? null : index;
}

/**
 * Numbers in digits and quotation marks beyond the limit in a text with line feeds: each is looked at from all sides,
 * which is more work than the parser has with it.
 */
export function readingLimitProblems(file: string, text: string): Problem[] {
  let found = 0;
  for (const { index } of text.matchAll(/\p{Nd}+|[¼-¾⅐-⅞"'“”„‘’«»‹›]/gu)) {
    found++;
    if (found <= maximumNumbers) continue;
    const place = { file, ...positions(text)(index) };
    return [problem('numbers-too-many', place, `more than ${maximumNumbers} of them`)];
  }
  return [];
}

/**
 * What would keep the parser of Markdown busy for minutes or overflow its stack: nesting, marks in one
 * paragraph and in all, lines of lists and block quotations, lines of a paragraph, paragraphs and lines in all, cells of tables,
 * link definitions.
 * The first of each kind is told, in time linear in the body.
 */
export function proseLimitProblems(file: string, body: string, firstLine: number): Problem[] {
  const read = containerReader();
  const found = new Map<string, Problem>();
  const tell = (limit: Problem) => {
    if (!found.has(limit.code)) found.set(limit.code, limit);
  };
  const cellsIn = cellReader();
  let marks = 0;
  let marksInAll = 0;
  let pieces = 0;
  let containerLines = 0;
  let cells = 0;
  let definitions = 0;
  let paragraphs = 0;
  let blankBefore = true;

  for (const [index, line] of body.split('\n').entries()) {
    const place = { file, line: firstLine + index, column: 1 };
    if (index === maximumLines) {
      tell(problem('lines-too-many', place, `more than ${maximumLines} lines`));
      break;
    }
    const { depth, content } = read(line);
    if (depth > maximumDepth) {
      tell(
        problem(
          'nesting-too-deep',
          { ...place, column: content + 1 },
          `more than ${maximumDepth} levels`,
        ),
      );
    }
    if (line.trim() !== '' && (depth > 0 || /^ {0,3}[=-]/.test(line))) containerLines++;
    if (containerLines > maximumContainerLines) {
      tell(problem('lines-too-many', place, `more than ${maximumContainerLines} such lines`));
    }
    const text = line.slice(content);
    const blank = text.trim() === '';
    if (blank) marks = pieces = 0;
    else if (blankBefore || text.startsWith('#')) paragraphs++;
    blankBefore = blank;
    if (paragraphs > maximumParagraphs) {
      tell(problem('lines-too-many', place, `more than ${maximumParagraphs} paragraphs`));
    }
    const pieced = text.match(/[&\\<@]|www\.|:\/\//g)?.length ?? 0;
    pieces += 1 + pieced;
    marksInAll += pieced;
    if (pieces > maximumPieces) {
      tell(problem('paragraph-too-long', place, `more than ${maximumPieces} of them`));
    }
    cells += cellsIn(text);
    if (cells > maximumCells) tell(problem('cells-too-many', place, `more than ${maximumCells}`));
    if (/^ {0,3}\[[^\]]+\]:/.test(text)) definitions++;
    if (definitions > maximumDefinitions) {
      tell(problem('definitions-too-many', place, `more than ${maximumDefinitions}`));
    }
    for (const { index: at } of text.matchAll(/[[\]*_~`]/g)) {
      marks++;
      marksInAll++;
      if (marks > maximumMarks) {
        tell(
          problem(
            'brackets-too-many',
            { ...place, column: content + at + 1 },
            `more than ${maximumMarks} marks`,
          ),
        );
        break;
      }
    }
    if (marksInAll > maximumMarksInAll) {
      tell(problem('brackets-too-many', place, `more than ${maximumMarksInAll} marks in all`));
    }
  }
  return [...found.values()];
}
