import { words } from '../../../tokens/phrases.ts';
import type { LanguageFields } from '../../fields/language-fields.ts';

export const naming: LanguageFields['naming'] = {
  auxiliaries: words(
    "est sont etait etaient fut furent etre ont a avait avaient ete sera seront serait seraient peut peuvent pourrait pourraient doit doivent deja aussi presque se s' y n' ne",
  ),
  by: words('de'),
  generic: words(`
    personnes personne hommes homme femmes femme an ans annee annees mois semaine semaines jour jours heure heures minute minutes seconde secondes fois
    metre metres kilometre kilometres km centimetre centimetres millimetre millimetres tonne tonnes kilo kilos kilogramme kilogrammes litre litres
    degre degres hectare hectares point points
  `),
  people: words('personnes hommes femmes autres'),
  money: words(
    'euro euros dollar dollars franc francs livre livres yen yens centime centimes dinar dinars dirham dirhams rouble roubles peso pesos',
  ),
  vague: words(`
    dernier derniere derniers dernieres premier premiere prochain prochaine passe passee apres avant tard tot maintenant aujourd hier demain jamais toujours
    personne rien tous toutes plus moins tres bien peu beaucoup si la ici chose choses
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  `),
  age: 'age',
  old: /^\s*ans\b\s*/,
};
