import type { FoundFigure } from '../../../src/reading/types.ts';

/** A text, and its figures as they are printed in a table. */
export type TableRow = [text: string, figures: string];

/** Rows from lines: a text, “=>”, its figures. */
export function table(lines: string): TableRow[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', figures = ''] = line.split(/ =>(?: |$)/);
      return [text, figures];
    });
}

const printed = (value: number): string => `${Number(value.toFixed(6))}`;

function valueOf({ value }: FoundFigure): string {
  if (value === null) return 'malformed';
  return typeof value === 'number' ? printed(value) : value.map(printed).join('…');
}

/** Figures as a table prints them: text | value | unit | qualifier; what is missing at the end is left out. */
export function inTable(figures: readonly FoundFigure[]): string {
  return figures
    .map((figure) =>
      [figure.text, valueOf(figure), figure.unit ?? '', figure.qualifier ?? '']
        .join(' | ')
        .replace(/[ |]+$/, ''),
    )
    .join('; ');
}
