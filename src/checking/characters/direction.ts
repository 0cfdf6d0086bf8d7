/** Something that stands in a text: the code under which it is told, and where. */
interface Turn {
  code: 'direction-turned' | 'direction-left-open';
  start: number;
  end: number;
}

/** Embeddings, overrides and what ends them, and the two pairs that Unicode has given up and that turn brackets and digits. */
const turning = /[\u202a-\u202e\u206a-\u206f]/g;
/** Marks that make what stands beside them run from right to left. */
const rightToLeftMark = /[\u200f\u061c]/g;
/** Letters of scripts that are written from right to left, by the blocks that Unicode keeps for them. */
const rightToLeftLetter =
  /(?=[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}])\p{L}/u;
const isolate = /[\u2066-\u2069\u2029]/g;
const endOfIsolate = '\u2069';
const endOfParagraph = '\u2029';

/**
 * Where a text of one paragraph turns its direction: by an embedding or override wherever it stands, by a mark of
 * right-to-left writing where there is none, and by an isolate that is not closed or not opened (Unicode Standard Annex 9).
 */
export function turnsIn(text: string): Turn[] {
  const turned = [...text.matchAll(turning)];
  const marks = rightToLeftLetter.test(text) ? [] : [...text.matchAll(rightToLeftMark)];
  return [
    ...[...turned, ...marks].map(({ index }) => at(index, 'direction-turned')),
    ...unpairedIsolates(text).map((index) => at(index, 'direction-left-open')),
  ];
}

const at = (start: number, code: Turn['code']): Turn => ({ code, start, end: start + 1 });

function unpairedIsolates(text: string): number[] {
  const unpaired: number[] = [];
  let open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(isolate)) {
    if (mark === endOfParagraph) {
      unpaired.push(...open);
      open = [];
    } else if (mark !== endOfIsolate) open.push(index);
    else if (open.pop() === undefined) unpaired.push(index);
  }
  return [...unpaired, ...open];
}
