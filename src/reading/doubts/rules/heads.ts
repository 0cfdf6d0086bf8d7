import { hull, overlap, type Interval } from '../../arithmetic/interval.ts';
import { endsOf, quantityOf } from '../../relations/quantity.ts';
import type { Doubt } from '../../types.ts';
import { areLike, isSpecific, type Mention, type Told } from '../mentions.ts';
import { areTransposed, valueOf } from '../sums-of.ts';
import { doubt, type Kind, type View } from '../view.ts';

/** A headline with more figures than this is none, and nobody should wait for it. */
const MOST_IN_HEAD = 20;
/** Of money and percentages only the first sentences tell what the headline means. */
const FIRST = 4;
/** Numbers further apart are of different things. */
const FARTHEST = 4;
/** Words alike in so many letters are forms of one. */
const STEM = 4;

function spanOf({ figure }: Mention): Interval | null {
  const ends = endsOf(figure);
  return ends ? hull(ends[0].interval, ends[1].interval) : (quantityOf(figure)?.interval ?? null);
}

/** A share is not told by a count, nor money by either; counts may go by many names. */
function sortOf({ kind }: Mention): string {
  return kind === 'fraction' ? 'percent' : kind === 'measure' ? 'count' : kind;
}

/** Whether the text has the number, in a form that rounds to it or that it rounds to, or two numbers that make it. */
function isTold(head: Mention, all: readonly Mention[]): boolean {
  // Two dead are not told by two hours.
  const isOther = ({ kind }: Mention): boolean =>
    kind === 'measure' && head.kind === 'count' && head.noun !== null;
  const prose = all.filter(
    (mention) => (sortOf(mention) === sortOf(head) && !isOther(mention)) || areLike(mention, head),
  );
  const { value } = head.figure;
  const span = spanOf(head);
  if (typeof value !== 'number' || value < 2 || !span) return true;
  const isRound = (mention: Mention): boolean => {
    const own = spanOf(mention);
    return own !== null && overlap(own, span);
  };
  const single = new Set(prose.map(({ figure }) => figure.value));
  return prose.some(
    (mention) =>
      isRound(mention) ||
      (typeof mention.figure.value === 'number' && single.has(value - mention.figure.value)),
  );
}

/** The longer words of a paragraph as far as a sentence, cut to what their forms have in common. */
function stemsOf({ parsed: { tokens }, span, mentions }: Told): ReadonlySet<string> {
  const isNumber = (at: number): boolean => mentions.some(({ from, to }) => at >= from && at < to);
  const words = tokens.slice(0, span.to).filter(({ kind }, at) => kind === 'word' && !isNumber(at));
  const long = words.filter(({ lower }) => lower.length >= STEM);
  return new Set(long.map(({ lower }) => lower.slice(0, STEM)));
}

/** True if a headline and a sentence speak of one thing. */
function shareStem(one: Told, other: Told): boolean {
  const stems = stemsOf(other);
  return [...stemsOf(one)].some((stem) => stems.has(stem));
}

/** “Five dead”, and in the text “six skiers lost their lives …”: the verb that says so stands far from its number. */
function fatedLater(head: Mention, prose: readonly Mention[], classes: View['classes']): Mention[] {
  if (!isSpecific(head.group)) return [];
  const first = prose[0]?.told.number ?? 0;
  return prose.filter((mention) => {
    const { told, group, kind } = mention;
    const { parsed, span, mentions, number } = told;
    const counts = mentions.filter((other) => other.kind === 'count');
    const isNear = number < first + FIRST && counts[0] === mention && kind === 'count';
    const tells = (): boolean =>
      parsed.tokens
        .slice(mention.to, span.to)
        .some(({ lower }) => classes.get(lower) === head.group);
    return isNear && (group === null || group === 'people') && tells();
  });
}

/** “14 homeless”, “14 people homeless”. */
function wordBehind({ told: { parsed }, to }: Mention): string | null {
  const token = parsed.tokens[to];
  return token?.kind === 'word' && token.lower.length > STEM ? token.lower : null;
}

/** Something that is counted by a family of words: “jets” are aircraft. */
const isThing = ({ group }: Mention): boolean => group !== null && group !== 'people';

/** The numbers of the text that tell what one of the headline tells. */
function meantBy(head: Mention, prose: readonly Mention[]): Mention[] {
  const isBareSum = head.kind === 'count' && head.noun === null && head.figure.amount.scale > 1;
  if (head.kind === 'count' && !isBareSum) {
    const unit = head.figure.unit?.toLowerCase();
    const behind = unit?.split(' ').at(-1) ?? wordBehind(head);
    return prose.filter(
      (mention) =>
        mention.kind === 'count' &&
        ((isSpecific(head.group) && mention.group === head.group) ||
          (isThing(head) && mention.group === head.group && shareStem(head.told, mention.told)) ||
          areTransposed(mention, head) ||
          (behind !== null && wordBehind(mention) === behind) ||
          (unit !== undefined && mention.figure.unit?.toLowerCase() === unit)),
    );
  }
  if (!isBareSum && !['money', 'percent', 'measure'].includes(head.kind)) return [];
  const first = prose[0]?.told.number ?? 0;
  const meant = prose.filter(
    (mention) =>
      ['money', 'percent', 'measure'].includes(mention.kind) &&
      areLike(mention, head) &&
      mention.told.number < first + FIRST &&
      shareStem(head.told, mention.told),
  );
  // What the first of these sentences tells, the next may tell of something else.
  const [lead] = meant;
  return meant.filter(({ told }) => told === lead?.told);
}

/** “Up to 40”, “as many as 40”; what stands for more, or for something near, is read as wide as it is. */
const isLimit = ({ figure: { qualifier, sense } }: Mention): boolean =>
  qualifier !== null && (sense === null || ['atMost', 'lessThan', 'expected'].includes(sense));

function headsOf({ heads, tolds, classes }: View): Doubt[] {
  const prose = tolds.flatMap(({ mentions }) => mentions);
  const inHeads = heads.flatMap(({ mentions }) => mentions).slice(0, MOST_IN_HEAD);
  return inHeads.flatMap((head) => {
    const meant = meantBy(head, prose);
    const [other, ...more] = meant.length > 0 ? meant : fatedLater(head, prose, classes);
    if (!other || more.length > 0 || head.figure.end) return [];
    if (head.figure.qualifier !== null || isLimit(other)) return [];
    const far = Math.max(valueOf(head) / valueOf(other), valueOf(other) / valueOf(head));
    return isTold(head, prose) || !(far <= FARTHEST) ? [] : [doubt('headline', head, [other])];
  });
}

export const heads: Kind = {
  kind: 'headline',
  example: {
    holds: 'Flood kills 12: Twelve people were killed when a river burst its banks.',
    fails: 'Flood kills 15: Twelve people were killed when a river burst its banks.',
  },
  find: headsOf,
};
