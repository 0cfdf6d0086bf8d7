import { byCodeUnit } from '../../by-code-unit.ts';
import type { Code } from '../../checking/codes/index.ts';
import { problem, type Problem } from '../../checking/problem.ts';
import { reservedFor } from '../../checking/reserved-names.ts';
import { secondsOf } from '../../front-matter/dates.ts';
import type { Label, ReadStory } from '../../story/read-story.ts';
import { keyOf, listingNamed } from './listings.ts';
import { asRead } from '../same-name.ts';
import { hasComeOut } from '../../front-matter/come-out.ts';

/**
 * Names of sections and topics that stand at the address of another name, or can stand at none. The name that was published first is the one
 * that the others are held to.
 */
export function sharedListings(read: readonly ReadStory[]): Problem[] {
  const written = firsts();
  const addressed = firsts();
  return read
    .toSorted(firstPublishedFirst)
    .flatMap(({ labels }) => labels)
    .flatMap((label) => {
      const tell = (code: Code, found: string, other: Label) => [
        problem(code, label.place, found, {
          related: [{ ...other.place, what: `“${other.text}”` }],
        }),
      ];
      const twin = written(`${label.of}/${asRead(label.text)}`, label);
      const named = listingNamed(label.of, label.text);
      const other = named && addressed(keyOf(named.listing), label);
      const keeper = reservedFor(named?.listing.of === label.of ? named.listing.name : '');
      if (keeper !== null) {
        return [problem('label-reserved', label.place, `“${label.text}”, ${keeper}`)];
      }
      if (twin !== null)
        return tell('label-double', `“${label.text}”, and “${twin.text}” elsewhere`, twin);
      return other
        ? tell(
            'address-shared',
            `“${label.text}”, which has one address with “${other.text}”`,
            other,
          )
        : [];
    });
}

/** Remembers the first label of each key, and gives it to those that come after it with another text. */
function firsts(): (key: string, label: Label) => Label | null {
  const first = new Map<string, Label>();
  return (key, label) => {
    const known = first.get(key) ?? label;
    first.set(key, known);
    return known.text === label.text ? null : known;
  };
}

/** Drafts come after all that readers have seen. */
function firstPublishedFirst({ story: a }: ReadStory, { story: b }: ReadStory): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (
    Number(hasComeOut(b.status)) - Number(hasComeOut(a.status)) ||
    secondsOf(a.published) - secondsOf(b.published) ||
    byCodeUnit(a.slug, b.slug)
  );
}
