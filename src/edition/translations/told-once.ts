import { interfaceLanguage } from '../../interface-language.ts';
import { site } from '../../site.ts';
import type { Story } from '../../story/types.ts';
import type { Edition } from '../edition.ts';
import { originalOf, tellings } from './translations.ts';

/** The language of the site is its readers’; where a story is not told in it, they are shown the original. */
function leading(stories: readonly Story[]): Story | undefined {
  const ofSite = stories.find(
    ({ lang }) => lang === site.lang || interfaceLanguage(lang) === interfaceLanguage(site.lang),
  );
  return ofSite ?? stories[0];
}

/**
 * Stories as a list tells them: of one that is there in several languages that of the site, else the original, else
 * whichever comes first. The others are named beside it.
 */
export function eachOnce(edition: Edition, stories: readonly Story[]): Story[] {
  const shown = shownIn(edition, stories);
  return stories.filter((story) => shown.get(originalOf(story)) === story);
}

/** Of the stories of a list the one that stands for each in all of its languages, by the slug of the original. */
function shownIn(edition: Edition, stories: readonly Story[]): ReadonlyMap<string, Story> {
  const listed = new Set(stories);
  const shown = new Map<string, Story>();
  for (const story of stories) {
    const original = originalOf(story);
    if (shown.has(original)) continue;
    const together = (tellings(edition).get(original) ?? []).filter((each) => listed.has(each));
    shown.set(original, leading(together) ?? story);
  }
  return shown;
}

/** The same of the figures or quotations of stories: one that is told in several languages stands once. */
export function thingsOnce<Thing extends { story: Story }>(
  edition: Edition,
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
): Thing[] {
  const shown = shownIn(edition, [...new Set(things.map(({ story }) => story))]);
  const firstOf = ({ story }: Thing) => shown.get(originalOf(story)) ?? story;
  const nameOf = (thing: Thing, { slug } = thing.story) => JSON.stringify([slug, idOf(thing)]);
  const again = new Set(things.filter((thing) => firstOf(thing) !== thing.story));
  if (again.size === 0) return [...things];
  const isTold = new Set(things.map((thing) => nameOf(thing)));
  return things.filter((thing) => !again.has(thing) || !isTold.has(nameOf(thing, firstOf(thing))));
}
