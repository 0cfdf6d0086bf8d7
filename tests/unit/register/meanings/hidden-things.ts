import fc from 'fast-check';
import { soundStory } from '../../../../src/checking/codes/example.ts';
import { readEdition } from '../../../../src/edition/read-edition.ts';
import type { Story } from '../../../../src/story/types.ts';

/** Sentences by the things that they count, each `#` a number; some are hard to tell apart on purpose. */
const patterns = {
  clinton: 'Clinton has #.',
  trump: 'Trump has #.',
  arrests: 'Police arrested # people.',
  hall: 'The hall holds # people.',
  church: 'The church holds # people.',
  carried: 'On most days the old ferry to the islands carries # people, the harbour office said.',
  missed: 'On most days the old ferry to the islands misses # people, the harbour office said.',
  wheat: 'Cuba received # tonnes of wheat in # ships.',
  cuba: 'Cuba received # tonnes of sugar.',
  haiti: 'Haiti received # tonnes of sugar.',
  rice: 'Egypt bought # tonnes of rice for $#.',
  january: 'In January, the port counted # ships.',
  february: 'In February, the port counted # ships.',
  houses: 'The fire destroyed # houses, a school and a mill.',
  patients: 'On Monday nurses treated # patients, the clinic said.',
  crew: 'Of the crew, # were saved.',
  bridge: 'The new bridge is # metres long.',
  men: 'The strike was joined by # men and # women.',
  turnout: 'Turnout rose to #% in the capital.',
} as const;

export type Thing = keyof typeof patterns;
export const things = Object.keys(patterns) as Thing[];

type Twins = readonly (readonly [Thing, Thing])[];

/** Things that are told in the same words but for a name. */
const namedApart: Twins = [
  ['clinton', 'trump'],
  ['cuba', 'haiti'],
  ['january', 'february'],
];

/** Things that are told in so many of the same words that the number weighs as much as what is not. */
const hardlyApart: Twins = [['carried', 'missed']];

/** All that are told in the same words but for one. */
const twins: Twins = [...namedApart, ...hardlyApart, ['hall', 'church']];

const twinOf = new Map(twins.flatMap(([one, other]) => [[one, other] as const, [other, one]]));

/** A sentence of a story whose numbers stand for things that only the test knows. */
export interface Told {
  thing: Thing;
  numbers: readonly string[];
  /** Written without its commas. */
  bare: boolean;
}

/** Few numbers, so that they often come again. */
export const number = fc.constantFrom('12', '15', '40', '359', '360', '4,000');

export const told = (thing: Thing): fc.Arbitrary<Told> => {
  const count = patterns[thing].split('#').length - 1;
  return fc
    .array(number, { minLength: count, maxLength: count })
    .map((numbers) => ({ thing, numbers, bare: false }));
};

export function sentenceOf({ thing, numbers, bare }: Told): string {
  let next = 0;
  const text = patterns[thing].replace(/#/g, () => numbers[next++] ?? '');
  return bare ? text.replace(/,(?= )/g, '') : text;
}

/** Paragraphs of sentences. */
export type Text = readonly (readonly Told[])[];

export const proseOf = (text: Text): string =>
  text.map((paragraph) => paragraph.map(sentenceOf).join(' ')).join('\n\n');

export const fileOf = (text: Text, frontMatter = ''): string =>
  soundStory(frontMatter, proseOf(text));

/** A story as it is read, each figure under the name of its thing: `wheat-0` and `wheat-1` for the two of a sentence. */
export function readTold(text: Text): Story {
  const { edition } = readEdition([{ path: 'stories/a.md', source: fileOf(text) }]);
  const [story] = edition.stories;
  if (!story) throw new Error('The story cannot be read.');
  const figures = story.figures.map((figure) => ({ ...figure, id: thingAt(text, figure) }));
  return { ...story, figures };
}

/** The thing that a figure of the text stands for. */
export function thingAt(
  text: Text,
  { passage, span }: { passage: number; span: { start: number } },
): string {
  let start = 0;
  for (const sentence of text[passage] ?? []) {
    const printed = sentenceOf(sentence);
    if (span.start < start + printed.length) {
      const before = printed.slice(0, span.start - start);
      const place = patterns[sentence.thing]
        .split('#')
        .slice(1)
        .findIndex((_, index) => before.length <= placeOf(sentence, index));
      return `${sentence.thing}-${place}`;
    }
    start += printed.length + 1;
  }
  throw new Error('No sentence stands there.');
}

/** Where a number of a sentence ends. */
function placeOf(sentence: Told, index: number): number {
  const { thing, numbers, bare } = sentence;
  const parts = patterns[thing].split('#').slice(0, index + 1);
  const pieces = parts.map((part, at) => part + (numbers[at] ?? '')).join('');
  return (bare ? pieces.replace(/,(?= )/g, '') : pieces).length;
}

/** What a twin tells in the same place; the name itself where there is none. */
export function twinOfName(name: string): string {
  const [thing, place] = name.split('-');
  return `${twinOf.get(thing as Thing) ?? thing}-${place}`;
}

/** Whether two things are told in the same words of somebody else. */
export const isOfAnother = (name: string, other: string): boolean =>
  name !== other && twinOfName(name) === other && isIn(namedApart, name);

/** Whether a thing is told in nearly all of the words of another. */
export const isHardlyApart = (name: string): boolean => isIn(hardlyApart, name);

const isIn = (list: Twins, name: string): boolean =>
  list.flat().some((thing) => thing === name.split('-')[0]);

const toldOf = (text: Text, name: string): Told | undefined =>
  text.flat().find(({ thing }) => thing === name.split('-')[0]);

/** The number that a thing is told with; `undefined` where it is told no more. */
export const numberOf = (text: Text, name: string): string | undefined =>
  toldOf(text, name)?.numbers[Number(name.split('-')[1])];

/** Whether a text tells two things with one number in nearly the same words, of which some are the words of both. */
export const hasDoubles = (text: Text): boolean =>
  hardlyApart.some(([one, other]) => {
    const number = numberOf(text, `${one}-0`);
    return number !== undefined && number === numberOf(text, `${other}-0`);
  });

/** The words that a thing is told in, whatever its commas; `undefined` where it is told no more. */
export function sentenceAt(text: Text, name: string): string | undefined {
  const told = toldOf(text, name);
  return told && sentenceOf({ ...told, bare: true });
}

/** Two twins, of which the second often has the numbers of the first, and a few other things. */
const sentences: fc.Arbitrary<Told[]> = fc
  .tuple(fc.constantFrom(...twins), fc.boolean())
  .chain(([[one, other], alike]) =>
    fc
      .shuffledSubarray(
        things.filter((thing) => thing !== one && thing !== other),
        { minLength: 1, maxLength: 5 },
      )
      .chain((rest) => fc.tuple(told(one), told(other), ...rest.map(told)))
      .map(([first, second, ...rest]) => [
        first,
        alike ? { ...second, numbers: first.numbers } : second,
        ...rest,
      ]),
  );

/** A text of a few things, each told once. */
export const text: fc.Arbitrary<Text> = sentences
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }))
  .chain((all) =>
    fc.integer({ min: 1, max: all.length }).map((at) => [all.slice(0, at), all.slice(at)]),
  )
  .map((paragraphs) => paragraphs.filter((paragraph) => paragraph.length > 0));

