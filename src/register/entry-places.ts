import type { Place } from '../checking/problem.ts';
import { readStoryData } from '../front-matter/read-story-data.ts';

/** Where in the front matter of a story the entry with an id has its words; a file is read when it is asked for. */
export function entryPlaces(
  files: readonly { path: string; source: string }[],
): (file: string, id: string) => Place {
  const sources = new Map(files.map(({ path, source }) => [`content/${path}`, source]));
  const read = new Map<string, ReadonlyMap<string, Place>>();
  return (file, id) => {
    const places = read.get(file) ?? placesIn(file, sources.get(file) ?? '');
    read.set(file, places);
    return places.get(id) ?? { file, line: 1, column: 1 };
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
