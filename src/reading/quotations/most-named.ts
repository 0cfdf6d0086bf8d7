import type { Candidates } from './candidates.ts';
import type { Mention } from './names.ts';
import type { People } from './people.ts';
import type { Persons } from './persons.ts';

/** The person that a text names most often, by the full name. */
export function mostNamed(
  candidates: Candidates,
  people: People,
  persons: Persons,
): Mention | null {
  const counts = new Map<string, number>();
  let most: Mention | null = null;
  for (const { mention } of candidates.all) {
    if (mention.body || !persons.isPerson(mention)) continue;
    const full = people.full(mention);
    const count = (counts.get(full.name) ?? 0) + 1;
    counts.set(full.name, count);
    if (most === null || count > (counts.get(most.name) ?? 0)) most = full;
  }
  return most;
}

/** True if a text names somebody in its headline, or in its first paragraph where it has none. */
export function opensWith({ name }: Mention, { all }: Candidates, people: People): boolean {
  return all.some(({ mention }) => mention.passage === 0 && people.full(mention).name === name);
}
