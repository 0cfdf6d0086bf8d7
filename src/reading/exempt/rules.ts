import type { Language } from '../languages/language.ts';
import { label } from './labels.ts';
import { dayOfMonth, decade, slashedDate, year, yearSpan } from './dates.ts';
import {
  gluedName,
  houseNumber,
  numberedName,
  numberInName,
  numberInTitle,
  ordinal,
} from './names.ts';
import { listNumber, phone, pointedName, version } from './numbers-apart.ts';
import type { Amount } from '../numbers/amounts.ts';
import type { Rule, Scene } from './scene.ts';
import { timeOfDay } from './times.ts';
import { bareOne, bareZero, definiteTwo, idiom, vague } from './wording.ts';

const remembered = new WeakMap<Language, readonly Rule[]>();

function rulesOf(language: Language): readonly Rule[] {
  const known = remembered.get(language);
  if (known) return known;
  const { calendar, clock, labels, phones, idioms } = language;
  const links = new Set([...clock.links, ...labels.links]);
  const rules = [
    idiom(idioms),
    vague(idioms),
    bareOne(idioms),
    bareZero(idioms),
    definiteTwo(idioms),
    ordinal(labels),
    slashedDate,
    decade(calendar),
    timeOfDay(clock),
    dayOfMonth(calendar, links),
    year(calendar),
    yearSpan,
    label(labels),
    gluedName(labels),
    phone(phones),
    version(language.versions),
    listNumber,
    pointedName,
    houseNumber(labels),
    numberedName(labels),
    numberInName,
    numberInTitle(labels),
  ];
  remembered.set(language, rules);
  return rules;
}

/** True if an amount counts nothing: a date, a name, a label, an idiom. */
export function isExempt(scene: Scene, amount: Amount, language: Language): boolean {
  return rulesOf(language).some((rule) => rule(scene, amount));
}
