import type { Wording } from '../wording.ts';
import { qualifierMeanings } from './language/qualifiers.ts';

export const howWeCount: Wording['howWeCount'] = {
  title: 'Como contamos',
  description:
    'O que aqui se considera número ou citação; o que querem dizer “pelo menos” e “cerca de”; como as somas batem certo por arredondamento; o que são as notas e as correções.',
  standfirst:
    'Cada número que uma notícia dá e cada palavra que cita é localizado, confrontado com o resto do texto e recebe um endereço próprio. Estas são as regras.',
  sections: [
    {
      heading: 'O que é um número',
      paragraphs: [
        'Um número, em algarismos ou por extenso, conta ou mede alguma coisa: pessoas, toneladas, dinheiro, uma proporção, um período de tempo. As datas, os anos, as horas, as posições e os números que fazem parte de um nome ficam de fora. As quantidades vagas, como “milhares”, também.',
        'Cada número é mostrado tal como está na sua frase, com as palavras que o limitam. O sublinhado é para quem não distingue a cor.',
      ],
    },
    {
      heading: 'Quem o diz e onde se pode verificar',
      paragraphs: [
        'Quem o diz é a pessoa ou entidade a quem a notícia atribui um número. Se não tem página aqui, é nomeada como na notícia: “A polícia, segundo a notícia”. Se a notícia não nomeia ninguém, nós também não. A fonte é outra coisa: um documento em que o número pode ser consultado, com o dia em que o lemos.',
        'A data dos dados é o dia até ao qual se contou, quando se sabe. Pode ser anterior ao dia em que alguém deu o número.',
      ],
    },
    {
      heading: 'Intervalos e mudanças',
      paragraphs: [
        '“De 43% para 82%” é um só número com dois extremos. É desenhado como uma linha numa escala que começa em zero, com o primeiro extremo vazio e o segundo cheio.',
      ],
    },
    {
      heading: 'Somas, proporções e arredondamento',
      paragraphs: [
        'Quando as palavras de uma notícia dizem que várias parcelas perfazem um total, somamo-las. Um número redondo vale por todos os que se arredondam a ele: 8000 pode ser qualquer um de 7500 a 8499, e “pelo menos” deixa-o aberto para cima. Se alguma leitura dentro desses limites der o total, a soma bate certo por arredondamento. A página di-lo em tinta normal, porque nada está errado.',
        'Se nenhum arredondamento der o total, a notícia não é publicada até o número ser corrigido ou até uma nota dizer aos leitores o que se sabe. As proporções calculadas por nós são assinaladas como cálculo nosso.',
      ],
    },
    {
      heading: 'Citações',
      paragraphs: [
        'As citações são literais. Uma citação direta é uma oração inteira do que alguém disse; uma parcial, algumas palavras suas dentro de uma frase nossa; uma expressão é um termo entre aspas que a notícia não atribui a ninguém, e nós também não. A vírgula que só faz a ligação à nossa frase cai quando as palavras estão sozinhas.',
      ],
    },
    {
      heading: 'Notas e correções',
      paragraphs: [
        'Uma nota diz o que foi verificado, o que foi arredondado e o que a notícia original publicou. As gralhas desta aparecem riscadas, a vermelho. Uma correção é outra coisa: o que nós próprios alterámos depois de publicar, com o dia, o que lá estava, o que lá está agora e porquê.',
      ],
    },
  ],
  qualifiersHeading: 'Palavras que limitam um número',
  qualifiers: Object.values(qualifierMeanings).filter(({ words }) => words.length > 0),
};
