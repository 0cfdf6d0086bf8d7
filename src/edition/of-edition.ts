import type { Edition } from './edition.ts';

/** What is found out of a whole edition, once however many of its pages ask: each asking anew would cost the square of its size. */
export function ofEdition<Found extends object>(
  find: (edition: Edition) => Found,
): (edition: Edition) => Found {
  const remembered = new WeakMap<Edition, Found>();
  return (edition) => {
    const found = remembered.get(edition) ?? find(edition);
    remembered.set(edition, found);
    return found;
  };
}
