import type { Dossier } from '../who/dossiers.ts';
import type { Candidate, Meant, Stretch, Way } from './candidate.ts';
import { isAskedOf, type Clue, type MeantClue } from './clue.ts';
import { clues } from './clues/index.ts';
import { meantClues } from './clues/meant/index.ts';
import { thresholdIn } from './threshold.ts';
import { weights } from './weights.ts';

/** A clue with its weight. */
export interface WeighedClue<Of> {
  clue: Of;
  worth: number;
}

/** The clues to be asked in one language, with what each is worth: of a candidate by its way, for many speak of one alone. */
export interface Worth {
  asked: ReadonlyMap<Way, readonly WeighedClue<Clue>[]>;
  askedOfMeant: readonly WeighedClue<MeantClue>[];
  threshold: number;
}

const WAYS: readonly Way[] = [
  ...(['name', 'pronoun', 'role', 'body', 'unnamed', 'thing', 'dropped'] as const),
  ...(['goesOn', 'nobody'] as const),
];

/** Clues with their weights, which are given by table and name, and what a speaker must reach to be named. */
export function worthBy(
  weigh: (table: 'clues' | 'meant', name: string) => number,
  threshold: number,
): Worth {
  const of = <Of extends { name: string }>(
    table: 'clues' | 'meant',
    list: readonly Of[],
  ): WeighedClue<Of>[] =>
    list
      .map((clue) => ({ clue, worth: weigh(table, clue.name) }))
      .filter(({ worth }) => worth !== 0);
  const all = of('clues', clues);
  return {
    asked: new Map(WAYS.map((way) => [way, all.filter(({ clue }) => isAskedOf(clue, { way }))])),
    askedOfMeant: of('meant', meantClues),
    threshold,
  };
}

const worths = new Map<string, Worth>();

/** What clues are worth in a language, by its tag. */
export function worthIn(tag: string): Worth {
  const known = worths.get(tag);
  if (known) return known;
  const own = weights.languages.indexOf(tag);
  const made = worthBy((table, name) => {
    const [shared = 0, ...more] = weights[table][name] ?? [];
    return shared + (more[own] ?? 0);
  }, thresholdIn(tag));
  worths.set(tag, made);
  return made;
}

function sumFor(candidate: Candidate, stretch: Stretch, { asked }: Worth): number {
  let sum = 0;
  for (const { clue, worth } of asked.get(candidate.way) ?? [])
    sum += clue.says(candidate, stretch) * worth;
  return sum;
}

function meantSum(meant: Meant, { askedOfMeant }: Worth): number {
  let sum = 0;
  for (const { clue, worth } of askedOfMeant) sum += clue.says(meant) * worth;
  return sum;
}

/** Turns sums into shares of one: the larger a sum, the larger its share, and the shares make up the whole. */
export function shares(sums: number[]): number[] {
  let most = -Infinity;
  for (const sum of sums) if (sum > most) most = sum;
  let whole = 0;
  for (let at = 0; at < sums.length; at++) whole += sums[at] = Math.exp((sums[at] ?? 0) - most);
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) / whole;
  return sums;
}

/** Adds those whom one candidate means to what is believed, with its part of the belief. */
function addMeaning(
  belief: Belief,
  candidate: Candidate,
  { last }: Stretch,
  part: number,
  worth: Worth,
): void {
  const { by } = belief;
  const add = (who: Dossier | null, share: number): void => {
    if (who === null) belief.nobody += share;
    else if (share > LEAST) by.set(who, (by.get(who) ?? 0) + share);
  };
  if (candidate.way === 'goesOn' && last) {
    add(null, part * last.nobody);
    for (const [who, share] of last.by) add(who, part * share);
    return;
  }
  const meant = candidate.meant();
  if (meant.length === 0) {
    add(candidate.dossier, part);
    return;
  }
  const parts = shares(meant.map((one) => meantSum(one, worth)));
  meant.forEach(({ who }, at) => {
    add(who, part * (parts[at] ?? 0));
  });
}

/** Whom some words mean most likely, and how likely. */
export function mostLikely(
  meant: readonly Meant[],
  worth: Worth,
): { who: Meant | undefined; share: number } {
  const parts = shares(meant.map((one) => meantSum(one, worth)));
  let best = 0;
  for (let at = 1; at < parts.length; at++) if ((parts[at] ?? 0) > (parts[best] ?? 0)) best = at;
  return { who: meant[best], share: parts[best] ?? 0 };
}

/** Whom the words of a candidate mean most likely; `null` where they can mean one alone. */
export function likeliest(candidate: Candidate, worth: Worth): Meant | null {
  return mostLikely(candidate.meant(), worth).who ?? null;
}

/** What everything that is known adds up to, for one stretch. */
export interface Belief {
  candidates: readonly Candidate[];
  shares: readonly number[];
  by: Map<Dossier, number>;
  nobody: number;
}

/** A candidate with less of the belief is not asked whom it means. */
const HOPELESS = 0.02;
/** Less than this of somebody is dropped, so that beliefs do not grow along a text. */
const LEAST = 1e-6;

/** Weighs the candidates of one stretch. */
export function believe(candidates: readonly Candidate[], stretch: Stretch, worth: Worth): Belief {
  const parts = shares(candidates.map((candidate) => sumFor(candidate, stretch, worth)));
  const belief: Belief = { candidates, shares: parts, by: new Map(), nobody: 0 };
  candidates.forEach((candidate, at) => {
    const part = parts[at] ?? 0;
    if (part >= HOPELESS) addMeaning(belief, candidate, stretch, part, worth);
  });
  return belief;
}
