/** Block quotations and list items that are open: for an item, the column where its content begins. */
type Container = { kind: 'quote' } | { kind: 'item'; content: number };

/** Deeper than any limit; what opens beyond it on one line is not followed. */
const followed = 60;

/** A position in a line: index in code units, and the column that tabs make of it. */
interface Cursor {
  at: number;
  column: number;
}

/** Moves over blanks, by at most `columns`; a tab goes to the next column that four divides. */
function skipBlanks(line: string, cursor: Cursor, columns = Infinity): void {
  const until = cursor.column + columns;
  for (; cursor.column < until; cursor.at++) {
    if (line[cursor.at] === ' ') cursor.column++;
    else if (line[cursor.at] === '\t') cursor.column += 4 - (cursor.column % 4);
    else return;
  }
}

function isThematicBreak(rest: string): boolean {
  const mark = rest[0];
  if (mark !== '-' && mark !== '*') return false;
  let marks = 0;
  for (const character of rest) {
    if (character === mark) marks++;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return marks >= 3;
}

/** The container that opens at the cursor, which moves behind its mark; `null` where none does. */
function opened(line: string, cursor: Cursor): Container | null {
  const start = { ...cursor };
  skipBlanks(line, start);
  if (start.column - cursor.column > 3) return null;
  if (line[start.at] === '>') {
    Object.assign(cursor, { at: start.at + 1, column: start.column + 1 });
    skipBlanks(line, cursor, 1);
    return { kind: 'quote' };
  }
  const rest = line.slice(start.at, start.at + 11);
  const [mark] = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/.exec(rest) ?? [];
  if (mark === undefined || isThematicBreak(line.slice(start.at))) return null;
  Object.assign(cursor, { at: start.at + mark.length, column: start.column + mark.length });
  const content = { ...cursor };
  skipBlanks(line, content);
  const wide = content.column - cursor.column > 4 || content.at === line.length;
  skipBlanks(line, cursor, wide ? 1 : Infinity);
  return { kind: 'item', content: cursor.column };
}

/** Whether an open container goes on in this line; the cursor moves behind what it takes of it. */
function goesOn(container: Container, line: string, cursor: Cursor): boolean {
  const next = { ...cursor };
  skipBlanks(line, next);
  if (container.kind === 'quote') {
    if (next.column - cursor.column > 3 || line[next.at] !== '>') return false;
    Object.assign(cursor, { at: next.at + 1, column: next.column + 1 });
    skipBlanks(line, cursor, 1);
    return true;
  }
  if (next.at < line.length && next.column < container.content) return false;
  skipBlanks(line, cursor, Math.max(container.content - cursor.column, 0));
  return true;
}

/**
 * Written here again, and not asked of the parser: this tells whether a text may be given to it at all. Beyond the limits
 * it takes minutes or overflows, and its events come only when all of the text has been taken in.
 *
 * Follows the block quotations and lists of Markdown line by line, as CommonMark opens and closes them.
 * For each line: how many are open in it, and where what they hold begins, as an index into the line.
 */
export function containerReader(): (line: string) => { depth: number; content: number } {
  let open: Container[] = [];
  let inParagraph = false;
  return (line) => {
    const cursor = { at: 0, column: 0 };
    let kept = 0;
    for (const container of open) {
      if (!goesOn(container, line, cursor)) break;
      kept++;
    }
    const fresh: Container[] = [];
    while (kept + fresh.length < followed) {
      const next = opened(line, cursor);
      if (next === null) break;
      fresh.push(next);
    }
    const blank = line.slice(cursor.at).trim() === '';
    const continued = inParagraph && fresh.length === 0 && !blank;
    if (!continued) open = [...open.slice(0, kept), ...fresh];
    inParagraph = !blank;
    return { depth: open.length, content: cursor.at };
  };
}
