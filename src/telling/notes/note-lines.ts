import { h, type Child } from 'hastscript';
import type { Wording } from '../../wording/index.ts';
import { callIds } from '../prose/note-places.ts';
import type { NumberedNote } from './notes.ts';
import { aroundNames } from '../around-names.ts';
import { linkedProse } from '../prose/references.ts';
import { flag, runningText } from '../prose/running-text.ts';

/** Where the links of a note lead; `null` where words stand without one. */
export interface NoteWays {
  /** To a figure, a quotation or a call in the text, by its id. */
  place: (id: string) => string | null;
  /** By a reference of its own words. */
  link: (href: string) => string | null;
  /** What our words have among those of the note, where they are in another language. */
  ours?: { lang?: string; dir?: 'ltr' | 'rtl' };
}

/** “Misprint in the copy: 13,3000. That is no number.” */
export function noteLine(note: NumberedNote, words: Wording, link: NoteWays['link']): string {
  return runningText(...noteText(note, words, link));
}

/** The same with what it is on, “On 13,300.”, on the page on which that stands. */
export function noteWithSubjects(
  note: NumberedNote,
  words: Wording,
  link: NoteWays['link'],
  ours: NonNullable<NoteWays['ours']>,
): string {
  return runningText(...noteParts(note, words, { place: (id) => `#${id}`, link, ours }));
}

/** The same as a tree, for forms that are no HTML. A footnote ends with the way back to where it is called. */
export function noteParts(
  note: NumberedNote,
  words: Wording,
  { place, link, ours = {} }: NoteWays,
): Child[] {
  const { story: wording } = words;
  const subject = (text: string, index: number): Child => {
    const { id = null, spoken } = note.subjects[index] ?? {};
    const href = id === null ? null : place(id);
    // Among words of ours in another language the phrase of the story would be misread aloud.
    const ariaLabel = ours.lang === undefined ? spoken : null;
    return href === null ? text : h('a', { href, ariaLabel }, text);
  };
  const back = callIds(note).flatMap((id, index): Child[] => {
    const href = place(id);
    const told = wording.backToText(index + 1, note.calls);
    return href === null
      ? []
      : [' ', h('a', { href, ariaLabel: told.label(note.number) }, told.text)];
  });
  const names = note.subjects.map(({ text }) => text);
  const on = names.length > 0 ? aroundNames(names, wording.on, subject) : [];
  const told = ours.lang === undefined || on.length === 0 ? on : [h('span', ours, ...on)];
  return [...told, told.length > 0 ? ' ' : '', ...noteText(note, words, link), ...back];
}

/** A note without what it is on, as a tree. */
export function noteText(
  { misprint, content }: NumberedNote,
  { story: wording }: Wording,
  link: NoteWays['link'],
): Child[] {
  const text = linkedProse(content, link);
  if (misprint === null) return text;
  return [flag(wording.misprint), ' ', h('del', misprint), '. ', ...text];
}
