import type { Wording } from '../wording.ts';

export const about: Wording['about'] = {
  title: 'Quem somos',
  description: (site) =>
    `O que é ${site}: notícias em que cada número e cada citação têm um endereço, uma fonte e uma ligação para a sua frase na notícia.`,
  heading: (site) => `O que é ${site}`,
  standfirst:
    'Em inglês, “tear sheet” é a folha que se arranca de um jornal para a guardar ou passar a outros. Este é um jornal feito para isso.',
  sections: [
    {
      heading: 'Para quem lê',
      paragraphs: [
        'Em cada notícia os números estão marcados. Siga um e chega a uma página que não tem mais nada: o número, o que conta, quem o dá, onde se pode verificar, a frase de onde foi tirado e a ligação para voltar a ela. Com as citações é igual.',
        'Nada aqui precisa de scripts e ninguém conta os leitores. Uma página chega como um só ficheiro e não pede nada a nenhum outro servidor.',
      ],
    },
    {
      heading: 'Como se fazem as notícias',
      paragraphs: [
        'As notícias são escritas a partir do que outros publicaram primeiro, e dizem quem. Cada número é confrontado com o resto do texto antes de a página ser publicada: se os números e o texto não concordam, a página não é publicada, a menos que uma nota diga aos leitores o que se sabe.',
      ],
    },
  ],
  addressesHeading: 'Endereços',
  addresses:
    'Um endereço que foi publicado aqui funciona para sempre. Uma notícia retirada conserva o seu endereço, onde se diz que foi retirada e porquê.',
  licenceHeading: 'Uso e licença',
  licence: (publisher) =>
    `Os textos são de ${publisher} e podem ser partilhados e adaptados por quem indicar esse nome e puser uma ligação para a página. As palavras entre aspas pertencem a quem as disse. A licença:`,
  contactHeading: 'Escreva-nos',
  contact: 'Sobre um erro, com o endereço do número ou da citação, ou sobre qualquer outra coisa:',
};
