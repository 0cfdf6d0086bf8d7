/** What became of those who are counted: by it, two numbers are of one thing. */
export const FATES = ['dead', 'hurt', 'laid off', 'held', 'out', 'missing'] as const;

/** Kinds of one family that nothing belongs to twice, and which of them make a whole together. */
interface Exclusive {
  family: string;
  kinds: readonly string[];
  fills: readonly (readonly string[])[];
  /** The first is part of the second. */
  inside?: readonly (readonly [string, string])[];
}

export const EXCLUSIVE: readonly Exclusive[] = [
  {
    family: 'people',
    kinds: ['men', 'women', 'children', 'boys', 'girls', 'adults'],
    fills: [
      ['men', 'women'],
      ['boys', 'girls'],
      ['adults', 'children'],
    ],
    inside: [
      ['boys', 'children'],
      ['girls', 'children'],
      ['men', 'adults'],
      ['women', 'adults'],
    ],
  },
  {
    family: 'titles',
    kinds: ['gold', 'silver', 'bronze'],
    fills: [['gold', 'silver', 'bronze']],
  },
  { family: 'votes', kinds: ['for', 'against', 'abstained'], fills: [] },
  { family: 'parties', kinds: ['government', 'opposition'], fills: [] },
  { family: 'payment', kinds: ['cash', 'shares', 'debt'], fills: [] },
  { family: 'people', kinds: ['passengers', 'crew'], fills: [['passengers', 'crew']] },
  { family: 'people', kinds: ['soldiers', 'civilians', 'police', 'rebels'], fills: [] },
  { family: 'parties', kinds: ['Democrats', 'Republicans'], fills: [] },
];
