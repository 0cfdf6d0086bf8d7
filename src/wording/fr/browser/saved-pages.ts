import type { Wording } from '../../wording.ts';

export const savedPages: Wording['savedPages'] = {
  saved: {
    title: 'Articles enregistrés',
    description:
      'Les articles que ce navigateur garde pour les lire hors ligne, et comment les retirer.',
    kicker: 'Dans ce navigateur',
    standfirst:
      'Les articles que vous avez choisi de garder ici, avec les pages de leurs chiffres, de leurs citations et des personnes. Vous pouvez les lire hors ligne.',
    none: 'Rien n’est encore enregistré dans ce navigateur. Là où les scripts fonctionnent, un bouton à la fin de chaque article le fait\u202f; les fichiers proposés à côté n’en ont pas besoin.',
    lately: 'Lectures récentes',
    keptLately: (pages) =>
      `Là où les scripts fonctionnent, les ${pages} dernières pages ouvertes restent ici elles aussi et se lisent hors ligne. Elles cèdent la place aux plus récentes et aux articles enregistrés. La liste n’existe que dans ce navigateur.`,
    howLong: 'Combien de temps cela reste',
    lasts: [
      'Ici, et seulement ici\u202f: aucun autre navigateur ni appareil n’en sait rien, et nous non plus.',
      'Jusqu’à ce que vous le retiriez, si le navigateur a promis de le garder. Sinon, il peut tout effacer quand la place lui manque. Safari le fait après sept jours d’utilisation sans visite, sauf si le site est sur votre écran d’accueil. Et tout navigateur le fait quand vous effacez ses données.',
      'Les articles enregistrés se mettent à jour quand vous êtes en ligne\u202f; un article corrigé arrive corrigé.',
    ],
    sure: 'Le plus sûr est un fichier\u202f:',
    off: 'Ce site ne garde rien dans les navigateurs. Ce qu’une version précédente avait gardé ici a été effacé.',
  },
  offline: {
    title: 'Pas enregistrée ici',
    description:
      'Ce que ce navigateur montre à la place d’une page qu’il ne peut pas obtenir et qu’il ne garde pas.',
    kicker: 'Pas de réponse',
    heading: 'Cette page n’est pas enregistrée ici',
    standfirst:
      'Ni le réseau ni le site ne répondent, et ce navigateur n’a pas de copie de la page. Les listes d’articles et de chiffres changent souvent\u202f: elles ne sont donc pas enregistrées avec un article.',
    again: 'Réessayer',
    fromList: 'Articles enregistrés de cette liste',
    kept: 'Ce que vous pouvez lire maintenant',
    stories: 'Articles enregistrés',
    search: 'Chercher dans vos articles enregistrés',
    lately: 'Lectures récentes',
  },
};
