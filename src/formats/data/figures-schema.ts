import { z } from 'zod';
import type { Outlet } from '../../telling/outlet.ts';
import { data as wording } from '../../wording/index.ts';
import { columns } from './figures-csv.ts';
import { figuresDocument } from './figures-document.ts';
import { seriesDocument } from './series-document.ts';

/**
 * The JSON Schema (draft 2020-12) of the files of figures, every field described. `$defs.row` describes a row of
 * the tables by column, since a CSV file cannot tell of itself.
 */
export function figuresSchema({ site, links }: Outlet): string {
  const { $schema, ...schema } = z.toJSONSchema(figuresDocument);
  const cells = columns.map(({ name, about }) => [name, { type: 'string', description: about }]);
  const document = {
    $schema,
    $id: links.fileUrl({ file: 'figures-schema' }),
    title: wording.title(site.name),
    ...schema,
    $defs: {
      row: {
        type: 'object',
        description: wording.row,
        properties: Object.fromEntries(cells) as object,
        required: columns.map(({ name }) => name),
        additionalProperties: false,
      },
    },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** The JSON Schema of the files of series, every field described. */
export function seriesSchema({ site, links }: Outlet): string {
  const { $schema, ...schema } = z.toJSONSchema(seriesDocument);
  const document = {
    $schema,
    $id: links.fileUrl({ file: 'series-schema' }),
    title: wording.series.title(site.name),
    ...schema,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
