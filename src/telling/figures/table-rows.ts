import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { elementsOf } from '../prose/elements.ts';
import { runningText } from '../prose/running-text.ts';

/** The row of a table around one of its cells. */
interface TableRow {
  /** What the row is called; '' where its first cell says nothing. */
  name: string;
  /** Its other cells, each under the heading of its column. */
  cells: readonly { heading: string; text: string; isOwn: boolean }[];
}

const rows = new WeakMap<Root, Map<string, TableRow>>();

/** The row that something with an id stands in, where that is the cell of a table below its headings. */
export function tableRow(prose: Root, id: string): TableRow | null {
  const known = rows.get(prose) ?? rowsById(prose);
  rows.set(prose, known);
  return known.get(id) ?? null;
}

function rowsById(prose: Root): Map<string, TableRow> {
  const found = new Map<string, TableRow>();
  for (const table of elementsIn(prose, 'table')) {
    const [top = [], ...below] = elementsIn(table, 'tr').map((row) => elementsIn(row, 'th', 'td'));
    const headings = top.map(toString);
    for (const row of below) {
      const texts = row.map((cell) => toString(cell));
      for (const [own, cell] of row.entries())
        for (const id of idsIn(cell))
          found.set(id, {
            name: own === 0 ? '' : (texts[0] ?? ''),
            cells: texts.flatMap((text, at) =>
              at === 0 && own !== 0
                ? []
                : [{ heading: headings[at] ?? '', text, isOwn: at === own }],
            ),
          });
    }
  }
  return found;
}

const elementsIn = (tree: Element | Root, ...tagNames: string[]): Element[] =>
  elementsOf(tree).filter(({ tagName }) => tagNames.includes(tagName));

function idsIn(element: Element): string[] {
  return elementsIn(element, 'a', 'span').flatMap(({ properties: { id } }) =>
    typeof id === 'string' ? [id] : [],
  );
}

/**
 * A row as a table of its own, as HTML: a line for each column, so that it fits where the table itself would not, and the
 * one cell marked.
 */
export function rowTable({ name, cells }: TableRow): string {
  return runningText(
    h('table', { className: ['row'] }, [
      name === '' ? null : h('caption', name),
      h(
        'tbody',
        cells.map(({ heading, text, isOwn }) =>
          h('tr', [
            h('th', { scope: 'row' }, heading),
            h('td', isOwn ? h('b', { className: ['fig'] }, h('span', text)) : text),
          ]),
        ),
      ),
    ]),
  );
}
