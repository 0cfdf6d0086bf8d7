import type { Place } from '../checking/problem.ts';
import { readStoryData } from './read-story-data.ts';

/** Where in the front matter of a story its entries have their words, by their ids; none of what has no id there. */
export type EntryPlaces = (file: string) => ReadonlyMap<string, Place>;

/** The entries of stories; a file is read when it is asked for. */
export function entryPlaces(files: readonly { path: string; source: string }[]): EntryPlaces {
  const sources = new Map(files.map(({ path, source }) => [`content/${path}`, source]));
  const read = new Map<string, ReadonlyMap<string, Place>>();
  return (file) => {
    const places = read.get(file) ?? placesIn(file, sources.get(file) ?? '');
    read.set(file, places);
    return places;
  };
}

function placesIn(file: string, source: string): Map<string, Place> {
  const { data, placeOf } = readStoryData(file, source);
  const places = new Map<string, Place>();
  for (const list of ['figures', 'quotations'] as const) {
    data?.[list].forEach(({ id }, index) => {
      if (id !== null) places.set(id, placeOf([list, index, 'words']));
    });
  }
  return places;
}
