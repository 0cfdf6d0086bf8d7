import { phrases } from '../../tokens/phrases.ts';

/** Wordings in which a number counts nothing. */
export const idioms = phrases(
  '24 / 7, 9 / 11, 50 / 50, 50 : 50, fifty - fifty, eins zu eins, 1 : 1 umsetzung, eins nach dem anderen, einer nach dem anderen, eine nach der anderen, hundert mal, tausend mal, tausendundeine, um dreiviertel, tausend dank, nummer eins, nummer 1, eine rolle, unter vier augen, auf allen vieren, in sieben meilen, sieben sachen, sieben siegel, vier wände, vier wänden, auf einen schlag, zwei fliegen, zwischen zwei stühlen, alle fünfe, alle neune, die ersten drei, erste hilfe, dritte welt, eins a, der rest, covid - 19, omega - 3, omega 3, omega - 6, vier pfoten, ein und derselbe, ein und dasselbe, die elf, der elf, null bock, null toleranz, in acht, außer acht, hab acht, ein für alle mal, zwei paar schuhe, die vier wände, der fünf weisen, fünf weisen, die beiden, zu zweit, zu dritt, zu viert, rund um die uhr, das eine, das andere, die eine, der eine, den einen, die einen, dem einen, im einen, eines tages, ein paar, ein bisschen, ein wenig, ein jeder, so ein, was für ein, g 7, g 20, hartz 4',
);

/** The same, unless something counted follows. */
export const uncounted = phrases(
  'top 10, top - 10, top 5, top 20, top ten, top - ten, die letzten vier, die letzten acht',
);

/** Before a number word that is then vague. */
export const vagueLeaders = phrases(
  'mehrere, einige, viele, ein paar, einigen, mehreren, wenige, ein paar mal, etliche, zig',
);
