import type { Wording } from '../../wording.ts';
import { longDate } from '../language/dates.ts';
import { correcao, tallied } from '../language/numbers.ts';

export const kept: Wording['kept'] = {
  version: (number, date, corrections) =>
    `Versão ${number}, de ${longDate(date)}${corrections === 0 ? '' : `, com ${tallied(corrections, correcao)}`}`,
  from: (site) => `Cópia tirada de ${site}:`,
  provenance: 'De onde vem esta cópia',
  address: 'Endereço',
  published: 'Publicada no site',
  versionTerm: 'Esta cópia',
  changes: 'O que mudou desde então',
  cite: 'Como citar',
  licence: 'Licença',
  rights: (publisher, licence) =>
    `© ${publisher}. Textos sob licença ${licence}. As palavras entre aspas pertencem a quem as disse.`,
  figures: 'Números',
  quotations: 'Citações',
  picture: (alt) => `[Imagem: ${alt}]`,
  originally: (publisher) => `Em ${publisher}`,
};

export const keeping: Wording['keeping'] = {
  heading: 'Descarregar',
  forms: {
    html: 'Um só ficheiro HTML',
    epub: 'EPUB',
    txt: 'Texto simples',
    md: 'Markdown',
    csv: 'Números em CSV',
    json: 'Números em JSON',
    'edition-epub': 'Todas as notícias num EPUB',
    'edition-zip': 'Todas as notícias num ZIP',
  },
  what: {
    html: 'Abre-se em qualquer navegador, a partir de uma pen ou de um disco, hoje e daqui a anos: não vai buscar nada nem executa scripts. Inclui os números e as citações, com ligações nos dois sentidos.',
    epub: 'Para leitores eletrónicos. Os números abrem-se como notas, ali mesmo.',
    txt: 'Para e-mail, terminais e apontamentos. Os números, as citações e as fontes estão no fim.',
    md: 'Para apontamentos e outros programas, com todas as ligações completas.',
    csv: 'Para quem faz contas: uma linha por número, com unidade, limite, fonte e endereço.',
    json: 'O mesmo para programas, descrito por um esquema.',
    'edition-epub': 'O jornal inteiro num livro.',
    'edition-zip':
      'O jornal inteiro em páginas que se abrem a partir de um disco, ligadas entre si. Descomprima-o e abra index.html.',
  },
  size: (bytes) =>
    bytes < 950_000
      ? `${Math.ceil(bytes / 1000)} KB`
      : `${Math.round(bytes / 100_000) / 10} MB`.replace('.', ','),
  sized: (form, size) => `${form}, ${size}`,
  all: 'Todos os formatos e versões',

  ofStory: {
    kicker: 'Uma notícia, para guardar',
    title: (headline) => `Formatos e versões: ${headline}`,
    description: (headline) =>
      `Os formatos em que “${headline}” se pode guardar, com tamanhos e somas de verificação, e todas as suas versões, com o que mudou em cada uma.`,
    heading: 'Formatos e versões',
    standfirst: 'Cada formato contém na íntegra a notícia',
    forms: 'Formatos',
    sum: 'SHA-256:',
    versions: 'Versões',
    aboutVersions:
      'Cada cópia diz no início que versão é. O que foi alterado depois está acima dela nesta lista.',
    newest: 'Esta é a versão mais recente.',
    notInIt: (number) => `A uma cópia da versão ${number} falta o que está acima na lista.`,
    asPublished: 'A notícia tal como foi publicada.',
    changed: 'O que mudou nesta versão:',
    sameDay:
      'Se uma cópia indica menos correções do que aqui a versão do seu número, foi tirada nesse mesmo dia, mas antes.',
    version: kept.version,
    whole: 'Como guardar e como verificar uma cópia',
  },

  page: {
    title: 'Descarregar',
    description:
      'Como guardar uma notícia ou o jornal inteiro: os formatos, como comparar uma cópia com a nossa e como se guarda num navegador.',
    heading: 'Como guardar o que lê',
    standfirst:
      'Pode levar qualquer notícia na íntegra: cada parágrafo, número, fonte, citação, nota e correção, com o seu endereço e a sua versão.',
    formsHeading: 'Em que formato',
    formsText: 'Por baixo de cada notícia, em “Descarregar”:',
    edition: 'O jornal inteiro',
    editionText: 'Tudo, ou todos os números, num só ficheiro:',
    checkHeading: 'Esta cópia é nossa e está intacta?',
    checkText:
      'Uma lista tem a soma de verificação de cada ficheiro que se pode guardar. Se a do seu ficheiro lá estiver, ele é o que oferecemos agora, até à última letra. Se não, é uma versão anterior ou alguém o alterou; a página das versões, que cada cópia nomeia, diz o que mudou desde então.',
    checkHow: 'Para ver a soma de um ficheiro, abra um terminal na sua pasta e escreva:',
    list: 'A lista das somas de verificação',
    systems: [
      { name: 'Linux', command: (file) => `sha256sum ${file}` },
      { name: 'macOS', command: (file) => `shasum -a 256 ${file}` },
      { name: 'Windows, na PowerShell', command: (file) => `Get-FileHash ${file}` },
    ],
    allText:
      'Se conservar os ficheiros nas pastas que têm no site, com a lista na de cima, verificam-se todos de uma vez:',
    allCommand: (list) => `sha256sum --ignore-missing -c ${list}`,
    paperHeading: 'Em papel',
    paper:
      'Imprima a página de uma notícia a partir do seu navegador. Os números ficam ao lado dos seus parágrafos, e os endereços são impressos onde fazem falta.',
    browserHeading: 'Neste navegador',
    browser:
      'Por baixo de cada notícia, “Guardar neste navegador” conserva aqui as suas páginas, para serem lidas sem rede. Um navegador pode esquecer o que guarda: quando lhe falta espaço, quando apaga os seus dados e, no Safari, ao fim de sete dias de uso sem uma visita. Um ficheiro seu fica.',
    saved: 'O que este navegador guarda',
  },
};
