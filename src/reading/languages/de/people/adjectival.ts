import { words } from '../../../tokens/phrases.ts';

/** Told by an adjective or participle, for men and women alike. */
export const adjectival = words(`
  vorsitzende abgeordnete beamte beauftragte angestellte angeklagte beschuldigte verdächtige verletzte tote überlebende betroffene verwandte bekannte jugendliche erwachsene reisende studierende delegierte gesandte vertraute verantwortliche verbündete kranke gefangene festgenommene mitarbeitende beschäftigte vorgesetzte selbstständige deutsche geflüchtete alleinerziehende angehörige sachverständige demonstrierende forschende lehrende auszubildende zuständige beigeordnete
`);

/** “Weltranglistendritte”, “Tabellenzweiter”: by a place in a list. */
export const RANKED = /(?:list|tabell)en(?:erst|zweit|dritt|viert|fünft|letzt)e$/;
