import type { Element } from 'hast';
import { h } from 'hastscript';
import { noteId } from '../../../telling/notes.ts';
import { correctionParts, noteParts, sourceParts } from '../../../telling/running-text.ts';
import { kept as wording, story as storyWording } from '../../../wording/index.ts';
import type { KeptStory } from '../kept-story.ts';

/** Corrections and notes, related stories beside them, and sources beneath. */
export function storyEnds(kept: KeptStory): Element[] {
  return [
    ...section('ends', [...correctionsOf(kept), ...notesOf(kept)]),
    ...section('beside', relatedOf(kept)),
    ...section('sources', sourcesOf(kept)),
  ];
}

function section(name: string, content: Element[]): Element[] {
  return content.length === 0 ? [] : [h('section', { className: [name] }, content)];
}

function correctionsOf({ corrections }: KeptStory): Element[] {
  if (corrections.length === 0) return [];
  return [
    h('h2', storyWording.corrections),
    h(
      'ul',
      { className: ['beside'] },
      corrections.map((correction) => h('li', null, ...correctionParts(correction))),
    ),
  ];
}

function notesOf({ notes }: KeptStory): Element[] {
  if (notes.length === 0) return [];
  const misprints = notes.some(({ misprint }) => misprint !== null);
  return [
    h('h2', { id: 'notes' }, storyWording.notes),
    ...(misprints ? [h('p', { className: ['say'] }, storyWording.theCopy)] : []),
    h(
      'ol',
      { className: ['notes'] },
      notes.map((note) => h('li', { id: noteId(note.number) }, ...noteParts(note))),
    ),
  ];
}

function relatedOf({ related }: KeptStory): Element[] {
  if (related.length === 0) return [];
  return [
    h('h2', storyWording.related(related.length)),
    ...related.map(({ headline, from, why, address, original }) =>
      h('p', [
        h('a', { href: address }, headline),
        h('br'),
        `${from}. ${why}`,
        ...(original === null
          ? []
          : [' ', h('a', { href: original.address }, wording.originally(original.publisher)), '.']),
      ]),
    ),
  ];
}

function sourcesOf({ sources: { lines, read } }: KeptStory): Element[] {
  if (lines.length === 0) return [];
  return [
    h('h2', storyWording.sources),
    h(
      'ul',
      { className: ['say'] },
      lines.map((line) => h('li', null, ...sourceParts(line))),
    ),
    ...(read === null ? [] : [h('p', { className: ['say'] }, read)]),
  ];
}
