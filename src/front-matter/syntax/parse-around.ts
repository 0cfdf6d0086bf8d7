import { type Document, isCollection, isScalar, visit } from 'yaml';
import { type Place, type Problem, problem } from '../../checking/problem.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { parserWords } from './parser-words.ts';
import { indentSlip, type Slip, slipIn } from './slips.ts';

/** YAML as far as it can be read: what is broken is told, and left out with all that belongs to its key. */
interface Parsed {
  document: Document;
  problems: Problem[];
  /** Keys of the first level that were left out: nothing is known of them. */
  leftOut: ReadonlySet<string>;
}

type ParseError = Document['errors'][number];

const problemsTold = 20;

/**
 * Parses YAML around what is broken in it. A problem is told at the slip that explains it, one for each key of the first
 * level; that key is left out with all that belongs to it, so that everything else is told in the same run.
 * @param parse gives a document with its errors
 */
export function parseAround(
  text: string,
  parse: (text: string) => Document,
  placeAt: (offset: number) => Place,
): Parsed {
  const blocks = blocksOf(text);
  const problems: Problem[] = [];
  const leftOut = new Set<string>();
  let document = parse(text);
  for (let rest = text; document.errors.length > 0 && problems.length < problemsTold;) {
    const broken = new Set<number>();
    for (const error of document.errors) {
      const at = openedBefore(document, error) ?? error.pos[0];
      const { from, to } = blocks.around(blocks.lineAt(at));
      // What follows under one key is mostly the echo of the first.
      if (broken.has(from) || problems.length === problemsTold) continue;
      broken.add(from);
      const key = /^["']?([A-Za-z][\w-]*)/.exec(blocks.line(from))?.[1];
      if (key !== undefined) leftOut.add(key);
      const { offset, found, mend } = slipAt(error, at, from, blocks);
      problems.push(problem('front-matter-yaml', placeAt(offset), found, { mend }));
      const [start, end] = [blocks.startOf(from), blocks.startOf(to)];
      rest = rest.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end);
    }
    // Behind the end of a document nothing is known of the keys that there may be.
    if (document.errors.some(({ code }) => code === 'MULTIPLE_DOCS')) break;
    document = parse(rest);
  }
  return { document, problems, leftOut };
}

/** The slip that explains an error, or the words for what the parser says. */
function slipAt(
  { code }: ParseError,
  at: number,
  first: number,
  blocks: Blocks,
): { offset: number; found: string; mend: string } {
  const own = blocks.lineAt(at);
  const told = (line: number, { at: column, found, mend }: Slip) => {
    return { offset: blocks.startOf(line) + column, found, mend };
  };
  const deeper = indentSlip(blocks.line(own), blocks.line(own + 1));
  if (deeper !== null) return told(own + 1, deeper);
  for (let line = own; line >= first; line--) {
    const slip = slipIn(blocks.line(line)) ?? indentSlip(blocks.line(line - 1), blocks.line(line));
    if (slip !== null) return told(line, slip);
  }
  return { offset: at, ...parserWords[code] };
}

/** Where the text between marks or the list between brackets begins that an error says is not closed. */
function openedBefore(document: Document, { code, pos: [offset] }: ParseError): number | null {
  if (code !== 'MISSING_CHAR') return null;
  let start: number | null = null;
  visit(document, {
    Node(_, node) {
      const [from, to] = node.range ?? [];
      const opens = isScalar(node)
        ? node.type?.startsWith('QUOTE')
        : isCollection(node) && node.flow;
      if (opens && from !== undefined && to !== undefined && from < offset && offset <= to) {
        start = from;
      }
    },
  });
  return start;
}
