import type { Mention } from '../../names/mention.ts';
import { firstFrom } from '../../sentences/bounds.ts';
import type { Dossier } from '../../who/dossiers.ts';
import type { Stretch } from '../candidate.ts';
import type { SpeakerText } from '../text.ts';
import type { Question } from './question.ts';

/** So many names of a stretch are looked at. */
const MOST_MENTIONS = 40;
/** “Blum, whom she called”: so many words before a pronoun may whom its clause tells of begin. */
const OBJECT = 6;
/** So far behind a pronoun the end of its clause is looked for. */
const LONGEST_TAG = 12;

const NOBODY: ReadonlySet<Dossier | null> = new Set();

/** Those who are named between two places of a passage: of the first names behind the one and before the other. */
export function namedIn(
  text: SpeakerText,
  passage: number,
  from: number,
  to: number,
  fits: (mention: Mention) => boolean = () => true,
): ReadonlySet<Dossier | null> {
  const names = text.named(passage);
  const first = firstFrom(names, from + 1);
  const found = names.slice(first, Math.min(firstFrom(names, to), first + MOST_MENTIONS));
  return found.length === 0 ? NOBODY : new Set(found.filter(fits).map((one) => text.dossier(one)));
}

/** Where whoever something is done to by whom words mean may be named from: the words, or what a relative clause begins with. */
function objectFrom(
  { passages, words }: SpeakerText,
  { passage, token, phrase }: Question,
): number {
  const { tokens = [] } = passages[passage] ?? {};
  // “Ms. Horvat” is not named again by what follows her title.
  const own = Math.max(token, (phrase?.to ?? 0) - 1);
  return words.relatives.has(tokens[token - 1]?.lower ?? '') ? token - OBJECT : own;
}

/** “‘…,’ she told Blum when”: where what tells who says the words before it ends. */
function tagEnd({ clauses }: Stretch, token: number): number {
  const { words, pairs, parsed } = clauses;
  const { tokens } = parsed;
  const next = pairs[clauses.firstPair(token)]?.open ?? Infinity;
  const end = Math.min(next, clauses.sentenceAt(token).to, token + LONGEST_TAG);
  for (let at = token + 1; at < end; at++) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (words.breaks.has(lower) || words.relatives.has(lower)) return at;
  }
  return end;
}

/** “She called Blum ‘a liar’”, “Blum, whom she called ‘a liar’”, “‘A liar,’ she said of Blum”: she is not Blum. */
export function doneTo(text: SpeakerText, question: Question): ReadonlySet<Dossier | null> {
  const { stretch, passage, token } = question;
  if (stretch?.clauses.parsed.passage !== passage) return NOBODY;
  const { open } = stretch.pair;
  const to = token < open ? open : tagEnd(stretch, token);
  return namedIn(text, passage, objectFrom(text, question), to, ({ possessive }) => !possessive);
}
