import { z } from 'zod';
import type { Place, Problem } from '../../checking/problem.ts';
import { readFile } from './read-file.ts';
import { valueAt } from '../yaml/value-at.ts';
import { isSlug, keys, line, maybe, sentence, slug } from '../values.ts';
import type { YamlPath } from '../yaml/yaml.ts';

/** Where the file of the front page stands in the folder of content. */
export const frontPath = 'front.yaml';

const listOfSlugs = z.array(slug, { error: 'a list of slugs of stories' });

const frontFile = keys({
  lead: maybe(slug),
  order: listOfSlugs.default([]),
  why: maybe(sentence),
  drawing: maybe(keys({ series: slug, headline: maybe(line) })),
});

/** What an editor says of the front page: the story that leads, those that follow, why they stand there, and what is drawn. */
export interface Front {
  lead: string | null;
  order: readonly string[];
  why: string | null;
  /** The series that is drawn, and what its drawing tells. */
  drawing: { series: string; headline: string | null } | null;
}

/** What stands there where no editor says anything. */
export const plainFront: Front = { lead: null, order: [], why: null, drawing: null };

/** A story that the front page is to tell, and where that is written. */
interface Called {
  slug: string;
  place: Place;
}

/** Reads the file of the front page; which stories it calls is known also where something else in it is wrong. */
export function readFrontFile(
  file: string,
  source: string,
): { front: Front; called: Called[]; placeOf: (path: YamlPath) => Place; problems: Problem[] } {
  const { value, raw, placeOf, problems } = readFile(file, source, frontFile);
  const order = valueAt(raw, ['order']);
  const inOrder = Array.isArray(order) ? [...order.keys()] : [];
  const called = [['lead'], ...inOrder.map((index) => ['order', index])].flatMap(
    (path: YamlPath) => {
      const each = valueAt(raw, path);
      return typeof each === 'string' && isSlug(each) ? [{ slug: each, place: placeOf(path) }] : [];
    },
  );
  return { front: value ?? plainFront, called, placeOf, problems };
}
