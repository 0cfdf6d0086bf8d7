import { z } from 'zod';
import type { Outlet } from '../../telling/outlet.ts';
import { data as wording, inParts } from '../../wording/index.ts';
import { columns } from './figures-csv.ts';
import { figuresDocument } from './figures-document.ts';
import { figuresIndexDocument } from './figures-index.ts';
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
export const seriesSchema = ({ site, links }: Outlet): string =>
  schemaOf(
    seriesDocument,
    links.fileUrl({ file: 'series-schema' }),
    wording.series.title(site.name),
  );

/** The same of the index of figures in parts. */
export const figuresIndexSchema = ({ site, links }: Outlet): string =>
  schemaOf(
    figuresIndexDocument,
    links.fileUrl({ file: 'figures-index-schema' }),
    inParts.data.title(site.name),
  );

function schemaOf(type: z.ZodType, $id: string, title: string): string {
  const { $schema, ...schema } = z.toJSONSchema(type);
  return `${JSON.stringify({ $schema, $id, title, ...schema }, null, 1)}\n`;
}
