import type { CodeEntry } from './entry.ts';
import { inFiles, inFrontMatter, inProse, soundStory } from './example.ts';

const wheat = 'Cuba received 25,000 tonnes of wheat.';
const ruizSays = inProse(
  'Ana Ruiz said that 25,000 tonnes of wheat had come.',
  'figures:\n  - { id: wheat-gift, words: "25,000 tonnes", by: cuba }',
);
const byAgainstText = {
  ...ruizSays,
  files: { ...ruizSays.files, 'people/cuba.yaml': 'kind: body\nname: Cuba\n' },
};

export const references = {
  'note-unmatched': {
    severity: 'error',
    title: 'A note on something that is not there',
    expected: 'ids of figures or quotations of this story',
    mend: 'Correct the id, or take it out for a note on the whole story.',
    about:
      'A note names by id the figures and quotations that it is about, and stands beside them for readers.',
    example: inFrontMatter(
      'notes:\n  - { on: wheat-gift, text: The weight is that of the harbour. }',
    ),
  },
  'answer-unmatched': {
    severity: 'error',
    title: 'An answer to a problem that is not there',
    expected: 'the code of a problem that this story has at the ids or words of the note',
    mend: 'Take “answers” out: the note stays as a simple note.',
    about:
      'A known discrepancy is answered by a note with the code of the problem, on a figure or quotation that the problem touches, or on `words` of the text that hold what it is about (“140th anniversary” is no figure): readers see it there, and whatever else is wrong is told as before. Once the problem is mended, the answer would speak of nothing.',
    example: inProse(
      wheat,
      'figures:\n  - { id: wheat-gift, words: "25,000 tonnes" }\nnotes:\n  - { on: wheat-gift, answers: sum-wrong, text: The report has this total. }',
    ),
  },
  'person-unknown': {
    severity: 'error',
    title: 'A person with no file',
    expected: 'the name of a file in `content/people/`, without its ending',
    mend: 'Correct the name, or add the file to `content/people/`.',
    about:
      'Who says so is a person or a body with a file of their own, and a page that tells who they are.',
    example: inProse(
      wheat,
      'figures:\n  - { id: wheat-gift, words: "25,000 tonnes", by: ana-ruis }',
    ),
  },
  'by-against-text': {
    severity: 'warning',
    title: 'A figure that the text gives to somebody else',
    expected: 'the person or body to whom the sentence credits the number',
    mend: 'Correct `by`, or the sentence; write `by: nobody` where the text names nobody.',
    about:
      'Front matter says that one person or body says so, and the sentence names another, who has a file too. A body and those who speak for it (`speaksFor`) are one.',
    example: byAgainstText,
  },
  'source-unknown': {
    severity: 'error',
    title: 'A source that the story does not list',
    expected: 'a key under `sources` in this front matter',
    mend: 'Correct the key, or add the document under `sources`.',
    about:
      'A source is a document where a figure can be checked; the front matter lists it once, and figures name its key.',
    example: inProse(
      wheat,
      'figures:\n  - { id: wheat-gift, words: "25,000 tonnes", source: harbour }',
    ),
  },
  'related-unknown': {
    severity: 'error',
    title: 'A related story that is not there',
    expected:
      'the name of a file in `content/stories/` or `content/elsewhere/`, without its ending',
    mend: 'Correct the name, or add the file.',
    about:
      'A related story is one of ours, or a story told elsewhere with a summary in `content/elsewhere/`.',
    example: inFrontMatter(
      'related:\n  - { to: elsewhere/no-such-file, as: background, why: It tells more. }',
    ),
  },
  'front-unknown': {
    severity: 'error',
    title: 'A story on the front page that is not there',
    expected: 'the slug of a published story',
    mend: 'Correct the slug, or take it out of `content/front.yaml`.',
    about:
      'The file `content/front.yaml` names the story that leads the front page and those that follow it, in their order. What it does not name follows by date; without the file all of them do. A story that was withdrawn since is passed over.',
    example: inFiles('lead: no-such-story', {
      'stories/example.md': soundStory('', 'The ship came in on Monday.'),
      'people/ana-ruiz.yaml': 'kind: person\nname: Ana Ruiz\n',
      'front.yaml': 'lead: no-such-story\n',
    }),
  },
  'section-unknown': {
    severity: 'error',
    title: 'A section that the site does not have',
    expected: 'one of the sections that `src/site.ts` lists',
    mend: 'Correct the name, or add the section to `sections` in `src/site.ts`.',
    about:
      'A section has a page, a feed and a place in lists; a slip of the pen would open another one. Topics may be named freely.',
    example: inFrontMatter('section: wrold'),
  },
} as const satisfies Record<string, CodeEntry>;
