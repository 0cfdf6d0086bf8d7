import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem } from '../../checking/problem.ts';
import { settingsPlaces } from '../../settings/places.ts';
import { glyphProblemsOf } from '../../formats/cards/missing-glyphs.ts';
import { settingsOnCards, settingsProblems } from '../../settings/problems.ts';

/** Where an owner sets what is theirs, from the project’s folder. */
export const settingsFile = 'src/site.ts';

/**
 * What an owner set, and what is wrong with it: values as they are when the file has run, places as they are written.
 * Nothing where a folder holds content alone.
 * @param hasGlyph whether some font of cards has a glyph for a character
 */
export async function settingsOf(
  project: string,
  hasGlyph: (character: string) => boolean,
): Promise<{ source: string; problems: readonly Problem[] } | null> {
  const path = join(project, settingsFile);
  const source = await readFile(path, 'utf8').catch(() => null);
  if (source === null) return null;
  const module = (await import(pathToFileURL(path).href)) as { site?: unknown };
  const places = settingsPlaces(settingsFile, source);
  const problems = [
    ...settingsProblems(module.site, places),
    ...glyphProblemsOf(settingsOnCards(module.site, places), hasGlyph),
  ];
  return { source, problems };
}
