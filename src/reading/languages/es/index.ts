import type { Language } from '../language.ts';
import { calendar, clock, idioms, labels, phoneLeaders, tallies, versions } from './exempt.ts';
import { doubts } from './doubts.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import { naming } from './naming.ts';
import { phrasing } from './phrasing.ts';
import { amounts, numbers } from './numbers.ts';
import { relations } from './relations.ts';
import { sentences } from './sentences.ts';
import { speech } from './speech.ts';
import { telling } from './telling.ts';

/** Spanish: of Spain, with the decimal comma, and of the countries that write the decimal point. */
export const spanish: Language = {
  tag: 'es',
  telling,
  phrasing,
  naming,
  digits: [
    { decimal: ',', group: '.', pairs: false },
    { decimal: '.', group: ',', pairs: false },
  ],
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
