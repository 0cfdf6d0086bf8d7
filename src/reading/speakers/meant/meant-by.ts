import type { Meant } from '../candidate.ts';
import type { SpeakerText } from '../text.ts';
import { agrees, compare } from './compare.ts';
import { addBelow } from './headline.ts';
import { latterOf } from './latter.ts';
import { MOST_PARAGRAPHS, nobodyFor, type Question } from './question.ts';
import { Scene } from './scene.ts';
import { among, standingBefore } from './standing.ts';

/** “The company”: a word for a body means no man and no woman, and one for somebody no body, unless the text calls them so. */
function isOfKind({ who }: Meant, { way, phrase }: Question): boolean {
  if (who === null || who.roles.has(phrase?.head ?? '')) return true;
  if (way === 'role') return !who.body;
  return way !== 'body' || !who.person || who.gender === null;
}

/** “Horvat said no. ‘…,’ she added”: whoever says something in the sentence before goes on; else who said the last words in marks. */
function tellGoingOn(all: readonly Meant[]): void {
  const isTold = all.some(({ saidBefore }) => saidBefore);
  for (const one of all) one.goesOn = (isTold ? one.saidBefore : one.last) && agrees(one, one.sort);
}

/** Everybody whom a pronoun, a role, a shared name or a verb without a subject may mean, and nobody. */
export function meantBy(text: SpeakerText, question: Question): Meant[] {
  const { phrase, only } = question;
  const scene = new Scene(text, question);
  const found = standingBefore(text, question, scene);
  if (only === null) addBelow(text, question, scene, found);
  const all = latterOf(found, question).filter((one) => isOfKind(one, question));
  if (scene.goesOn) tellGoingOn(all);
  const isHolder = ({ who, like }: Meant): boolean =>
    like || who?.roles.has(phrase?.head ?? '') === true;
  const [holder, another] = all.filter(isHolder);
  if (holder && !another) holder.sole = true;
  const nobody = nobodyFor(question);
  // A word for a body means none of the people whom sentences are about.
  if (question.way !== 'body') compare(all, phrase?.sort ?? null);
  if (only === null) return [nobody, ...all];
  const first = Math.min(...only.map(({ order }) => order));
  return [
    nobody,
    ...only.map((who): Meant => {
      const far = { sentences: 3, paragraphs: MOST_PARAGRAPHS };
      const meant: Meant = among(found, who) ?? { ...nobody, who, ...far };
      meant.introduced = who.order === first;
      return meant;
    }),
  ];
}
