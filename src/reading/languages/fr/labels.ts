import { rows } from '../rows.ts';
import { decadesBehind } from '../../exempt/ways/decades.ts';
import { hoursBehind } from '../../exempt/ways/hours.ts';
import { numberedNouns } from '../../exempt/ways/numbered-nouns.ts';
import { behindStreet } from '../../exempt/ways/streets.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import type { LabelFields } from '../fields/label-fields.ts';
import { idioms, uncounted, vagueLeaders } from './idioms.ts';
import { qualifiers } from './qualifiers.ts';
import { topics } from './topics.ts';

const ordinalEnds = words('er re ère e ème nd nde ers res es');

export const labels: LabelFields = {
  manuscript: rows(`
byline: par
related: lire aussi, à lire aussi, lire également, voir aussi, sur le même sujet, article lié, articles liés
published: publié, publié le, paru le, mis à jour, mis à jour le
`),
  months: words(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc',
  ),
  weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  yearLeaders: words(
    'en depuis dès année années saison été hiver automne printemps exercice mi fin début courant millésime avant après an rentrée',
  ),
  clock: phrases(
    'midi et, midi moins, # heures du matin, # heures du soir, # heure locale, # heures locales',
  ),
  labels: phrases(
    'chapitres, sections, annexes, salles, lignes, étapes, journées, lois, routes, vols, quais, tome, vol, route, autoroute, sortie, quai, porte, terminal, chapitre, section, alinéa, annexe, tableau, figure, ligne, volume, salle, chambre, voie, bassin, piste, étage, bâtiment, bloc, quartier, zone, secteur, canal, chaîne, radio, phase, niveau, type, classe, groupe, tour, journée, semaine, étape, règle, loi, titre, résolution, amendement, décret, directive, règlement, version, modèle, bataillon, régiment, brigade, bus, tram, tramway, train, trains, réacteur, puits, case, rang, siège, dossier, catégorie, fiche, parcelle, gare, poste, agenda, génération, lot, lots, génération de, kilomètre, borne, code, département, mesa, bureau, album, disque, stand, box, cellule, dossard, formule, numéro, téléphone, tél, tel, appeler le, appelez le, composer le, composez le, joignable au, fax, mobile, par téléphone au, contact :, # bis, # ter',
  ),
  firmLabels: phrases(
    'fig, figs, encadré, graphique, taille, issn, isbn, ext, poste, n, nº, no, page, pages, p, pp, article, articles, art, arts, numéros, note, paragraphe, point, téléphone, tél, loi, décret, ordonnance, arrêté, dossier',
  ),
  isOrdinal: (_, letters) => ordinalEnds.has(letters),
  counting: phrases('les, autres, seulement, seuls, à peine'),
  topics,
  ways: (stops) => [
    numberedNouns(words('le la du au'), words('le'), stops, words('et à ou')),
    decadesBehind(
      phrases('années'),
      phrases('années'),
      qualifiers.before,
      words('et à ou de du pour entre par'),
    ),
    behindStreet(words('rue avenue boulevard place chemin route quai cours impasse allée')),
    hoursBehind(
      phrases(
        "à, dès, vers, avant, à partir de, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, matin, soir, jusqu' à",
      ),
      words('heures heure h'),
    ),
  ],
  idioms,
  uncounted,
  vagueLeaders,
};
