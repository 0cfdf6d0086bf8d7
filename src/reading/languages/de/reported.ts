import { words } from '../../tokens/phrases.ts';

/** The present subjunctive, by which news tells what somebody else said; of “hätten”, “wären” where the plural has no other form. */
export const reported = words(`
  sei seien habe hätten werde würden könne müsse solle wolle dürfe möge wisse gehe gebe stehe komme bleibe nehme sehe lasse liege bringe brauche bestehe drohe fehle gelte
  führe handele handle heiße mache treffe trage halte finde sage spreche laufe fahre falle steige sinke wachse verliere gewinne beginne dauere koste zahle zeige arbeite
  gehöre erwarte verdiene bedeute betreffe biete bilde bekomme erhalte ergebe entstehe entspreche fordere fühle hoffe kenne lebe leide leiste lerne reiche schade spiele stelle stimme
  suche teile trete unterstütze verbreite verhindere versuche verstehe warte werfe wirke ziehe ermögliche existiere funktioniere betrage enthalte entscheide begrüße bedauere lehne sorge setze verfüge
`);
