import type { Story, StoryNote } from '../../story/types.ts';
import { wordsFor } from '../../wording/index.ts';
import { figureFace, phraseOf } from '../figures/figure-parts.ts';

/** What a note is on. */
interface NoteSubject {
  id: string | null;
  text: string;
  /** The same for those who hear it alone: a number with what it counts; `null` where the text says enough. */
  spoken: string | null;
}

/** A note as it is printed, with its number and a name for each thing that it is on. */
export interface NumberedNote extends StoryNote {
  number: number;
  subjects: NoteSubject[];
}

/** The notes of a story, numbered as they are printed. */
export function numberedNotes(story: Story): NumberedNote[] {
  return story.notes.map((note, index) => numbered(story, note, index));
}

/** The notes on one figure or quotation. */
export function notesOn(story: Story, id: string): NumberedNote[] {
  return story.notes.flatMap((note, index) =>
    note.on.includes(id) ? [numbered(story, note, index)] : [],
  );
}

function numbered(story: Story, note: StoryNote, index: number): NumberedNote {
  // What a footnote is on stands beside its call.
  const subjects = (note.calls > 0 ? [] : note.on).flatMap((id) => {
    const subject = subjectOf(story, id);
    return subject === null ? [] : [{ id, ...subject }];
  });
  const others =
    note.words === null ? [] : [{ id: null, text: quotedIn(story, note.words), spoken: null }];
  return { ...note, number: index + 1, subjects: [...subjects, ...others] };
}

function subjectOf(
  { lang, figures, quotations }: Story,
  id: string,
): Omit<NoteSubject, 'id'> | null {
  const figure = figures.find((item) => item.id === id);
  if (figure)
    return { text: figureFace(figure).text, spoken: phraseOf(figure, wordsFor({ lang })) };
  const quotation = quotations.find((item) => item.id === id);
  return quotation ? { text: quotedIn({ lang }, quotation.text), spoken: null } : null;
}

const quotedIn = ({ lang }: Pick<Story, 'lang'>, text: string): string =>
  wordsFor({ lang }).quoted(shortened(text));

/** The first words of a quotation, with a sign that they go on. */
export function shortened(text: string, words = 5): string {
  const all = text.split(/\s+/);
  return all.length <= words + 1
    ? text
    : `${all
        .slice(0, words)
        .join(' ')
        .replace(/[,;:]$/, '')} …`;
}
