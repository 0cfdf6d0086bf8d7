import { words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

const starters = words(`
  c' ça cela mes votre vos tu nous vous eux moi me te se s' y ne n' or donc hors sauf déjà aussi encore toujours
  seulement seul seule seuls hier demain ensuite plus moins presque ainsi maintenant tout toute aucun aucune quatre
  cinq six sept huit neuf dix onze douze quinze vingt trente cent mille beaucoup peu près environ est sont reste
  restent voici voilà oui non pourtant cependant toutefois enfin là ici résultat rien personne quelque quel quelle
  celui celle ceux ceux-ci celles-ci côté grâce face
`);

export const sentences: LanguageFields['sentences'] = {
  abbreviations: words(
    'm mm mme mmes mlle mlles dr drs pr prof me mes mgr st ste gal col cap lt n no nº n° p pp art arts etc av bd max min env tél ext éd vol fig cf n.b ex inc ltée p.-d.g',
  ),
  starters,
};
