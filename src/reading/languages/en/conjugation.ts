/** “stop” of “stopped”, “regret” of “regretted”: a stressed vowel has its consonant doubled before an ending. */
const DOUBLED = /^[^aeiou]*[aeiou][bdgmnprt]$|(?:[^i]mit|cur|gret|but|[^f]fer)$/;

function withEnding(verb: string, ending: 'ed' | 'ing'): string {
  if (verb.endsWith('e')) return verb.slice(0, -1) + ending;
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLED.test(verb) ? verb + verb.slice(-1) + ending : verb + ending;
}

function third(verb: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** All forms of regular verbs, given as infinitives with spaces between them. */
export function formsOf(infinitives: string): string[] {
  return infinitives
    .trim()
    .split(/\s+/)
    .flatMap((verb) => [verb, third(verb), withEnding(verb, 'ed'), withEnding(verb, 'ing')]);
}

/** Past and present forms of irregular verbs that news tells with; all but regular ones, which end in -ed. */
const IRREGULAR = `
  went came left took gave made met won lost ran began fell rose grew held kept led sent built bought brought caught taught sat stood
  got saw heard felt knew meant put set cut hit let shot drove flew drew threw broke chose wore fought sold spent struck paid laid lay
  slept wept read sang swore tore woke hid bit beat bent bound burst cast dealt dug ate fed fled hung hurt lent lit rode sank shook
  shone shut slid spun spread stole stuck swam swung rang sought became forgot forgave overcame understood withdrew won
  is are was were be has have had do does did can could will would shall should may might must
  goes comes leaves takes gives makes wins loses runs begins falls rises grows holds keeps leads sends gets sees hears feels knows means
  puts lives works plays needs plans wants owns remains stays seems looks shows helps hopes fears likes loves turns opens closes faces
  says tells
`;

const irregular = IRREGULAR.trim().split(/\s+/);

/** Verbs of news in the present that are no nouns: “Horvat departs the port”. */
const PRESENT = `
  accept achieve admire adopt allow appear apply appoint arrive attend avoid become believe belong betray borrow bring
  carry choose collect compete consider consist convince create decide defend defy deliver denounce depart
  deserve destroy develop die differ disappear discover dominate earn emerge encourage endorse enjoy enter
  establish exist expect fail follow forget identify ignore improve include inherit intend invite join listen
  maintain marry obey oppose oversee owe perform prefer prepare prevent produce protect prove pursue receive
  recognize refuse reject rely remember repeat represent resemble resign resist retire seek select serve sit speak
  succeed suffer survive teach think unite withdraw write
`;

const present = PRESENT.trim().split(/\s+/).map(third);

/** Auxiliaries with what denies them: doesn't, won’t. */
export const denied: readonly string[] =
  'is are was were do does did has have had ca wo would should could must'
    .split(' ')
    .flatMap((verb) => [`${verb}n't`, `${verb}n’t`]);

const verbs = new Set([...irregular, ...present, ...denied]);

/** Looks like a verb with a subject of its own: went, closed, has. */
export function isVerb(word: string): boolean {
  return verbs.has(word) || (/[^e]ed$/.test(word) && word.length > 4);
}
