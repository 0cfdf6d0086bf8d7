import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { idsIn } from './beside.ts';

/**
 * The headings of row and column for whatever has an id in the cell of a table: “Havana | Wheat, tonnes | ”. A cell
 * holds little more than its number, which says nothing without them.
 */
export function cellHeadings(prose: Root): Map<string, string> {
  const headings = new Map<string, string>();
  visit(prose, 'element', (table) => {
    if (table.tagName !== 'table') return;
    const [top, ...rows] = elementsIn(table, 'tr').map((row) => cellsOf(row));
    const columns = (top ?? []).map(toString);
    for (const row of rows) {
      row.forEach((cell, index) => {
        const parts = [index > 0 && row[0] ? toString(row[0]) : '', columns[index] ?? ''];
        const heading = parts.filter((part) => part.trim() !== '').map((part) => `${part} | `);
        for (const id of idsIn(cell)) headings.set(id, heading.join(''));
      });
    }
  });
  return headings;
}

const cellsOf = ({ children }: Element) =>
  children.filter(
    (child): child is Element =>
      child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'),
  );

function elementsIn(element: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(element, 'element', (child) => {
    if (child.tagName === tagName) found.push(child);
  });
  return found;
}
