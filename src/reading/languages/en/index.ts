import type { Language } from '../language.ts';
import { calendar, clock, labels, phoneLeaders, tallies, versions } from './exempt.ts';
import { doubts } from './doubts.ts';
import { figures } from './figures.ts';
import { idioms } from './idioms.ts';
import { amounts, numbers } from './numbers.ts';
import { relations } from './relations.ts';
import { sentences } from './sentences.ts';
import { names } from './names.ts';
import { naming } from './naming.ts';
import { phrasing } from './phrasing.ts';
import { speech } from './speech.ts';
import { telling } from './telling.ts';

/** English: British and American. */
export const english: Language = {
  tag: 'en',
  telling,
  phrasing,
  naming,
  digits: [{ decimal: '.', group: ',', pairs: true }],
  numbers,
  amounts,
  figures,
  calendar,
  clock,
  labels,
  phones: { phoneLeaders },
  versions,
  tallies,
  idioms,
  sentences,
  names,
  speech,
  relations,
  doubts,
};
