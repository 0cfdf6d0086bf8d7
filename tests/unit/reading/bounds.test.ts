import { describe, expect, it } from 'vitest';
import { interfaceLanguages, type InterfaceLanguage } from '../../../src/interface-language.ts';
import { languages } from '../../../src/wording/languages.ts';
import { readingOf } from './reading-of.ts';

/** The words beside the first figure of a text and what they mean for it: “at least: atLeast”. */
function boundIn(text: string, lang = 'en'): string {
  const [figure] = readingOf(text, lang).figures;
  return `${figure?.qualifier ?? 'no words'}: ${figure?.bound ?? 'no bound'}`;
}

describe('what a qualifier means', () => {
  it.each([
    ['The flood hit at least 40 farms.', 'at least: atLeast'],
    ['The bill exceeds 40 dollars.', 'exceeds: atLeast'],
    ['The flood hit 40 or more farms.', 'or more: atLeast'],
    ['The flood hit about 40 or more farms.', 'or more: atLeast'],
    ['The flood hit about 40 or so.', 'about: about'],
    ['The flood hit 40+ farms.', '+: atLeast'],
    ['The flood hit as few as 40 farms.', 'as few as: atLeast'],
    ['The flood hit up to 40 farms.', 'up to: atMost'],
    ['The flood hit nearly 40 farms.', 'nearly: atMost'],
    ['The fee is no higher than 40 dollars.', 'no higher than: atMost'],
    ['The fee may not exceed 40 dollars.', 'not exceed: atMost'],
    ['The fee will not be more than 40 dollars.', 'not be more than: atMost'],
    ['The fee must never be lower than 40 dollars.', 'never be lower than: atLeast'],
    ['The flood hit no fewer than 40 farms.', 'no fewer than: atLeast'],
    ['The flood hit about 40 farms.', 'about: about'],
    ['The flood hit at least about 40 farms.', 'at least about: atLeast'],
    ['The flood hit reportedly more than 40 farms.', 'reportedly more than: atLeast'],
    ['The load isn’t more than 40 tonnes.', 'isn’t more than: atMost'],
    ['The load won’t exceed 40 tonnes.', 'won’t exceed: atMost'],
    ['The load is capped at 40 tonnes.', 'capped at: atMost'],
    ['The load fell short of 40 tonnes.', 'fell short of: atMost'],
    ['The flood reportedly hit 40 farms.', 'reportedly: no bound'],
    ['The flood hit 40 farms.', 'no words: no bound'],
  ])('%s', (text, bound) => {
    expect(boundIn(text)).toBe(bound);
  });

  it.each([
    ['Hay más de 40 granjas bajo el agua.', 'Más de: atLeast'],
    ['La tasa no será superior a 40 euros.', 'no será superior a: atMost'],
    ['La tasa no puede superar los 40 euros.', 'no puede superar los: atMost'],
    ['La tasa no es inferior al 40%.', 'no es inferior al: atLeast'],
    ['La tasa es superior al 40%.', 'superior al: atLeast'],
    ['Llegaron no menos de 40 barcos.', 'no menos de: atLeast'],
    ['Llegaron no más de 40 barcos.', 'no más de: atMost'],
    ['Es mayor de cuarenta años.', 'Es mayor de: atLeast'],
    ['Un barco mayor de 40 metros entró.', 'mayor de: atLeast'],
    ['Un barco no mayor de 40 metros entró.', 'no mayor de: atMost'],
    ['La menor de 9 hermanas vino.', 'no words: no bound'],
    ['La tasa no excederá de 40 euros.', 'no excederá de: atMost'],
    ['Pesca sin rebasar las 40 toneladas.', 'sin rebasar las: atMost'],
    ['La tasa rebasa los 40 euros.', 'rebasa los: atLeast'],
    ['La carga no llega a las 40 toneladas.', 'no llega a las: atMost'],
    ['Llegaron cuarenta barcos o más.', 'o más: atLeast'],
    ['Llegaron 40 o más barcos.', 'o más: atLeast'],
    ['Llegaron unos 40 barcos.', 'unos: about'],
    ['Llegaron casi 40 barcos.', 'casi: atMost'],
  ])('in Spanish: %s', (text, bound) => {
    expect(boundIn(text, 'es').toLowerCase()).toBe(bound.toLowerCase());
  });

  const floods: Record<InterfaceLanguage, readonly [before: string, farms: string]> = {
    en: ['The flood hit', 'farms'],
    es: ['La crecida anegó', 'granjas'],
    de: ['Die Flut traf', 'Höfe'],
    fr: ['La crue a noyé', 'fermes'],
    pt: ['A cheia inundou', 'quintas'],
  };
  const examples = interfaceLanguages.flatMap((lang) =>
    Object.entries(languages[lang].qualifierMeanings).flatMap(([sense, { words }]) =>
      words.map((words) => ({ lang, sense, words })),
    ),
  );

  it.each(examples)('is told to readers as it is read, in $lang: $words', (example) => {
    const { lang, sense, words } = example;
    const [before, farms] = floods[lang];
    expect(readingOf(`${before} ${words} 40 ${farms}.`, lang).figures).toEqual([
      expect.objectContaining({ qualifier: words, sense }),
    ]);
  });
});
