import type { Candidate } from './candidates.ts';
import type { Gender } from './name-words.ts';
import type { Mention } from './names.ts';
import type { People } from './people.ts';

/** The one of several in a sentence that a pronoun is of: its subject; `null` where two could be meant. */
export function oneOf(
  group: readonly Candidate[],
  pronoun: string,
  people: People,
  genderOf: (mention: Mention) => Gender | null,
): Mention | null {
  if (pronoun === 'body') return group[0] ? people.full(group[0].mention) : null;
  let left = group;
  const narrow = (keeps: (candidate: Candidate) => boolean): void => {
    const kept = left.filter(keeps);
    if (kept.length > 0) left = kept;
  };
  narrow(({ mention }) => !mention.possessive);
  narrow(({ ruled }) => !ruled);
  narrow(({ mention }) => !mention.body);
  narrow(({ hangs }) => !hangs);
  narrow(({ mention }) => genderOf(mention) === pronoun);
  const names = new Map(left.map(({ mention }) => [people.full(mention).name, mention]));
  const [only, another] = names.values();
  return only && !another ? people.full(only) : null;
}
