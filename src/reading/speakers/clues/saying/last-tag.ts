import { phraseBefore } from '../../../tokens/phrases.ts';
import { isMark } from '../../../tokens/token.ts';
import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** It tells who says all that stands before it in the sentence. */
export const sayingLastTag: Clue = {
  name: 'a tag behind a comma, turned round or at the end of the sentence',
  example: { text: 'The bridge is a “farce” and must close, Lena Horvat said.', of: 'Lena Horvat' },
  but: { text: 'The bridge is a “farce” and Lena Horvat said so.', of: 'Lena Horvat' },
  says: ({ phrase, verb, behind, reach, accordingTo }, { clauses: { parsed, words } }) => {
    if (!phrase || !behind || reach !== 'sentence') return 0;
    const { tokens } = parsed;
    const says = verb?.force === 'says' && (verb.to === phrase.from || verb.from === phrase.to);
    if (!says && !accordingTo) return 0;
    const lead = phraseBefore(words.accordingTo, tokens, phrase.from);
    const from = says ? Math.min(verb.from, phrase.from) : phrase.from - lead;
    const to = says ? Math.max(verb.to, phrase.to) : phrase.to;
    const next = tokens[to];
    // “…, sagte Horvat am Montag”: turned round, it is a tag whatever follows.
    const isTurned = says && verb.to === phrase.from;
    const isLast = next === undefined || isMark(next, '.');
    return yes(isMark(tokens[from - 1], ',') && (isTurned || isLast));
  },
};
