import type { Places } from './collection.ts';

/** The one folder that the archive unpacks to, by the part of the edition that it holds: those of several stand side by side. */
export const folderOf = (part: string | null) => (part === null ? 'edition' : `edition-${part}`);

/** Where the files of the archive stand in its folder. */
export const names = {
  front: 'index.html',
  people: 'people.html',
  series: 'series.html',
  checksums: 'SHA256SUMS',
  font: 'newsreader.woff2',
  fontLicence: 'OFL.txt',
} as const;

/** The file of a story, from the folder. */
export const storyFile = (slug: string) => `stories/${slug}.html`;

/** Where stories and people stand, from a story. */
export const placesInArchive: Places = {
  front: `../${names.front}`,
  story: (slug) => `${slug}.html`,
  person: (id) => `../${names.people}#${id}`,
  series: (id) => `../${names.series}#${id}`,
};
