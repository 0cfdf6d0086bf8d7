import { words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

export const starters = words(`
  the a an this that these those there here he she it we they i you his her its our their my your who what when where why how which
  in on at by for from to with without after before during since until as if while although though because but and or so yet nor not no
  one two some many most more all both each every another other others several few such about around nearly almost over under only just even
  also then now later earlier meanwhile however still instead today yesterday tomorrow it's that's there's he's she's they're we're i'm
  according among despite between following of out up down last next first second once was were is are has have had did does do
  officials police experts analysts critics supporters witnesses authorities residents
`);

export const sentences: LanguageFields['sentences'] = {
  abbreviations: words(
    'govs cllr mr mrs ms mx dr prof rev fr sr jr hon messrs mme mlle gov sen rep reps sens gen lt col maj capt cpt sgt cmdr adm cpl pvt pres st ste mt ft smt atty brig supt insp det pc dci vs v pte no nos p pp art sec para ch vol fig inc co corp ltd plc llc bros etc dept univ assn ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues thu thur thurs fri al approx est cf eg ie ca tel ext ed eds figs min max hr hrs sq lb lbs oz ala ariz ark calif colo conn del fla ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa tenn tex vt va wash wis wyo d.c u.s u.k u.n',
  ),
  starters,
};
