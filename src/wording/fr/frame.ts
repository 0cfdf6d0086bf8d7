import { sentenceCase } from '../text.ts';
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
    `Dans ${site}, chaque chiffre et chaque citation a une adresse, une source et un chemin de retour vers sa phrase.`,
  title: (page, site) => `${page} – ${site}`,
  frontTitle: (site, tagline) => `${site}\u00a0: ${tagline}`,
  section: sentenceCase,
  notFound: {
    title: 'Page introuvable',
    kicker: 'Erreur 404',
    heading: 'Il n’y a pas de page ici',
    text: 'Une adresse publiée ici fonctionne pour toujours. Celle-ci est donc sans doute mal tapée, ou a été coupée en chemin.',
    goOn: 'Aller à l’accueil',
    description:
      'Aucune page à cette adresse\u00a0; d’ici, on rejoint l’accueil et tous les articles.',
  },
  moved: {
    title: (path) => `Déplacée\u00a0: ${path}`,
    description: (path) =>
      `La page qui se trouvait à ${path} a été déplacée\u00a0; voici le chemin.`,
    heading: 'Cette page a été déplacée',
    text: 'Elle se trouve maintenant ici\u00a0:',
    sentences: 'Ses chiffres et ses citations',
  },
  addressWithdrawn: {
    title: (path) => `Retirée\u00a0: ${path}`,
    description: (path) => `La page qui se trouvait à ${path} a été retirée.`,
    heading: 'Cette page a été retirée',
    text: 'Ce qui se trouvait ici n’est plus publié. Continuer vers\u00a0:',
    fromStory: 'Ce qui se trouvait ici n’est plus publié. Cela faisait partie de\u00a0:',
  },
  withdrawn: {
    kicker: 'Retiré',
    heading: 'Cet article a été retiré',
    told: (headline) => `«\u00a0${headline}\u00a0»`,
    title: (headline, { page, id }) =>
      `Retiré\u00a0: ${headline}${page === 'story' ? '' : ` (${id ?? pages[page] ?? page})`}`,
    description: (headline) =>
      `L’article «\u00a0${headline}\u00a0» a été retiré\u00a0; son adresse demeure et dit pourquoi.`,
  },
};
