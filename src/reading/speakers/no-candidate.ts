import type { Candidate, Meant } from './candidate.ts';

/** Whom some words may mean is asked only of those that may well say something, and once. */
export function once(ask: () => readonly Meant[]): Candidate['meant'] {
  let known: readonly Meant[] | null = null;
  return () => (known ??= ask());
}

/** One who can mean nobody else. */
export const alone: Candidate['meant'] = () => [];

/** A candidate of whom nothing is seen. */
export const NONE: Candidate = {
  way: 'nobody',
  phrase: null,
  passage: 0,
  verb: null,
  agent: false,
  patient: false,
  behind: false,
  reach: 'sentence',
  gap: 0,
  names: 0,
  verbs: 0,
  quotes: 0,
  accordingTo: false,
  quoted: false,
  claims: false,
  object: false,
  author: false,
  opens: false,
  ruled: false,
  handsOver: false,
  label: false,
  dossier: null,
  meant: alone,
};
