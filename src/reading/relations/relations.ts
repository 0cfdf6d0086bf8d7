import type { Figure } from '../figures/figure.ts';
import type { Parsed } from '../parsed.ts';
import type { Relation } from '../types.ts';
import type { NounWords } from '../figures/noun-words.ts';
import type { QualifierWords } from '../figures/qualifiers.ts';
import type { Numbered, Setting } from './setting.ts';
import { statedIn } from './statements.ts';
import type { RelationWords } from './words.ts';

/** What a language gives to find what its words state of figures. */
interface RelationLanguage {
  relations: RelationWords;
  figures: { nouns: NounWords; qualifiers: QualifierWords };
}

/** “Subió hasta 40”: where a word leads to the end of a change, it sets no bound to the number. */
function reached(figure: Figure, { relations }: RelationLanguage): Figure {
  const leads = relations.to.has(figure.qualifier?.toLowerCase() ?? '');
  return leads ? { ...figure, qualifier: null, sense: null, bound: null } : figure;
}

/** The sentences of a passage with the figures of each; sentences without figures are left out. */
function settingsOf(
  parsed: Parsed,
  figures: readonly Numbered[],
  language: RelationLanguage,
): Setting[] {
  const settings: Setting[] = [];
  const known = { words: language.relations, ...language.figures };
  let next = 0;
  let earlier: Numbered[] = [];
  let past: Numbered[] = [];
  for (const sentence of parsed.sentences) {
    const own: Numbered[] = [];
    for (
      let item = figures[next];
      item && item.figure.amount.from < sentence.to;
      item = figures[++next]
    )
      own.push({ ...item, figure: reached(item.figure, language) });
    if (own.length > 0) settings.push({ parsed, sentence, figures: own, earlier, past, ...known });
    past = earlier;
    earlier = own;
  }
  return settings;
}

const MILLION = 1e6;

/** “50 millones para carreteras, 25 para parques”: a bare number beside millions may be of millions too. */
function mixesScales({ total, parts, holds }: Relation, figures: readonly Figure[]): boolean {
  const amounts = [total ?? -1, ...parts].flatMap((index) => figures[index] ?? []);
  const isBare = ({ amount: { kind, scale, value, fraction }, unit }: Figure): boolean =>
    kind === 'plain' && scale === 1 && !fraction && unit === null && Math.abs(value ?? 0) < 1000;
  return (
    holds === 'no' && amounts.some(({ amount }) => amount.scale >= MILLION) && amounts.some(isBare)
  );
}

/** Every part beside its whole, as a text of their numbers, where a sum of it or its share is told. */
function toldWholes(relations: readonly Relation[]): ReadonlySet<string> {
  const told = relations.filter(({ parts }) => parts.length > 1);
  return new Set(
    told.flatMap(({ kind, total, parts }) => [
      ...parts.map((part) => `${part} ${total}`),
      // Of “12 of 48, or 25 percent” the whole is the second of the parts.
      ...(kind === 'share' ? [parts.join(' ')] : []),
    ]),
  );
}

const numbersOf = ({ total, parts }: Relation): string =>
  [...parts, total ?? -1].sort((a, b) => a - b).join(' ');

/** Two ways of telling the same relation make one, and a figure that is wrong is so once. */
function once(relations: readonly Relation[]): Relation[] {
  const byFigures = new Map<string, Relation>();
  for (const relation of relations) {
    const { kind, total, parts, holds } = relation;
    const figures = holds === 'no' ? [total ?? parts[0]] : [total, ...parts];
    const key = [kind, holds === 'no', ...figures].join(' ');
    if (!byFigures.has(key)) byFigures.set(key, relation);
  }
  const known = [...byFigures.values()];
  // “17 of the 25 swam; the rest, eight in all, …”: what holds says how these numbers are meant.
  const held = new Set(known.filter(({ holds }) => holds !== 'no').map(numbersOf));
  const all = known.filter((one) => one.holds !== 'no' || !held.has(numbersOf(one)));
  const told = toldWholes(all);
  // A part that is no more than its whole tells nothing new there.
  return all.filter(({ kind, total, parts, holds }) => {
    const isBare = kind === 'share' && parts.length === 1 && holds !== 'no';
    return !(isBare && told.has(`${parts[0]} ${total}`));
  });
}

/** The relations that the words of a text state between its figures, in order of their cues. */
export function relationsOf(
  passages: readonly Parsed[],
  figures: readonly Figure[],
  language: RelationLanguage,
): Relation[] {
  const { measures } = language.figures.nouns;
  const isMeasure = (unit: string): boolean =>
    unit.split(' ').some((word) => measures.has(word) || measures.has(word.toLowerCase()));
  const byPassage = new Map<number, Numbered[]>();
  figures.forEach((figure, index) => {
    const list = byPassage.get(figure.passage) ?? [];
    list.push({ index, figure });
    byPassage.set(figure.passage, list);
  });
  return passages.flatMap((parsed) => {
    const own = byPassage.get(parsed.passage);
    if (!own) return [];
    const told = statedIn(parsed, settingsOf(parsed, own, language), isMeasure);
    if (told.length === 0) return [];
    const clear = told.filter((relation) => !mixesScales(relation, figures));
    return once(clear).sort((a, b) => a.cue.start - b.cue.start);
  });
}
