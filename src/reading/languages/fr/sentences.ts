import { words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

export const starters = words(`
  le la les l' un une des du de d' ce cet cette ces c' ça cela son sa ses leur leurs mon ma mes notre nos votre vos
  il elle ils elles on je j' tu nous vous lui eux moi me te se s' y en ne n' ni et ou mais or car donc que qu' qui quand comme où si parce tandis puisque lorsque lorsqu'
  à au aux avec chez contre dans depuis derrière dès devant durant entre hors jusqu' malgré par parmi pendant pour sans sauf selon sous sur vers
  déjà aussi encore toujours seulement seul seule seuls jamais hier demain avant après ensuite puis plus moins presque ainsi maintenant chaque tout tous toute toutes aucun aucune autre autres
  deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille plusieurs certains certaines quelques beaucoup peu près environ
  est sont reste restent voici voilà oui non pourtant cependant toutefois enfin alors là ici résultat rien personne quelque quel quelle pas celui celle ceux celui-ci celle-ci ceux-ci celles-ci côté outre lors grâce face
`);

export const sentences: LanguageFields['sentences'] = {
  abbreviations: words(
    'm mm mme mmes mlle mlles dr drs pr prof me mes mgr st ste gal col cap lt n no nº n° p pp art arts etc av bd max min env tél ext éd vol fig cf n.b ex inc ltée p.-d.g',
  ),
  starters,
};
