import { type Place, type Problem, problem } from '../../checking/problem.ts';
import { quoted } from '../../front-matter/quoted.ts';
import type { Tag } from '../../markdown/parse.ts';
import type { Passage } from '../../reading/types.ts';

/** What Markdown has in place of a tag. */
const inMarkdown: readonly { tag: RegExp; mend: string }[] = [
  { tag: /^<(?:b|strong)\b/i, mend: 'Put the words between two stars each: **words**.' },
  { tag: /^<(?:i|em)\b/i, mend: 'Put the words between stars: *words*.' },
  { tag: /^<a\b/i, mend: 'Write the link as [words](https://address).' },
  {
    tag: /^<(?:br|p|div|span|font)\b/i,
    mend: 'Take the tags out, and leave a blank line between paragraphs.',
  },
  { tag: /^<h[1-6]\b/i, mend: 'Begin the line with “## ”.' },
  { tag: /^<(?:ul|ol|li)\b/i, mend: 'Begin each item on a line of its own with “- ”.' },
  {
    tag: /^<!--/,
    mend: 'Take it out; remarks for colleagues stand in the front matter behind “# ”.',
  },
];

/** Tags of HTML, each at its place. */
export function tagProblems(tags: readonly Tag[], placeAt: (offset: number) => Place): Problem[] {
  return tags.map(({ text, offset }) => {
    const place = placeAt(offset);
    const mend = inMarkdown.find(({ tag }) => tag.test(text))?.mend;
    return problem('html-unsupported', place, quoted(text), mend === undefined ? {} : { mend });
  });
}

const fewest = 3;
const sentenceEnd = /[.!?…]["”’»)]*$/;
/** One line a sentence is a way to write one paragraph; of several sentences a line is a paragraph itself. */
const severalSentences = /[.!?…]["”’»)]* +["“‘«¿¡(]?[\p{Lu}\d]/u;

/** Paragraphs that are parted by single line breaks, as they come from mails and web pages: printed, they are one. */
export function joinedParagraphs(
  passages: readonly Passage[],
  placeAt: (passage: number, position: number) => Place,
): Problem[] {
  return passages.flatMap(({ kind, text }, passage) => {
    const lines = text.split('\n');
    const areParagraphs =
      kind === 'paragraph' &&
      lines.length >= fewest &&
      lines.slice(0, -1).every((line) => sentenceEnd.test(line.trimEnd())) &&
      lines.some((line) => severalSentences.test(line));
    if (!areParagraphs) return [];
    const place = placeAt(passage, (lines[0]?.length ?? 0) + 1);
    return [
      problem(
        'paragraphs-joined',
        place,
        `${lines.length} lines that end with a sentence, as one paragraph`,
      ),
    ];
  });
}
