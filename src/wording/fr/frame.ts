import type { Wording } from '../wording.ts';

const pages: Readonly<Record<string, string>> = {
  'story-figures': 'chiffres',
  'story-quotations': 'citations',
  'story-kept': 'versions',
};

export const frame: Wording['frame'] = {
  skip: 'Aller au texte',
  siteNav: 'Navigation principale',
  aboutNav: 'À propos du site',
  front: 'Accueil',
  stories: 'Articles',
  figures: 'Chiffres',
  people: 'Personnes',
  quotations: 'Citations',
  howWeCount: 'Comment nous comptons',
  corrections: 'Corrections',
  saved: 'Articles enregistrés',
  keeping: 'Télécharger',
  about: 'À propos',
  promise: (site) =>
    `Dans ${site}, chaque chiffre et chaque citation a une adresse, une source et un lien vers sa phrase dans l’article.`,
  title: (page, site) => `${page} – ${site}`,
  frontTitle: (site, tagline) => `${site}\u202f: ${tagline}`,
  notFound: {
    title: 'Page introuvable',
    kicker: 'Erreur 404',
    heading: 'Il n’y a pas de page ici',
    text: 'Une adresse publiée ici reste valable pour toujours. Celle-ci a donc sans doute été mal saisie, ou coupée en chemin.',
    goOn: 'Aller à l’accueil',
    description:
      'Aucune page à cette adresse\u202f; d’ici, on rejoint l’accueil et tous les articles.',
  },
  moved: {
    title: (path) => `Déplacée\u202f: ${path}`,
    description: (path) =>
      `La page qui se trouvait à ${path} a été déplacée\u202f; voici sa nouvelle adresse.`,
    heading: 'Cette page a été déplacée',
    text: 'Elle se trouve maintenant ici\u202f:',
    sentences: 'Ses chiffres et ses citations',
  },
  addressWithdrawn: {
    title: (path) => `Retirée\u202f: ${path}`,
    description: (path) => `La page qui se trouvait à ${path} a été retirée.`,
    heading: 'Cette page a été retirée',
    text: 'Ce qui se trouvait ici n’est plus publié. Continuer vers\u202f:',
    fromStory: 'Ce qui se trouvait ici n’est plus publié. Cela faisait partie de\u202f:',
  },
  withdrawn: {
    kicker: 'Retiré',
    heading: 'Cet article a été retiré',
    told: (headline) => `«\u202f${headline}\u202f»`,
    title: (headline, { page, id }) =>
      `Retiré\u202f: ${headline}${page === 'story' ? '' : ` (${id ?? pages[page] ?? page})`}`,
    description: (headline) =>
      `L’article «\u202f${headline}\u202f» a été retiré\u202f; son adresse demeure et dit pourquoi.`,
  },
};
