import { words } from '../../../tokens/phrases.ts';
import type { LanguageFields } from '../../fields/language-fields.ts';

export const naming: LanguageFields['naming'] = {
  auxiliaries: words(
    'ist sind war waren wird werden wurde wurden worden hat haben hatte hatten habe kann konnen konnte soll sollen muss mussen will wollen darf auch schon noch nun fast etwa sich',
  ),
  by: words('um'),
  generic: words(`
    menschen mensch personen person leute mann manner frau frauen jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten sekunde sekunden mal
    meter metern kilometer kilometern zentimeter millimeter tonne tonnen kilo kilogramm gramm liter litern grad hektar quadratmeter quadratkilometer kubikmeter punkt punkte punkten
  `),
  people: words('menschen personen leute manner frauen andere'),
  money: words(
    'euro cent dollar franken rappen pfund yen yuan rubel kronen krone lira zloty forint',
  ),
  vague: words(`
    letzte letzten letzter erste ersten nachste nachsten vergangene vergangenen spater fruher zuvor danach heute gestern morgen jetzt nie immer niemand nichts jemand alle alles
    mehr weniger viel viele wenig wenige sehr so gut hier dort da ding dinge sache sachen
    montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar marz april mai juni juli august september oktober november dezember
    gegeben gemacht gekommen gegangen weit lang lange hoch etwa rund davon darunter insgesamt
  `),
  age: 'alter',
  old: /^(?:\s?Jahren? alten?|-[Jj]ährigen?r?)\b\s*/,
};
