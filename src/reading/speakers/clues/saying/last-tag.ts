import { isTag } from '../../../clauses/leads.ts';
import { isMark } from '../../../tokens/token.ts';
import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** It tells who says all that stands before it in the sentence. */
export const sayingLastTag: Clue = {
  name: 'a tag behind a comma, turned round or at the end of the sentence',
  example: { text: 'The bridge is a “farce” and must close, Lena Horvat said.', of: 'Lena Horvat' },
  but: { text: 'The bridge is a “farce” and Lena Horvat said so.', of: 'Lena Horvat' },
  says: ({ phrase, verb, behind, reach, accordingTo }, { clauses }) => {
    if (!phrase || !behind || reach !== 'sentence') return 0;
    const isTold = verb !== null && verb.subject === phrase && phrase.kind !== 'thing';
    if (isTold && isTag(clauses, verb)) return 1;
    if (!accordingTo) return 0;
    const { tokens } = clauses.parsed;
    const lead = clauses.accordedBy(phrase);
    const next = tokens[phrase.to];
    const isLast = next === undefined || isMark(next, '.');
    return yes(isLast && isMark(tokens[phrase.from - lead - 1], ','));
  },
};
