import type { Wording } from '../wording.ts';
import { qualifierMeanings } from './language/qualifiers.ts';

export const howWeCount: Wording['howWeCount'] = {
  title: 'Comment nous comptons',
  description:
    'Ce qui est ici un chiffre ou une citation\u00a0; ce que veulent dire «\u00a0au moins\u00a0» et «\u00a0environ\u00a0»\u00a0; comment une somme tombe juste par arrondi\u00a0; ce que sont les notes et les corrections.',
  standfirst:
    'Chaque nombre que donne un article et chaque mot qu’il cite est repéré, vérifié avec le reste du texte et reçoit une adresse à lui. Voici les règles.',
  sections: [
    {
      heading: 'Ce qu’est un chiffre',
      paragraphs: [
        'Un chiffre est un nombre, écrit en chiffres ou en lettres, qui compte ou mesure quelque chose\u00a0: des personnes, des tonnes, de l’argent, une part, une durée. Les dates, les années, les heures, les rangs et les nombres qui font partie d’un nom sont laissés de côté. Les quantités vagues, comme «\u00a0des milliers\u00a0», aussi.',
        'Chaque chiffre est montré tel qu’il est dans sa phrase, avec les mots qui le nuancent. Le trait sous le surlignage est là pour qui n’en voit pas la couleur.',
      ],
    },
    {
      heading: 'Qui le dit, et où cela se vérifie',
      paragraphs: [
        'Qui le dit, c’est la personne ou l’organisme à qui l’article attribue un nombre. Quand l’article ne nomme personne, nous non plus. La source est autre chose\u00a0: un document où le nombre peut être consulté, avec le jour où nous l’avons lu.',
        'La date des données est le jour jusqu’auquel on a compté, quand il est connu. Elle peut précéder le jour où quelqu’un l’a dit.',
      ],
    },
    {
      heading: 'Fourchettes et évolutions',
      paragraphs: [
        '«\u00a0De 43\u00a0% à 82\u00a0%\u00a0» est un seul chiffre à deux bouts. Il est dessiné comme une ligne sur une échelle qui commence à zéro, le premier bout vide, le second plein.',
      ],
    },
    {
      heading: 'Sommes, parts et arrondis',
      paragraphs: [
        'Quand un article dit que des parties font un total, nous les additionnons. Un nombre rond vaut pour tous ceux qui s’arrondissent à lui\u00a0: 8\u00a0000 peut être n’importe quoi entre 7\u00a0500 et 8\u00a0499, et «\u00a0au moins\u00a0» l’ouvre vers le haut. Si une lecture dans ces limites donne le total, la somme tombe juste par arrondi. La page le dit à l’encre ordinaire, car rien n’est faux.',
        'Si aucun arrondi ne donne le total, l’article n’est publié qu’une fois le nombre corrigé, ou qu’une note dit aux lecteurs ce que l’on sait. Les parts que nous calculons nous-mêmes sont signalées comme notre calcul.',
      ],
    },
    {
      heading: 'Citations',
      paragraphs: [
        'Les citations sont littérales. Une citation directe est une phrase entière, telle qu’elle a été dite\u00a0; une citation partielle, quelques mots de quelqu’un dans une phrase de nous\u00a0; une expression, un terme entre guillemets que l’article n’attribue à personne, et nous non plus. La virgule qui ne fait qu’enchaîner sur notre phrase est omise quand les mots sont seuls.',
      ],
    },
    {
      heading: 'Notes et corrections',
      paragraphs: [
        'Une note dit ce qui a été vérifié, ce qui a été arrondi et ce qu’imprimait l’article d’origine. Ses coquilles sont montrées barrées, en rouge. Une correction est autre chose\u00a0: ce que nous avons nous-mêmes changé après publication, avec le jour, ce qui était écrit, ce qui l’est maintenant, et pourquoi.',
      ],
    },
  ],
  qualifiersHeading: 'Les mots qui nuancent un nombre',
  qualifiers: Object.values(qualifierMeanings).filter(({ words }) => words.length > 0),
};
