import type { ScriptWording, Wording } from '../../wording.ts';

export const searchPage: Wording['searchPage'] = {
  description: 'Chercher titres, personnes, chiffres et citations, par mots ou par nombre.',
  label: 'Des mots, un nom ou un nombre',
  go: 'Chercher',
  hint: 'Un nombre se trouve quelle que soit son écriture\u202f: 14 millions, 14\u202fM ou 14\u202f000\u202f000. Les accents ne comptent pas.',
  noScript:
    'La recherche fonctionne dans votre navigateur avec un script, mais les scripts sont désactivés ou le script n’a pas été chargé. Tout se trouve dans ces listes, où votre navigateur peut chercher des mots.',
  lists: 'Listes à parcourir',
  stories: 'Tous les articles',
  figures: 'Tous les chiffres',
  people: 'Toutes les personnes',
  quotations: 'Toutes les citations',
};

export const search: ScriptWording['search'] = {
  title: 'Recherche',
  working: 'Recherche en cours…',
  equal: 'Avec ce nombre',
  near: 'Avec un nombre qui s’y arrondit',
  typed: 'Avec ces mots',
  partly: 'Avec la plupart des mots',
  found: (query, { equal, near, typed, partly }) => {
    if (partly > 0) {
      return `Rien ne contient tous les mots de «\u202f${query}\u202f». ${partly} ${partly < 2 ? 'résultat' : 'résultats'} avec la plupart d’entre eux.`;
    }
    const parts = [
      ...(equal > 0 ? [`${equal} avec ce nombre`] : []),
      ...(near > 0 ? [`${near} avec un nombre qui s’y arrondit`] : []),
      ...(typed > 0 ? [`${typed} avec ces mots`] : []),
    ];
    const detail = parts.length > 1 ? `\u202f: ${parts.join(', ')}` : '';
    const all = equal + near + typed;
    const some = all === 0 ? 'Aucun' : String(all);
    return `${some} ${all < 2 ? 'résultat' : 'résultats'} pour «\u202f${query}\u202f»${detail}.`;
  },
  first: (count) =>
    `Seuls les ${count} premiers sont affichés. Avec plus de mots, il y en a moins.`,
  since: (month) =>
    `La recherche a porté sur les titres de tous les articles, toutes les personnes et le texte des articles publiés depuis ${month}.`,
  earlier: 'Chercher aussi dans le texte des articles plus anciens',
  offline: (stories) =>
    stories === 0
      ? 'Pas de réseau, et aucun article enregistré dans ce navigateur\u202f: il n’y avait rien où chercher.'
      : `Pas de réseau. La recherche a porté sur le texte de ${stories < 2 ? `${stories} article enregistré` : `${stories} articles enregistrés`} dans ce navigateur.`,
  failed:
    'Une partie de l’index n’est pas arrivée\u202f: la recherche n’a donc pas porté sur tout. Réessayez plus tard.',
};
