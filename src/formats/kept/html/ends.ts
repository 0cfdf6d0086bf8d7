import type { Element } from 'hast';
import { h } from 'hastscript';
import { endsInWords, type End } from '../../../telling/end-matter.ts';
import { noteId } from '../../../telling/prose/note-places.ts';
import { originalParts, relatedParts } from '../../../telling/prose/running-text.ts';
import { storyText, wordsFor } from '../../../wording/index.ts';
import type { KeptStory } from '../kept-story.ts';
import { linkWithin } from '../references.ts';

/** Related stories, corrections and notes, and sources beside them. */
export function endSections(kept: KeptStory): Element[] {
  const ends = endsInWords(kept, kept.lang, { place: (id) => `#${id}`, link: linkWithin(kept) });
  const under = (...parts: End['part'][]) =>
    ends.filter(({ part }) => parts.includes(part)).flatMap((end) => written(end, kept));
  return [
    ...section('next', under('translations', 'related')),
    ...section('ends', under('corrections', 'notes')),
    ...section('beside', under('sources')),
  ];
}

function section(name: string, content: Element[]): Element[] {
  return content.length === 0 ? [] : [h('section', { className: [name] }, content)];
}

/** A part as the page of the story has it. */
function written({ part, heading, lines, after }: End, kept: KeptStory): Element[] {
  return [
    h('h2', part === 'notes' ? { id: 'notes' } : null, heading),
    ...(part === 'related'
      ? relatedOf(kept)
      : [listOf(part, lines, part === 'notes' ? storyText(kept) : {})]),
    ...say(after),
  ];
}

const say = (text: string | null) => (text === null ? [] : [h('p', { className: ['say'] }, text)]);

const classOf = {
  translations: 'say',
  corrections: 'beside',
  notes: 'notes',
  sources: 'say',
} as const;

function listOf(
  part: keyof typeof classOf,
  lines: End['lines'],
  own: ReturnType<typeof storyText>,
): Element {
  const isNotes = part === 'notes';
  const items = lines.map((line, index) =>
    h('li', isNotes ? { id: noteId(index + 1) } : null, ...line),
  );
  return h(isNotes ? 'ol' : 'ul', { className: [classOf[part]], ...own }, items);
}

/** Where it comes from stands on a line of its own. */
function relatedOf({ lang, related }: KeptStory): Element[] {
  const words = wordsFor({ lang });
  return related.map((told) =>
    h('p', null, ...relatedParts(told, h('br')), ...originalParts(told, words)),
  );
}
