import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { CellPlace } from '../reading/types.ts';

const elementsOf = ({ children }: Element, ...names: string[]): Element[] =>
  children.filter(
    (child): child is Element => child.type === 'element' && names.includes(child.tagName),
  );

/** The rows of a table, whether or not they stand in a head or a body. */
function rowsOf(table: Element): Element[] {
  const parts = elementsOf(table, 'thead', 'tbody', 'tr');
  return parts.flatMap((part) => (part.tagName === 'tr' ? [part] : elementsOf(part, 'tr')));
}

/** Where each cell of a table stands, and each item of a list, which is a table of one column. */
export function cellPlaces(tree: Root): Map<Element, CellPlace> {
  const places = new Map<Element, CellPlace>();
  let table = 0;
  visit(tree, 'element', (element) => {
    if (!['table', 'ul', 'ol'].includes(element.tagName)) return;
    const rows =
      element.tagName === 'table'
        ? rowsOf(element).map((row) => elementsOf(row, 'th', 'td'))
        : elementsOf(element, 'li').map((item) => [item]);
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of cells.entries()) places.set(cell, { table, row, column });
    table++;
  });
  return places;
}
