import { cuesOf, type Told } from '../mentions.ts';
import type { Cue } from '../wording.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** “Since 2019”, with the year behind the words. */
export const sincesIn = (told: Told): Cue[] =>
  cuesOf(told, 'founded').filter(({ to }) => YEAR.test(told.parsed.tokens[to]?.text ?? ''));
