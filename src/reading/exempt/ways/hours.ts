import { phraseAt, phraseBefore, type Phrases } from '../../tokens/phrases.ts';
import { plainDigits, wordAt, type Rule } from '../scene.ts';

/**
 * “À 10 heures”, “lundi 6 heures”, “à 9 h 30”: times of day with a word or a letter for hours, which tell how long
 * something takes where none of `leaders` stands before them.
 */
export function hoursBehind(leaders: Phrases, hours: ReadonlySet<string>): Rule {
  return (scene, { kind, from, to, value }) => {
    const { tokens } = scene;
    const isLed = (at: number): boolean =>
      plainDigits(tokens[at]) <= 24 && phraseBefore(leaders, tokens, at) > 0;
    const isHour = (at: number): boolean => hours.has(wordAt(scene, at));
    // “De 10 heures à 18 heures”: where the last is a time of day, the first is too.
    const isBegun = (at: number): boolean => {
      const last = at + phraseAt(leaders, tokens, at);
      return last > at && isLed(last) && isHour(last + 1);
    };
    const isMinute = (at: number): boolean => /^[0-5]\d$/.test(tokens[at]?.text ?? '');
    if (kind !== 'plain') return false;
    // “23 h 50”, which hardly anything takes.
    const isLate = (at: number): boolean => {
      const hour = plainDigits(tokens[at]);
      return hour > 12 && hour <= 24 && isHour(at + 1) && isMinute(at + 2);
    };
    const isSpelled = (value ?? 25) <= 24 && phraseBefore(leaders, tokens, from) > 0;
    if (isHour(to) && (isLed(from) || isSpelled || isBegun(to + 1))) return true;
    return (
      isLate(from) || (isMinute(to - 1) && isHour(to - 2) && (isLed(to - 3) || isLate(to - 3)))
    );
  };
}
