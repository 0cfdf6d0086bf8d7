import type { Dossier } from '../../who/dossiers.ts';
import { accordedIn, reports, subjectIn, tellersIn } from '../tellers.ts';
import type { SpeakerText } from '../text.ts';

/** So many sentences in the mood of reported speech, of so many paragraphs, go on with one speaker. */
const MOST_SENTENCES = 8;
const MOST_PARAGRAPHS = 2;

/** Whose words the sentences before some words report, and where those begin. */
export interface Reporter {
  who: Dossier;
  passage: number;
  token: number;
}

/** “Horvat sagte nein. Blum sei krank. ‘…’, sagte sie”: who tells what stands before a token in the mood of reported speech. */
export function reporterFor(text: SpeakerText, own: number, token: number): Reporter | null {
  let left = MOST_SENTENCES;
  let isReported = false;
  for (let passage = own; passage >= Math.max(0, own - MOST_PARAGRAPHS); passage--) {
    const clauses = text.clauses(passage);
    if (!clauses) return null;
    const { tokens } = clauses.parsed;
    let to = passage === own ? clauses.sentenceAt(token).from : tokens.length;
    for (; to > 0; left--) {
      if (left === 0) return null;
      const sentence = clauses.sentenceAt(to - 1);
      const isTold = clauses.reports(sentence.from, sentence.to);
      if (!isTold && !isReported) return null;
      isReported = true;
      const teller = tellersIn(clauses, sentence).at(-1) ?? accordedIn(clauses, sentence);
      const phrase = teller ?? (reports(clauses, sentence) ? null : subjectIn(clauses, sentence));
      const who = phrase && text.points(passage).find(({ at }) => at === phrase.from)?.who;
      if (who) return { who, passage, token: phrase.to };
      if (!isTold) return null;
      to = sentence.from;
    }
  }
  return null;
}
