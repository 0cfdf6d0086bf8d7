import type { Wording } from '../wording.ts';
import { qualifierMeanings } from './language/qualifiers.ts';

export const howWeCount: Wording['howWeCount'] = {
  title: 'Comment nous comptons',
  description:
    'Ce que nous appelons chiffre ou citation\u202f; ce que veulent dire «\u202fau moins\u202f» et «\u202fenviron\u202f»\u202f; comment une somme est juste aux arrondis près\u202f; ce que sont les notes et les corrections.',
  standfirst:
    'Chaque nombre que donne un article et chaque mot qu’il cite est repéré, confronté au reste du texte et reçoit sa propre adresse. Voici les règles.',
  sections: [
    {
      heading: 'Ce qu’est un chiffre',
      paragraphs: [
        'Un chiffre est un nombre, écrit en chiffres ou en toutes lettres, qui compte ou mesure quelque chose\u202f: des personnes, des tonnes, de l’argent, une part, une durée. Les dates, les années, les heures, les rangs et les nombres qui font partie d’un nom sont laissés de côté. Les quantités vagues, comme «\u202fdes milliers\u202f», aussi.',
        'Chaque chiffre est montré tel qu’il est dans sa phrase, avec les mots qui le nuancent. Le trait sous le surlignage est là pour qui n’en distingue pas la couleur.',
      ],
    },
    {
      heading: 'Qui le dit, et où cela se vérifie',
      paragraphs: [
        'Qui le dit, c’est la personne ou l’organisme à qui l’article attribue un nombre. Faute de page ici, nous les nommons comme le fait l’article\u202f: «\u202fLa police, selon l’article\u202f». Quand l’article ne nomme personne, nous non plus. La source est autre chose\u202f: un document où le nombre peut être consulté, avec le jour où nous l’avons lu.',
        'La date des données est le jour jusqu’auquel on a compté, quand il est connu. Elle peut précéder le jour où le chiffre a été donné.',
      ],
    },
    {
      heading: 'Fourchettes et évolutions',
      paragraphs: [
        '«\u202fDe 43\u202f% à 82\u202f%\u202f» est un seul chiffre à deux bouts. Il est dessiné comme une ligne sur une échelle qui commence à zéro, le premier bout vide, le second plein.',
      ],
    },
    {
      heading: 'Sommes, parts et arrondis',
      paragraphs: [
        'Quand un article dit que des parties font un total, nous les additionnons. Un nombre rond vaut pour tous ceux qui s’arrondissent à lui\u202f: 8\u202f000 peut être n’importe quel nombre de 7\u202f500 à 8\u202f499, et «\u202fau moins\u202f» le laisse ouvert vers le haut. Si une lecture dans ces limites donne le total, la somme est juste aux arrondis près. La page le dit à l’encre ordinaire, car rien n’est faux.',
        'Si aucun arrondi ne donne le total, l’article n’est publié qu’une fois le nombre corrigé, ou accompagné d’une note qui dit aux lecteurs ce que l’on sait. Les parts que nous calculons nous-mêmes sont signalées comme notre calcul.',
      ],
    },
    {
      heading: 'Citations',
      paragraphs: [
        'Les citations sont littérales. Une citation directe est une phrase entière, telle qu’elle a été dite\u202f; une citation partielle, quelques mots de quelqu’un dans une de nos phrases\u202f; une expression, un terme entre guillemets que l’article n’attribue à personne, et nous non plus. La virgule qui ne fait qu’enchaîner sur notre phrase est omise quand les mots sont seuls.',
      ],
    },
    {
      heading: 'Notes et corrections',
      paragraphs: [
        'Une note dit ce qui a été vérifié, ce qui a été arrondi et ce qu’écrivait l’article d’origine. Ses coquilles sont montrées barrées, en rouge. Une correction est autre chose\u202f: ce que nous avons nous-mêmes changé après publication, avec le jour, ce qui était écrit, ce qui l’est maintenant, et pourquoi.',
      ],
    },
  ],
  qualifiersHeading: 'Les mots qui nuancent un nombre',
  qualifiers: Object.values(qualifierMeanings).filter(({ words }) => words.length > 0),
};
