import type { Wording } from '../wording.ts';

export const about: Wording['about'] = {
  title: 'Quem somos',
  description: (site) =>
    `O que é ${site}: notícias em que cada número e cada citação têm um endereço, uma fonte e um caminho de volta à sua frase.`,
  heading: (site) => `O que é ${site}`,
  standfirst:
    'Em inglês, “tear sheet” é a folha que se arranca de um jornal para a guardar ou passar a outros. Este é um jornal feito para isso.',
  sections: [
    {
      heading: 'Para quem lê',
      paragraphs: [
        'Em cada notícia os números estão marcados. Siga um e chega a uma página que não tem mais nada: o número, o que conta, quem o dá, onde se pode verificar, a frase de onde foi tirado e o caminho de volta a ela. As citações têm o mesmo.',
        'Aqui nada precisa de um script e nada conta os leitores. Uma página chega como um só ficheiro e não pede nada a nenhum outro servidor.',
      ],
    },
    {
      heading: 'Como se fazem as notícias',
      paragraphs: [
        'As notícias são escritas a partir do que outros publicaram primeiro, e nomeiam-nos. Cada número é verificado com o resto do texto antes de a página ser feita: se os números e o texto não concordam, a página não é feita, a menos que uma nota diga aos leitores o que se sabe.',
      ],
    },
  ],
  addressesHeading: 'Endereços',
  addresses:
    'Um endereço que foi publicado aqui funciona para sempre. Uma notícia retirada conserva o seu endereço, que então diz que foi retirada e porquê.',
  licenceHeading: 'Uso e licença',
  licence: (publisher) =>
    `Os textos são de ${publisher} e podem ser partilhados e adaptados por quem o nomeie e ligue à página. As palavras entre aspas pertencem a quem as disse. A licença:`,
  contactHeading: 'Escreva-nos',
  contact: 'Sobre um erro, com o endereço do número ou da citação, ou sobre qualquer outra coisa:',
};
