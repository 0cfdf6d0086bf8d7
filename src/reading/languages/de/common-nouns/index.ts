import { words } from '../../../tokens/phrases.ts';
import { nounsAToK } from './a-to-k.ts';
import { nounsLToZ } from './l-to-z.ts';

const heads = words(`${nounsAToK} ${nounsLToZ}`);

/** What ends nouns that are made of other words, and hardly any surname. */
const ENDINGS =
  /(?:.{3}(?:ung|heit|keit|schaft|ität|ismus|tion|sion|enz|anz|ment|thek|logie|grafie|graphie|nomie|metrie|kratie|pathie|iker|ismen|atur|ling|tum|tive|sive|ssage)|.{4}(?:nis|nisse|ur|ie|age))(?:en|n|s|e|es)?$/;

const PLURAL = /(?:innen|ern|en|es|er|e|(?<=[elr])n|s)$/;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };
/** Shorter heads end too many other words: “art”, “eis”. */
const SHORTEST_HEAD = 3;
/** What stands before a head has so many letters at least. */
const SHORTEST_LEAD = 3;

/** No word has so many letters, nor is worth looking for a noun at the end of it at each of them. */
export const LONGEST_WORD = 80;

/** A noun without its endings of number and case, in every way that it may have them; nothing of what is too long for a word. */
export function stemsOf(word: string): string[] {
  if (word.length > LONGEST_WORD) return [];
  const plain = word.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
  return [...new Set([word, plain])].flatMap((form) => {
    const end = PLURAL.exec(form)?.[0] ?? '';
    const cut = Array.from({ length: end.length }, (_, at) => form.slice(0, -1 - at));
    return [form, ...cut];
  });
}

/** Tails that surnames have as often: Heidfeld, Grünberg, Neuhaus. */
const IN_SURNAMES = words(
  'bach baum berg brand burg busch dorf eck eis feld fels fuchs glas hahn halm hammer harz haus heim hof hofer horn kamp keller kirche kirch könig kranz kreuz land lau mai meer mann mauer meister mühle nagel ring ritter rose sand schatz schild schloss see stamm stein stern stolz storch tal wald wand weg wein winkel winter wolf wurm zahn zug ball band bart kraft schein schmied stock strauch thal thron vogel weide wiese zweig kauf pfeil schuh lang reich kern kopf bauer brot berger holz rat ort art gut alm lamm markt',
);

/** True for a word of the list, in any form; of compounds, for those whose head is none of a surname. */
function isOfHeads(word: string, list: ReadonlySet<string>): boolean {
  const stems = stemsOf(word);
  if (stems.some((stem) => list.has(stem))) return true;
  return stems.some((stem) => {
    for (let at = SHORTEST_LEAD; at <= stem.length - SHORTEST_HEAD; at++) {
      const head = stem.slice(at);
      if (list.has(head) && !IN_SURNAMES.has(head) && (head.length > 3 || at > 3)) return true;
    }
    return false;
  });
}

/** True for a noun of the list in any of its forms; not for compounds. */
export const isListed = (word: string): boolean => stemsOf(word).some((stem) => heads.has(stem));

/** True for a word that is a noun and hardly a name, by the list or by its ending; in small letters. */
export function isListedNoun(word: string): boolean {
  return isOfHeads(word, heads) || ENDINGS.test(word);
}
