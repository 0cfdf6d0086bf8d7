import type { Wording } from '../wording.ts';

export const about: Wording['about'] = {
  title: 'À propos',
  description: (site) =>
    `Ce qu’est ${site}\u00a0: des nouvelles où chaque chiffre et chaque citation a une adresse, une source et un chemin de retour vers sa phrase.`,
  heading: (site) => `Ce qu’est ${site}`,
  standfirst:
    'En anglais, une «\u00a0tear sheet\u00a0» est une page que l’on détache d’un journal pour la garder ou la transmettre. Ce journal est fait pour cela.',
  sections: [
    {
      heading: 'Pour qui lit',
      paragraphs: [
        'Dans chaque article, les chiffres sont surlignés. Suivez-en un, et vous arrivez sur une page qui ne contient rien d’autre\u00a0: le nombre, ce qu’il compte, qui le donne, où il se vérifie, la phrase d’où il vient et le chemin pour y retourner. Il en va de même des citations.',
        'Rien ici n’a besoin d’un script, et rien ne compte les lecteurs. Une page arrive en un seul fichier et ne demande rien à aucun autre serveur.',
      ],
    },
    {
      heading: 'Comment les articles sont faits',
      paragraphs: [
        'Les articles s’appuient sur ce que d’autres ont publié d’abord, et disent qui. Chaque nombre est vérifié avec le reste du texte avant que la page soit faite\u00a0: si les chiffres et le texte se contredisent, elle n’est pas faite, à moins qu’une note dise aux lecteurs ce que l’on sait.',
      ],
    },
  ],
  addressesHeading: 'Adresses',
  addresses:
    'Une adresse publiée ici fonctionne pour toujours. Un article retiré garde son adresse, qui dit alors qu’il a été retiré, et pourquoi.',
  licenceHeading: 'Utilisation et licence',
  licence: (publisher) =>
    `Les textes sont de ${publisher}\u00a0; qui le nomme et renvoie à la page par un lien peut les partager et les adapter. Les mots entre guillemets appartiennent à ceux qui les ont dits. La licence\u00a0:`,
  contactHeading: 'Écrivez-nous',
  contact:
    'Pour une erreur, avec l’adresse du chiffre ou de la citation, ou pour toute autre chose\u00a0:',
};
