import type { Element } from 'hast';
import { h } from 'hastscript';
import type { WholeFile } from '../../../addresses.ts';
import type { Timestamp } from '../../../front-matter/types.ts';
import type { ListedPart } from '../../../telling/listed-parts.ts';
import type { Outlet } from '../../../telling/outlet.ts';
import { inParts as wording, lists } from '../../../wording/index.ts';

/** What stands at the address of the whole edition where it is too much for one file. */
export interface EditionIndex {
  /** The newest first. */
  parts: readonly ListedPart[];
  /** When the last story was published, and when the last one was changed; as their authors wrote it. */
  published: Timestamp;
  modified: Timestamp;
}

/** The parts of an edition, each with the way to its file on the site, and what it holds. */
export function partsList(
  parts: readonly ListedPart[],
  file: WholeFile,
  { site, links }: Outlet,
): Element[] {
  return [
    h('p', wording.why),
    h(
      'ul',
      parts.map(({ name, stories, from, to }) =>
        h('li', [
          h('a', { href: links.fileUrl({ file, part: name }) }, lists.titled(site.name, name)),
          ` (${wording.holds(stories, from, to)})`,
        ]),
      ),
    ),
  ];
}