const positions = { first: fc.nat(), second: fc.nat() };

/** What an editor does to a text. */
export type Edit =
  | { do: 'insert'; thing: Thing; numbers: readonly string[]; first: number }
  | { do: 'delete' | 'comma'; first: number }
  | { do: 'swap' | 'trade'; first: number; second: number }
  /** What a sentence tells is told of its twin. */
  | { do: 'give'; first: number }
  | { do: 'change'; first: number; second: number; number: string };

const insert = fc
  .constantFrom(...things)
  .chain((thing) =>
    fc.record({ do: fc.constant('insert' as const), told: told(thing), first: fc.nat() }),
  )
  .map(({ told: { thing, numbers }, first }): Edit => ({ do: 'insert', thing, numbers, first }));
const comma = fc.record({ do: fc.constant('comma' as const), first: fc.nat() });
const swap = fc.record({ do: fc.constant('swap' as const), ...positions });

/** Edits after which every figure is still told, with its number. */
export const harmless: fc.Arbitrary<Edit> = fc.oneof(insert, comma, swap);
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  insert,
  comma,
  swap,
  fc.record({ do: fc.constant('delete' as const), first: fc.nat() }),
  fc.record({ do: fc.constant('change' as const), ...positions, number }),
  fc.record({ do: fc.constant('give' as const), first: fc.nat() }),
  fc.record({ do: fc.constant('trade' as const), ...positions }),
);

/** A text after an edit. A thing that is told already is not told a second time. */
export function edited(text: Text, edit: Edit): Text {
  const all = text.flat();
  const at = (position: number) => position % Math.max(all.length, 1);
  const breaks = text[0]?.length ?? 0;
  const divided = (sentences: readonly Told[]): Text =>
    [sentences.slice(0, breaks), sentences.slice(breaks)].filter(({ length }) => length > 0);
  const chosen = all[at(edit.first)];
  if (!chosen) return text;
  const withChosen = (fresh: Told) => all.map((each) => (each === chosen ? fresh : each));
  switch (edit.do) {
    case 'insert': {
      if (all.some(({ thing }) => thing === edit.thing)) return text;
      return divided(all.toSpliced(at(edit.first), 0, { ...edit, bare: false }));
    }
    case 'delete':
      return all.length > 1 ? divided(all.filter((each) => each !== chosen)) : text;
    case 'comma':
      return divided(withChosen({ ...chosen, bare: !chosen.bare }));
    case 'swap': {
      const other = all[at(edit.second)] ?? chosen;
      return divided(all.map((each) => (each === chosen ? other : each === other ? chosen : each)));
    }
    case 'give': {
      const twin = twinOf.get(chosen.thing);
      if (twin === undefined || all.some(({ thing }) => thing === twin)) return text;
      return divided(withChosen({ ...chosen, thing: twin }));
    }
    case 'trade': {
      const other = all[at(edit.second)] ?? chosen;
      const [one = '', two = ''] = [chosen, other].map(({ numbers: [first] }) => first);
      return divided(
        all.map((each) => {
          if (each === chosen) return { ...each, numbers: each.numbers.with(0, two) };
          return each === other ? { ...each, numbers: each.numbers.with(0, one) } : each;
        }),
      );
    }
    case 'change': {
      const place = edit.second % chosen.numbers.length;
      return divided(withChosen({ ...chosen, numbers: chosen.numbers.with(place, edit.number) }));
    }
  }
}
