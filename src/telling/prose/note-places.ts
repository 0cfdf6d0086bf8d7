import { callId } from '../../markdown/footnotes.ts';

/** The id of a note on the page of its story. */
export const noteId = (number: number) => `note-${number}`;

/** The ids of the calls of a note in the text. */
export const callIds = ({ number, calls }: { number: number; calls: number }): string[] =>
  Array.from({ length: calls }, (_, index) => callId(number, index + 1));
