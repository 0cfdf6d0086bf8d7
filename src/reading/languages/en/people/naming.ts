import { words } from '../../../tokens/phrases.ts';
import type { LanguageFields } from '../../fields/language-fields.ts';

export const naming: LanguageFields['naming'] = {
  auxiliaries: words(
    'is are was were be been being has have had having do does did will would can could may might must shall should also just now already still nearly about',
  ),
  by: words('by'),
  generic: words(`
    people person persons man men woman women others year years month months week weeks day days hour hours minute minutes second seconds time times
    metre metres meter meters foot feet inch inches mile miles yard yards kilometre kilometres kilometer kilometers km centimetre centimetres
    millimetre millimetres cm mm tonne tonnes ton tons kilogram kilograms kg litre litres liter liters gallon gallons degree degrees
    acre acres hectare hectares point  points
  `),
  people: words('people persons men women others'),
  money: words(
    'dollar dollars cent cents penny pence pound pounds euro euros krone kroner krona kronor franc francs yen yuan rupee rupees peso pesos rouble roubles ruble rubles lira real reais rand',
  ),
  vague: words(`
    last next first second third later earlier ago ahead long short again ever never nobody nothing somebody anybody everybody everyone
    nothing average total combined number majority rest like then meanwhile however instead elsewhere overall soon short away apart alone further well much very too quite rather own such likely least most more less few fewer
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    really actually always often maybe perhaps thing things way come comes came want wants go goes going went gone get gets got made make makes took take takes gave give gives put set let kept keep know think thought see say
    ask asks asked back compare compared far longer shorter theirs ours doubled halved tripled doubles
    yes please sure sorry ok okay dont doesnt didnt cant couldnt wont wouldnt isnt wasnt arent im ive youre youve theyre weve thats theres hes shes ill
  `),
  age: 'age',
  old: /^(?:-years?)?-olds?\b[\s-]*/,
};
