import { words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

const starters = words(`
  there here your what why how so yet nor more other few such nearly almost only just even also now later earlier
  meanwhile however still instead today yesterday tomorrow it's that's there's they're we're i'm according following
  out up down last next first second once was were is are has have had did does do officials police experts analysts
  critics supporters witnesses authorities residents
`);

export const sentences: LanguageFields['sentences'] = {
  abbreviations: words(
    'govs cllr mr mrs ms mx dr prof rev fr sr jr hon messrs mme mlle gov sen rep reps sens gen lt col maj capt cpt sgt cmdr adm cpl pvt pres st ste mt ft smt atty brig supt insp det pc dci vs v pte no nos p pp art sec para ch vol fig inc co corp ltd plc llc bros etc dept univ assn ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues thu thur thurs fri al approx est cf eg ie ca tel ext ed eds figs min max hr hrs sq lb lbs oz ala ariz ark calif colo conn del fla ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa tenn tex vt va wash wis wyo d.c u.s u.k u.n',
  ),
  starters,
};
