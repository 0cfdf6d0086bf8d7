import type { Wording } from '../wording.ts';

export const about: Wording['about'] = {
  title: 'À propos',
  description: (site) =>
    `Ce qu’est ${site}\u202f: un journal où chaque chiffre et chaque citation a une adresse, une source et un lien vers sa phrase dans l’article.`,
  heading: (site) => `Ce qu’est ${site}`,
  standfirst:
    'En anglais, une «\u202ftear sheet\u202f» est une page que l’on détache d’un journal pour la garder ou la transmettre. Ce journal est fait pour cela.',
  sections: [
    {
      heading: 'Pour les lecteurs',
      paragraphs: [
        'Dans chaque article, les chiffres sont surlignés. Suivez-en un, et vous arrivez sur une page qui ne contient rien d’autre\u202f: le nombre, ce qu’il compte, qui le donne, où il se vérifie, la phrase d’où il vient et le lien pour y revenir. Il en va de même des citations.',
        'Rien ici n’exige de script, et personne ne compte les lecteurs. Une page arrive en un seul fichier et ne demande rien à aucun autre serveur.',
      ],
    },
    {
      heading: 'Comment les articles sont faits',
      paragraphs: [
        'Les articles s’appuient sur ce que d’autres ont publié d’abord, et disent qui. Chaque nombre est confronté au reste du texte avant que la page paraisse\u202f: si les chiffres et le texte se contredisent, elle ne paraît pas, à moins qu’une note ne dise aux lecteurs ce que l’on sait.',
      ],
    },
  ],
  addressesHeading: 'Adresses',
  addresses:
    'Une adresse publiée ici reste valable pour toujours. Un article retiré garde son adresse\u202f: on y lit alors qu’il a été retiré, et pourquoi.',
  licenceHeading: 'Utilisation et licence',
  licence: (publisher) =>
    `Textes\u202f: ${publisher}. Qui cite ce nom et renvoie à la page par un lien peut les partager et les adapter. Les mots entre guillemets appartiennent à ceux qui les ont dits. La licence\u202f:`,
  contactHeading: 'Écrivez-nous',
  contact:
    'Pour signaler une erreur, avec l’adresse du chiffre ou de la citation, ou pour toute autre chose\u202f:',
};
