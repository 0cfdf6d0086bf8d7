import type { Tokens } from '../numbers/numeral.ts';
import type { Parsed } from '../parsed.ts';
import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import type { NameWords } from './name-words.ts';
import type { Mention } from './names.ts';
import type { People } from './people.ts';
import type { Persons } from './persons.ts';

/** One paragraph of an interview, and where its words begin: “P. ¿Por qué?”, “Respuesta: No”. */
export interface Turn {
  asks: boolean;
  from: number;
}

function turnOf(tokens: Tokens, words: NameWords): Turn | null {
  const [first] = tokens;
  if (!isCapitalised(first)) return null;
  const asks = words.questions.has(first.lower);
  if (!asks && !words.answers.has(first.lower)) return null;
  // “A-level results”
  if (isMark(tokens[1], '-') && touches(tokens[1])) return null;
  let from = 1;
  while (isMark(tokens[from], '.:-–—')) from++;
  return from > 1 ? { asks, from } : null;
}

/** The turns of an interview by its paragraphs: none, unless somebody asks and somebody answers. */
export function turnsOf(passages: readonly Parsed[], words: NameWords): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  passages.forEach(({ tokens }, number) => {
    const turn = turnOf(tokens, words);
    if (turn) turns.set(number, turn);
  });
  const all = [...turns.values()];
  return all.some(({ asks }) => asks) && all.some(({ asks }) => !asks) ? turns : new Map();
}

/** “Remei Calafat: «…»”: whose words stand above an interview, before a colon. */
function isLabel(passages: readonly Parsed[], { passage, from, to, words }: Mention): boolean {
  return from === 0 && words.length > 1 && isMark(passages[passage]?.tokens[to], ':');
}

/** Who is interviewed: whom the paragraphs before the first question name most; `null` where they name two as often. */
export function intervieweeOf(
  passages: readonly Parsed[],
  turns: ReadonlyMap<number, Turn>,
  mentions: readonly Mention[],
  people: People,
  persons: Persons,
): Mention | null {
  const first = Math.min(...turns.keys());
  const counts = new Map<string, { mention: Mention; count: number }>();
  for (const mention of mentions) {
    if (mention.passage >= first) break;
    if (mention.body || mention.byline) continue;
    if (!persons.isPerson(mention) && !isLabel(passages, mention)) continue;
    const full = people.full(mention);
    const { count } = counts.get(full.name) ?? { count: 0 };
    counts.set(full.name, { mention: full, count: count + 1 });
  }
  const most = [...counts.values()].toSorted((a, b) => b.count - a.count);
  const [named, other] = most;
  return named && named.count > (other?.count ?? 0) ? named.mention : null;
}
