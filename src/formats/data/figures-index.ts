import { z } from 'zod';
import { allFiguresFiles } from '../../addresses.ts';
import type { ListedPart } from '../../telling/listed-parts.ts';
import type { Outlet } from '../../telling/outlet.ts';
import { data, inParts } from '../../wording/index.ts';
import { address, described, link } from './figures-document.ts';
import { table } from './table.ts';

const { address: own, table: asTable, parts, part: told } = inParts.data;
const { $schema, publisher, licence } = data.fields;

const part = described(told, {
  name: z.string().regex(/^\d{4}(?:-\d+)?$/),
  from: z.iso.date(),
  to: z.iso.date(),
  stories: z.int().min(1),
  figures: z.int().min(0),
  address,
  table: address,
});

/** What stands at the address of all figures where they are parted: the type, and the JSON Schema that is served beside it. */
export const figuresIndexDocument = described(
  { $schema, address: own, table: asTable, publisher, licence, parts },
  {
    $schema: address,
    address,
    table: address,
    publisher: link,
    licence: link,
    parts: z.array(part),
  },
).describe(inParts.data.document);

/** Where the figures of all stories stand, which are too many for one file. */
type FiguresIndex = z.infer<typeof figuresIndexDocument>;

/** The index of the figures of an edition in parts. */
export function figuresIndex(listed: readonly ListedPart[], { site, links }: Outlet): FiguresIndex {
  const here = allFiguresFiles();
  return {
    $schema: links.fileUrl({ file: 'figures-index-schema' }),
    address: links.fileUrl(here.json),
    table: links.fileUrl(here.csv),
    publisher: { name: site.publisher, url: links.url({ page: 'front' }) },
    licence: { ...site.licence },
    parts: listed.map(({ name, from, to, stories, figures }) => {
      const { json, csv } = allFiguresFiles(name);
      return {
        ...{ name, from, to, stories, figures },
        address: links.fileUrl(json),
        table: links.fileUrl(csv),
      };
    }),
  };
}

/** The same as a table. A name of a column never changes; new ones come last. */
export function figuresIndexCsv({ parts }: FiguresIndex): string {
  const names = ['name', 'from', 'to', 'stories', 'figures', 'address', 'table'] as const;
  return table(
    names,
    parts.map((row) => names.map((name) => row[name])),
  );
}
