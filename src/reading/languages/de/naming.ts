import { words } from '../../tokens/phrases.ts';
import type { NamingFields } from '../fields/naming-fields.ts';

export const naming: NamingFields = {
  people: words('menschen mensch personen person leute männer mann frauen frau andere'),
  vague: words(`
    letzte letzten letzter erste ersten nächste nächsten vergangene vergangenen später früher zuvor danach heute gestern morgen
    jetzt immer niemand nichts jemand alles viel wenig wenige sehr so hier dort ding dinge sache sachen gegeben gemacht gekommen
    gegangen weit lang lange hoch davon darunter insgesamt sondern denn laut du es sich auch nur noch schon erst wieder dann nun
    sagte sagten sagt teilte erklärte angaben zufolge ihm ihn ihnen ihr ihre jede jeden jedem jeder jedes gesamt halb prozentpunkt prozentpunkte
  `),
  age: 'alter',
  old: /^(?:\s?Jahren? alten?|-[Jj]ährigen?r?)\b\s*/,
};
