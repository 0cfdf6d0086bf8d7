import { pathOf, pathOfFile } from '../addresses.ts';

/** Devices of Windows, which no folder can hold as a file or folder, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** For whom a name in the form of a slug is kept, so that no folder of the site can have it; `null` where it is free. */
export function reservedFor(name: string): string | null {
  if (device.test(name)) return 'which Windows keeps for a device';
  return name === 'index' ? 'which hosts keep for the page of a folder' : null;
}

/** An address as hosts know it: with or without its ending, its closing slash and `index.html`. */
const bare = (path: string) => path.replace(/(?:^|\/)index\.html$|\.html$|\/$/, '');

/** For whom the slug of a story is kept: also where its own file to take away would stand at an address of ours. */
export function storyReservedFor(slug: string): string | null {
  const kept = pathOfFile({ file: 'kept', slug, form: 'html' });
  const pages = (['story', 'story-figures', 'story-quotations', 'story-kept'] as const).map(
    (page) => pathOf({ page, slug }),
  );
  const clash = pages.find((page) => bare(page) === bare(kept));
  const isNotFound = kept.endsWith(`/${pathOf({ page: 'not-found' })}`);
  return (
    reservedFor(slug) ??
    (clash === undefined ? null : `which the page ${clash} needs`) ??
    (isNotFound ? 'which hosts keep for the page of what is missing' : null)
  );
}
