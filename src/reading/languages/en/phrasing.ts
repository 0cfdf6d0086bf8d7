import { words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

export const phrasing: LanguageFields['phrasing'] = {
  of: (noun) => `of ${noun}`,
  empty: words(`
    the an and or but nor of in on at by to from for with without within into onto over under above below between
    among across after before since until during about around against through per as than that this these those
    there here it its he his she her hers they them their we our us you your my me who whom whose which what when
    where while if so not no nor only just also still yet even more most less least fewer many much some any each
    every other another such same own up down out off is are was were be been being am has have had having do does
    did will would can could may might must shall should said says say told tells added according nearly almost
    roughly approximately reportedly estimated total all
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
    million millions billion billions trillion trillions mln bn dozen dozens half third thirds quarter quarters
    fifth fifths tenth tenths percent percentage cent pct point points double twice
  `),
};
