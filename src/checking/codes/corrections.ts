import type { CodeEntry } from './entry.ts';
import { inFrontMatter, inProse } from './example.ts';

export const corrections = {
  'correction-unmatched': {
    severity: 'error',
    title: 'A correction of something that is not there',
    expected: 'the id of a figure or quotation of this story, or of one that was taken out of it',
    mend: 'Correct the id, or take it out for a correction of the whole story.',
    about:
      'A correction may name by id the figures or quotations that were changed, and is told beside each. What was taken out of the story is known by the register, where its address is withdrawn.',
    example: inFrontMatter(
      'corrections:\n  - { on: wheat-gift, date: 2026-11-25, was: 26, now: 25, why: A slip. }',
    ),
  },
  'correction-open': {
    severity: 'error',
    title: 'A correction that does not say what stands there now',
    expected: '“now”, with what the text says since the correction',
    mend: 'Add “now:” with the new words; what is told no more is taken out by `npm run take-out`.',
    about:
      'Readers are told what was, what is now, and why. Only where something was taken out, and nothing stands in its place, is there no “now”.',
    example: inProse(
      'Cuba received 25,000 tonnes of wheat.',
      'figures:\n  - { id: wheat-gift, words: "25,000 tonnes" }\ncorrections:\n  - { on: wheat-gift, date: 2026-11-25, was: 26, why: A slip. }',
    ),
  },
} as const satisfies Record<string, CodeEntry>;
