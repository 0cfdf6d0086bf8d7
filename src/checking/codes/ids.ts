import type { CodeEntry } from './entry.ts';
import { inProse } from './example.ts';

const wheat = 'Cuba received 25,000 tonnes of wheat.';

export const ids = {
  'id-missing': {
    severity: 'error',
    title: 'A figure or quotation with no id',
    expected: 'an id in the front matter, since the id is its address',
    mend: 'Run `npm run register` (with the same `--until`, where a scheduled story comes out): it writes the missing ids into the front matter.',
    about:
      'Every figure and every quotation of a published story has an address, and its id is the last part of it. Ids are written down once and never derived again, so that addresses survive every edit.',
    example: inProse(wheat),
  },
  'id-double': {
    severity: 'error',
    title: 'Two with the same id',
    expected: 'each id once in a story, figures and quotations together',
    mend: 'Give the one that is not published yet another id.',
    about:
      'The ids of a story’s figures and quotations are one name space: each is an anchor on the story’s page.',
    example: inProse(
      'Cuba received 25,000 tonnes of wheat in 12 ships.',
      'figures:\n  - { id: wheat-gift, words: "25,000 tonnes" }\n  - { id: wheat-gift, words: "12 ships" }',
    ),
  },
  'id-form': {
    severity: 'error',
    title: 'An id of another form',
    expected:
      'lower-case letters a to z and digits, in words joined by hyphens, at most 100 characters',
    mend: 'Write it in small plain letters, with hyphens between the words: wheat-gift.',
    about:
      'An id is part of an address that people type and print: small plain letters and digits, joined by hyphens.',
    example: inProse(wheat, 'figures:\n  - { id: Wheat_Gift, words: "25,000 tonnes" }'),
  },
  'id-reserved': {
    severity: 'error',
    title: 'An id that the page cannot give',
    expected:
      'an id with none of the words by which reader modes know menus, shares and adverts, and none that the page, a host or a file system uses itself',
    mend: 'Choose another word of what is counted.',
    about:
      'Reader modes of browsers take out what looks like a menu, a share button or an advert, and they judge by ids too: a figure with the id “share-of-children” is lost there. The page of a story also has ids of its own: `text`, `notes`, `note-1` and so on, and all that begin with `sum-` or `span-`. `index` is kept by hosts, and `con`, `nul`, `com1` and their like by Windows, where no folder can have such a name.',
    example: inProse(wheat, 'figures:\n  - { id: wheat-share, words: "25,000 tonnes" }'),
  },
} as const satisfies Record<string, CodeEntry>;
