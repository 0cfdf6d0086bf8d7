import { rows } from '../rows.ts';
import { decadesBehind } from '../../exempt/ways/decades.ts';
import { hoursBehind } from '../../exempt/ways/hours.ts';
import { numberedNouns } from '../../exempt/ways/numbered-nouns.ts';
import { behindStreet } from '../../exempt/ways/streets.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import type { LabelFields } from '../fields/label-fields.ts';
import { idioms, uncounted, vagueLeaders } from './idioms.ts';
import { qualifiers } from './qualifiers.ts';
import { topics } from './topics.ts';

const ordinalEnds = words('º ª o a os as');

export const labels: LabelFields = {
  manuscript: rows(`
byline: por
related: relacionado, relacionada, notícia relacionada, notícias relacionadas, leia também, leia mais, veja também, saiba mais
published: publicado, publicado em, publicado a, publicada em, atualizado, atualizado em, atualizado a, atualizada em
`),
  months: words(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun jul ago set out nov dez',
  ),
  weekdays: words(
    'segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira feira',
  ),
  yearLeaders: words(
    'em desde ano anos temporada época safra verão inverno outono primavera exercício meados final finais início ciclo eleição',
  ),
  clock: phrases(
    'às, as, para as, pelas, por volta das, desde as, até as, até às, das, antes das, depois das, após as, entre as, e as, # da manhã, # da tarde, # da noite, # da madrugada, # hora local, # horas locais',
  ),
  labels: phrases(
    'alíneas, capítulos, secções, seções, anexos, salas, linhas, etapas, jornadas, rodadas, leis, rotas, voos, vol, tomo, voo, rota, rodovia, estrada, autoestrada, saída, cais, portão, porta, terminal, capítulo, secção, seção, alínea, anexo, tabela, figura, linha, volume, sala, quarto, via, doca, pista, piso, andar, bloco, edifício, distrito, zona, setor, sector, canal, rádio, fase, nível, tipo, grau, grupo, rodada, jornada, semana, etapa, regra, lei, título, resolução, emenda, decreto, diretiva, portaria, regulamento, versão, modelo, batalhão, regimento, brigada, autocarro, ônibus, comboio, comboios, trem, trens, vagão, reator, poço, fila, assento, lote, processo, categoria, ficha, matrícula, parcela, estação, posto, agenda, geração, geração de, constituição de, crise de, quilómetro, quilômetro, km, código, mesa, álbum, disco, box, camisa, telefone, tel, ligar para o, ligue para o, contacto, contato, whatsapp, loja, banca, gabinete, dorsal, # bis, # ter',
  ),
  firmLabels: phrases(
    'fig, figs, quadro, gráfico, tamanho, folha, folhas, issn, isbn, ext, ramal, n.º, n.o, nº, página, páginas, pág, págs, p, pp, artigo, artigos, art, arts, número, números, n, núm, no, nota, parágrafo, ponto, telefone, lei, decreto, decreto - lei, portaria, resolução, acórdão, processo',
  ),
  isOrdinal: (_, letters) => ordinalEnds.has(letters),
  counting: phrases('os, as, outros, outras, só, apenas, somente'),
  topics,
  ways: (stops) => [
    numberedNouns(words('o a do da ao no na'), words('o'), stops, words('e a ou')),
    decadesBehind(
      phrases('anos, dos anos, nos anos'),
      phrases('anos'),
      qualifiers.before,
      words('e a ao ou de do até para entre por'),
    ),
    behindStreet(words('rua avenida av praça travessa estrada rodovia largo alameda beco')),
    hoursBehind(phrases('às, as, das, pelas, até às, até as, entre as'), words('horas hora h')),
  ],
  idioms,
  uncounted,
  vagueLeaders,
};
