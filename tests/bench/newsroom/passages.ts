import type { Chance } from './chance.ts';
import { plainSentences, remarks, type Beat } from './words.ts';

/** Whom a story names, and what it is told of. */
export interface Cast {
  beat: Beat;
  town: string;
  /** An official and somebody of the trade, own to the story; a body that others name too. */
  official: Named;
  witness: Named;
  body: Named;
  year: number;
}

export interface Named {
  id: string;
  name: string;
}

/** An entry of front matter that belongs to words of the passage. */
export interface Entry {
  id: string;
  words: string;
  counts?: string;
  by: string;
  source?: string;
}

/** A paragraph with what front matter says of it. */
interface MadePassage {
  text: string;
  figures: Entry[];
  quotations: Entry[];
}

/** Gives what stands nowhere else in a story. */
interface Fresh {
  /** A number between others. */
  number: (least: number, most: number) => number;
  /** Such numbers, and last their sum. */
  sum: (...ranges: readonly (readonly [least: number, most: number])[]) => readonly number[];
  remark: () => string;
}

type Make = (cast: Cast, by: Chance, fresh: Fresh, at: number) => MadePassage;

const grouped = (number: number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A passage of a text and of figures that are counted by one body or person, from the one source. */
function passage(
  text: string,
  by: string,
  figures: readonly [id: string, words: string, counts: string][],
  quotations: Entry[] = [],
): MadePassage {
  return {
    text,
    figures: figures.map(([id, words, counts]) => ({ id, words, counts, by, source: 'report' })),
    quotations,
  };
}

/** A whole and its three parts, which make it. */
const parts: Make = ({ beat, town, body }, by, fresh, at) => {
  const range = [1100, 4900] as const;
  const [a = 0, b = 0, c = 0, sum = 0] = fresh.sum(range, range, range);
  const [first, second, third] = beat.fates;
  const all = grouped(sum);
  const text = by.one([
    `In all ${all} ${beat.things} in ${town} were counted: ${grouped(a)} were ${first}, ${grouped(b)} were ${second} and ${grouped(c)} were ${third}, the ${body.name} said.`,
    `The ${beat.place} of ${town} counted ${grouped(a)} ${beat.things} ${first}, ${grouped(b)} ${second} and ${grouped(c)} ${third}, ${all} in all, by the lists of the ${body.name}.`,
  ]);
  return passage(text, body.id, [
    [`all-${at}`, all, `${beat.things} in ${town}`],
    [`first-${at}`, grouped(a), `${beat.things} ${first}`],
    [`second-${at}`, grouped(b), `${beat.things} ${second}`],
    [`third-${at}`, grouped(c), `${beat.things} ${third}`],
  ]);
};

/** A count of two years, and by how many it changed. */
const change: Make = ({ beat, town, body, year }, by, fresh, at) => {
  const [was = 0, , now = 0] = fresh.sum([2100, 7900], [310, 990]);
  const before = year - by.between(1, 4);
  const said = by.one([
    `the ${body.name} wrote in its yearly report`,
    `the ${body.name} said on Monday`,
    `by the books of the ${body.name}`,
  ]);
  const text = `In ${town} the number of ${beat.things} rose from ${grouped(was)} in ${before} to ${grouped(now)} in ${year}, ${said}. ${by.one(plainSentences)}`;
  return passage(text, body.id, [
    [`was-${at}`, grouped(was), `${beat.things} in ${town} in ${before}`],
    [`now-${at}`, grouped(now), `${beat.things} in ${town} in ${year}`],
  ]);
};

/** A share of a whole, as many in a hundred. */
const share: Make = ({ beat, town, official, year }, by, fresh, at) => {
  const percent = fresh.number(12, 88);
  const all = fresh.number(60, 99) * 100;
  const text = `In a survey of ${grouped(all)} ${beat.things} in ${year}, ${percent}% had been ${beat.fates[0]}, ${official.name} said. ${by.one(plainSentences)} ${by.one([`It was the first survey in ${town}.`, `The survey was made before the rain.`])}`;
  return passage(text, official.id, [
    [`surveyed-${at}`, grouped(all), `${beat.things} surveyed in ${town}`],
    [`percent-${at}`, `${percent}%`, `of the ${beat.things} ${beat.fates[0]}`],
  ]);
};

/** What it costs, and what there is. */
const money: Make = ({ town, official }, by, fresh, at) => {
  const [cost, paid] = [fresh.number(41, 97), fresh.number(11, 38)];
  const text = by.one([
    `The repair will cost at least ${cost} million euros, ${official.name} said. So far ${town} has ${paid} million euros for it.`,
    `${official.name} puts the cost at some ${cost} million euros. The budget of ${town} holds ${paid} million euros for the work.`,
  ]);
  return passage(`${text} ${by.one(plainSentences)}`, official.id, [
    [`cost-${at}`, `${cost} million euros`, `cost of the work in ${town}`],
    [`paid-${at}`, `${paid} million euros`, `in the budget of ${town}`],
  ]);
};

/** A count by somebody who works there. */
const count: Make = ({ beat, town, witness }, by, fresh, at) => {
  const [seen, left] = [fresh.number(130, 480), fresh.number(510, 990)];
  const text = by.one([
    `${witness.name} counted ${seen} ${beat.things} in a week and wrote them into a book. At the edge of ${town} stood ${left} more.`,
    `More than ${seen} ${beat.things} were ${beat.fates[1]} in one night, ${witness.name} said, and ${left} the week after.`,
  ]);
  return passage(`${text} ${by.one(plainSentences)}`, witness.id, [
    [`seen-${at}`, String(seen), `${beat.things} counted`],
    [`more-${at}`, String(left), `${beat.things} counted later`],
  ]);
};

/** What the official or the witness says, in one or two quotations. */
const spoken: Make = ({ beat, official, witness }, by, fresh, at) => {
  const [first, second] = [fresh.remark(), fresh.remark()];
  const who = at % 2 === 0 ? official : witness;
  const is = who === official ? `the ${beat.office}` : `a ${beat.trade}`;
  const text = `“${first},” said ${who.name}, ${is}. “${second}.”`;
  return passage(
    `${by.one(plainSentences)} ${text}`,
    who.id,
    [],
    [
      { id: `said-${at}`, words: first, by: who.id },
      { id: `added-${at}`, words: second, by: who.id },
    ],
  );
};

/** Neither figure nor quotation. */
const plain: Make = (_cast, by) => passage(by.some(plainSentences, 4).join(' '), '', []);

const kinds = [parts, change, spoken, share, money, count, spoken, parts, change, plain] as const;

/** The passages of a story, each with other numbers; the last states nothing. */
export function passages(cast: Cast, by: Chance): MadePassage[] {
  const given = new Set<number>();
  const unsaid = by.some(remarks, remarks.length);
  const draw = (numbers: () => number[]): number[] => {
    const drawn = numbers();
    if (new Set(drawn).size < drawn.length || drawn.some((number) => given.has(number)))
      return draw(numbers);
    for (const number of drawn) given.add(number);
    return drawn;
  };
  const fresh: Fresh = {
    number: (least, most) => draw(() => [by.between(least, most)])[0] ?? 0,
    sum: (...ranges) =>
      draw(() => {
        const numbers = ranges.map(([least, most]) => by.between(least, most));
        return [...numbers, numbers.reduce((a, b) => a + b)];
      }),
    remark: () => unsaid.pop() ?? '',
  };
  return [...by.some(kinds, kinds.length), plain].map((make, at) => make(cast, by, fresh, at));
}
