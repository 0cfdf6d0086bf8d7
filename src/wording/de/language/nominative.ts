/** Behind these no noun is feminine; in the plural “den” alone stands. */
type Article = 'der' | 'die' | 'das' | 'dem' | 'des' | 'den';

/** Adjectives of names have capitals, and must not be taken for a noun before a name: “dem Präsidenten Meier”. */
const inName = '\\p{Lu}\\p{Ll}*(?:isch|lich|ig|[aä]l|eutsch|ereint|inigt|ot|eiß|rün)en? ';
const withArticle = new RegExp(
  `^(der|die|das|dem|des|den) ((?:\\p{Ll}[\\p{L}-]*en? |${inName})*)(\\p{Lu}[\\p{L}-]*)(.*)$`,
  'su',
);

/** Ends of nouns that are neuter; what else stands behind “dem” and “des” is taken for masculine. */
const neuter =
  /(?:amt|ium|gericht|haus|zentrum|institut|militär|heer|kommando|büro|werk|unternehmen|bündnis|parlament|kabinett|komitee|sekretariat|konsulat|dezernat|referat|ressort|labor|archiv|museum|magazin|blatt|portal|radio|fernsehen|team|forum|land|wesen|kreuz|kollegium|klinikum|bistum)$/iu;

/** Nouns for men that end in -en or -n in every case but the nominative: “des Präsidenten”, “dem Experten”. */
const weak: readonly (readonly [ending: RegExp, nominative: string])[] = [
  [/amten$/u, 'amter'],
  [/((?:en|an|is)t|[dlm]at)en$/u, '$1'],
  [/((?:og|ert|eg|ug)e)n$/u, '$1'],
];

/** “Des Ministeriums”, “des Amtes”, “des Präsidenten”, “dem Experten”: the noun without the ending of its case. */
function nounIn(article: Article, noun: string): string {
  if (article !== 'des' && article !== 'dem') return noun;
  const [ending, nominative] = weak.find(([end]) => end.test(noun)) ?? [];
  if (ending !== undefined && nominative !== undefined) return noun.replace(ending, nominative);
  return article === 'dem'
    ? noun
    : noun.replace(/(?<=\p{L}{2}[^aeiouns\P{L}])es$|(?<=s)es$|s$/u, '');
}

/** The ending of an adjective that no article stands before, from the one that it had behind its article. */
function endingOf(article: Article, was: string, noun: string): string {
  const isStrong = article === 'dem' || article === 'des';
  if (isStrong) return neuter.test(noun) ? 'es' : 'er';
  if (was === 'en') return 'e';
  if (article === 'der') return 'er';
  return article === 'das' ? 'es' : 'e';
}

/**
 * Whom a sentence names, as a list would: “der örtlichen Polizei” is “örtliche Polizei”, “des israelischen Militärs”
 * “israelisches Militär”. What has no article is in no case that shows.
 */
export function inNominative(words: string): string {
  const [, first = '', adjectives = '', oblique = '', rest = ''] =
    withArticle.exec(words.replace(/^D/u, 'd')) ?? [];
  if (oblique === '') return words;
  const article = first as Article;
  const noun = nounIn(article, oblique);
  const strong = adjectives.replace(
    /(en|e) /gu,
    (_, was: string) => `${endingOf(article, was, noun)} `,
  );
  return strong + noun + rest;
}
