import type { Gender } from '../../../names/name-words.ts';
import { words } from '../../../tokens/phrases.ts';

/** Told by an adjective or participle, for men and women alike. */
export const adjectival = words(`
  vorsitzende abgeordnete beamte beauftragte angestellte angeklagte beschuldigte verdächtige verletzte tote überlebende betroffene verwandte bekannte jugendliche erwachsene reisende studierende delegierte gesandte vertraute verantwortliche verbündete kranke gefangene festgenommene mitarbeitende beschäftigte vorgesetzte selbstständige deutsche geflüchtete alleinerziehende angehörige sachverständige demonstrierende forschende lehrende auszubildende zuständige beigeordnete
`);

/** “Weltranglistendritte”, “Tabellenzweiter”: by a place in a list. */
export const RANKED = /(?:list|tabell)en(?:erst|zweit|dritt|viert|fünft|letzt)e$/;

/** “Der Abgeordnete”, “die Abgeordnete”, “dem Abgeordneten”: what tells men from women where the noun is the same. */
const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['der -e', 'm'],
  ['dem -en', 'm'],
  ['den -en', 'm'],
  ['des -en', 'm'],
  ['die -e', 'f'],
  ['der -en', 'f'],
]);

/** The gender that an article tells with the ending of such a noun, also by age: “der 34-Jährige”. */
export function genderBehind(article: string, noun: string): Gender | null {
  const base = noun.replace(/n$/, '');
  const isSuch = base === 'jährige' || [...adjectival].some((word) => base.endsWith(word));
  return isSuch ? (GENDERS.get(`${article} -${noun === base ? 'e' : 'en'}`) ?? null) : null;
}
