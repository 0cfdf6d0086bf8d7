import type { Sort } from '../../clauses/speech-words.ts';
import type { Meant } from '../candidate.ts';
import { isSomeone } from '../../who/dossiers.ts';

/** The one for whom something is least; `undefined` where it is endless for all. */
function nearestBy(all: readonly Meant[], far: (meant: Meant) => number): Meant | undefined {
  let nearest: Meant | undefined;
  for (const one of all) if (far(one) < (nearest ? far(nearest) : Infinity)) nearest = one;
  return nearest;
}

/** The sentence before tells of them or lets them speak, or that of the words has them do something. */
const hasTheSentence = ({ who, ledBefore, saidBefore, acts }: Meant): boolean =>
  who?.person === true && (ledBefore || saidBefore || acts);

/** A pronoun of the other gender means somebody else. */
export const agrees = ({ gender }: Meant, sort: Sort | null): boolean =>
  sort === null || gender === null || gender === sort;

/** Sees which of those who may be meant is the nearest subject that fits the words, and whom a sentence was last about. */
export function compare(all: readonly Meant[], sort: Sort | null): void {
  const fitting = all.filter((one) => {
    const { who } = one;
    // A country may do what a verb without its subject tells, and is no he or she.
    if (who?.body === true) return false;
    return (sort === null || who === null || isSomeone(who)) && agrees(one, sort);
  });
  const nearest = nearestBy(fitting, ({ subject }) => subject);
  if (nearest) nearest.nearest = true;
  const lead = nearestBy(fitting, ({ main }) => main);
  if (lead) lead.leads = true;
  const [taken, another] = fitting.filter(hasTheSentence);
  if (taken) for (const one of all) one.rivalled = another !== undefined || one !== taken;
  const near = Math.min(...fitting.map(({ paragraphs }) => paragraphs));
  const told = fitting.filter(({ paragraphs, begins }) => paragraphs === near && begins >= 0);
  const topic = nearestBy(told, ({ begins }) => -begins);
  if (topic) topic.topic = true;
}
