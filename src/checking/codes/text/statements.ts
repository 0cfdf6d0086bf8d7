/** A text whose numbers agree with what its words state of them, and one whose numbers do not. */
interface Statement {
  holds: string;
  fails: string;
}

/** What words may state of numbers, by the code that says that they do not bear it out. */
export const statements = {
  'sum-wrong': [
    {
      holds: 'Eight boats sank in May and five boats in June, 13 boats in all.',
      fails: 'Eight boats sank in May and five boats in June, 15 boats in all.',
    },
    {
      holds: 'It sent 40 beds and 25 tables, a total of 65 pieces.',
      fails: 'It sent 40 beds and 25 tables, a total of 85 pieces.',
    },
    {
      holds: 'Eighteen of the 30 miners were rescued, and the remaining 12 are missing.',
      fails: 'Eighteen of the 30 miners were rescued, and the remaining 22 are missing.',
    },
    {
      holds: 'There were 20 people (12 men and eight women) on board.',
      fails: 'There were 20 people (12 men and 18 women) on board.',
    },
    {
      holds: 'The motion was carried by 12 votes, 540 to 528.',
      fails: 'The motion was carried by 22 votes, 540 to 528.',
    },
    {
      holds: 'Of those asked, 54% were women, 41% men and 5% did not say.',
      fails: 'Of those asked, 54% were women, 41% men and 15% did not say.',
    },
  ],
  'share-wrong': [
    {
      holds: '50 of the 200 ships, or 25 percent, carried wheat.',
      fails: '50 of the 200 ships, or 40 percent, carried wheat.',
    },
    {
      holds: 'Almost a third (31%) of the mills stood still.',
      fails: 'Almost a third (41%) of the mills stood still.',
    },
    {
      holds: 'A quarter of the 400 firms, or 100, have closed.',
      fails: 'A quarter of the 400 firms, or 150, have closed.',
    },
    {
      holds: 'It reached 45% of the schools, 180 of 400.',
      fails: 'It reached 45% of the schools, 280 of 400.',
    },
  ],
  'change-wrong': [
    {
      holds: 'Deliveries doubled from 20 to 40.',
      fails: 'Deliveries doubled from 20 to 30.',
    },
    {
      holds: 'Orders saw a rise of 48 percent from 27 to 40.',
      fails: 'Orders saw a rise of 38 percent from 27 to 50.',
    },
    {
      holds: 'Support stood at 42%, up from 38% in May.',
      fails: 'Support stood at 42%, up from 48% in May.',
    },
    {
      holds: 'The index fell 20 points, or 1.5 percent, to 1,300.',
      fails: 'The index fell 20 points, or 3.5 percent, to 1,300.',
    },
    {
      holds: 'It carried 875 guests, 25% more than the 700 of a year earlier.',
      fails: 'It carried 975 guests, 25% more than the 700 of a year earlier.',
    },
  ],
} as const satisfies Record<string, readonly Statement[]>;

/** Texts that hold, and such that do not, as the manual prints them. */
export function examplesOf(pairs: readonly Statement[]): string {
  return pairs.map(({ holds, fails }) => `“${holds}” holds; “${fails}” does not.`).join(' ');
}
