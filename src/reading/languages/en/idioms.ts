import type { IdiomWords } from '../../exempt/wording.ts';
import { phrases, words } from '../../tokens/phrases.ts';

export const idioms: IdiomWords = {
  idioms: phrases(
    "24 / 7, 9 / 11, 7 / 7, 50 / 50, 50 - 50, fifty - fifty, fifty fifty, 20 / 20, twenty - twenty, twenty20, twenty 20, par - 3, par - 4, par - 5, par 3, par 4, par 5, 4x4, 360 - degree, number one, one another, one by one, one - on - one, one - to - one, one of, one day, one or two, one way or another, a hundred times, a thousand times, a million times, a thousand words, one in a million, a million miles, two - way, one - way, two - time, three - way, two - thirds of the way, 4 k resolution, 4 k video, 4 k tv, 4 k tvs, 4 k screen, 4 k screens, 4 k display, 4 k displays, 4 k footage, 4 k camera, 4 k cameras, 4 k streaming, 4 k television, 4 k televisions, 4 k monitor, 4 k set, 4 k sets, 4 k ultra, 4 k hd, 4 k film, 4 k movie, 8 k resolution, 8 k video, 8 k tv, 8 k tvs, 8 k screen, catch - 22, catch 22, square one, no one, day one, one - off, one - sided, one - time, two - faced, second to none, my two cents, your two cents, his two cents, her two cents, our two cents, their two cents, omega - 3, omega - 6, covid - 19, on all fours, at sixes and sevens, one thing, one person's, the one, this one, which one, every one, each one, one side, one hand, one reason, one man's, a million dollar question, million - dollar question, one size, two sides of, three - dimensional, two - dimensional, one - third of the way, in one piece, at one, one and all, one - two, back to one, first one, one point, two - tone, two - piece, eleventh, group of 7, group of 20, group of 77, group of seven, group of eight, group of twenty, 401 ( k ), nine to five, nine - to - five, 20 - something, 20 - somethings, 30 - something, 30 - somethings, 40 - something, 40 - somethings, 50 - something, 50 - somethings, 60 - something, 60 - somethings, 70 - something, 70 - somethings, 80 - something, 80 - somethings, twenty - something, twenty - somethings, thirty - something, thirty - somethings, forty - something, forty - somethings, fifty - something, fifty - somethings, sixty - something, sixty - somethings, seventy - something, seventy - somethings, eighty - something, eighty - somethings, 7 - eleven, 9 - to - 5, 9 to 5, on 999, on 911, on 112, on 101, on 111, one and the same, one too many, a thousand apologies, a hundred and ten percent, all one, ftse 100, ftse 250, ftse 350, nasdaq 100, russell 1000, russell 2000, s & p 100, s & p 500, s & p 600, asx 200, stoxx 50, stoxx 600, cac 40, dax 40, ibex 35, nikkei 225, csi 300, nifty 50, topix 100, fortune 100, fortune 500, fortune 1000, forbes 400, forty winks, knocked for six, hit for six, 40 winks, cloud nine, a million to one, back nine, front nine, 8 - )",
  ),
  uncounted: phrases(
    'last 16, last - 16, last sixteen, last 32, last 64, last eight, last - eight, last four, final four, final eight, sweet 16, round of 16, round of 32, round of 64, top 3, top 4, top 5, top 6, top 8, top 10, top 20, top 50, top 100, top - 3, top - 4, top - 5, top - 6, top - 8, top - 10, top - 20, top - 50, top - 100, top three, top four, top five, top six, top eight, top ten, top - three, top - four, top - five, top - six, top - eight, top - ten, big three, big four, big five, big six',
  ),
  vagueLeaders: phrases(
    'several, a few, few, many, some few, a couple, a couple of, couple, couple of, tens of, dozens of, hundreds of, thousands of, countless, multiple',
  ),
  definite: words('the these those both'),
  two: words('two'),
  one: words('one'),
  centuries: words('eighteen nineteen twenty'),
  zero: words('zero'),
  links: phrases('to, in, - in -, - to -, - for -, in every, out of, out of every'),
  countedByOne: words(`
    tonne ton kilogram kilo gram litre liter gallon barrel
    metre meter kilometre kilometer mile yard foot inch acre hectare hour minute second week month year century decade degree percent per cent percentage dollar euro pound cent
  `),
};
