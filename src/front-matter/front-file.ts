import { z } from 'zod';
import type { Place, Problem } from '../checking/problem.ts';
import { readFile } from './read-file.ts';
import { keys, maybe, paragraph, slug } from './values.ts';

/** Where the file of the front page stands in the folder of content. */
export const frontPath = 'front.yaml';

const listOfSlugs = z.array(slug, { error: 'a list of slugs of stories' });

const frontFile = keys({
  lead: maybe(slug),
  order: listOfSlugs.default([]),
  why: maybe(paragraph),
});

/** What an editor says of the front page: the story that leads, those that follow, and why they stand there. */
export interface Front {
  lead: string | null;
  order: readonly string[];
  why: string | null;
}

/** What stands there where no editor says anything. */
export const plainFront: Front = { lead: null, order: [], why: null };

/** A story that the front page is to tell, and where that is written. */
export interface Called {
  slug: string;
  place: Place;
}

/** Reads the file of the front page. */
export function readFrontFile(
  file: string,
  source: string,
): { front: Front; called: Called[]; problems: Problem[] } {
  const { value, placeOf, problems } = readFile(file, source, frontFile);
  if (value === null) return { front: plainFront, called: [], problems };
  const { lead, order } = value;
  const called = [
    ...(lead === null ? [] : [{ slug: lead, place: placeOf(['lead']) }]),
    ...order.map((each, index) => ({ slug: each, place: placeOf(['order', index]) })),
  ];
  return { front: value, called, problems };
}
