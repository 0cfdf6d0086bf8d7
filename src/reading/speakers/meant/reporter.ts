import { firstWhere } from '../../../first-where.ts';
import type { Dossier } from '../../who/dossiers.ts';
import type { Point } from '../point.ts';
import { subjectIn } from '../tellers.ts';
import type { SpeakerText } from '../text.ts';

/** So many sentences in the mood of reported speech, of so many paragraphs, go on with one speaker. */
const MOST_SENTENCES = 8;
const MOST_PARAGRAPHS = 2;

/** The first of some points, in order, that stands at a token. */
function pointAt(points: readonly Point[], token: number): Point | undefined {
  const point = points[firstWhere(0, points.length, (at) => (points[at]?.at ?? 0) >= token)];
  return point?.at === token ? point : undefined;
}

/** “Horvat sagte nein. Blum sei krank. ‘…’, sagte sie”: who tells what stands before a token in the mood of reported speech. */
export function reporterFor(text: SpeakerText, own: number, token: number): Dossier | null {
  let left = MOST_SENTENCES;
  let isReported = false;
  for (let passage = own; passage >= Math.max(0, own - MOST_PARAGRAPHS); passage--) {
    const tellers = text.tellers(passage);
    if (!tellers) return null;
    const { clauses } = tellers;
    const { tokens } = clauses.parsed;
    let to = passage === own ? clauses.sentenceAt(token).from : tokens.length;
    for (; to > 0; left--) {
      if (left === 0) return null;
      const sentence = clauses.sentenceAt(to - 1);
      const isInMood = tellers.isInMood(sentence);
      if (!isInMood && !isReported) return null;
      isReported = true;
      const isOthers = tellers.in(sentence).isReported;
      const phrase = tellers.last(sentence) ?? (isOthers ? null : subjectIn(clauses, sentence));
      const who = phrase && pointAt(text.points(passage), phrase.from)?.who;
      if (who) return who;
      if (!isInMood) return null;
      to = sentence.from;
    }
  }
  return null;
}
