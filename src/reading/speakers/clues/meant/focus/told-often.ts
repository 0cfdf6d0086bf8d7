import type { MeantClue } from '../../../clue.ts';

/** Whom the text is about it means, until a sentence turns to somebody else. */
export const focusToldOften: MeantClue = {
  name: 'told of often',
  example: { text: 'Lena Horvat left. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  but: { text: 'A neighbour left. ¶ “It must close,” she said.', of: 'stranger' },
  says: ({ who, rivalled }) =>
    who === null || rivalled ? 0 : Math.min(1, (who.placed + who.told) / 8),
};
