import { hung, joined } from '../../clauses/grammars/hung.ts';
import { eitherSide } from '../../clauses/grammars/either-side.ts';
import { relative } from '../../clauses/grammars/relative.ts';
import type { Gender } from '../../names/name-words.ts';
import { byWord } from '../../tokens/by-word.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';
import { VERBS } from '../fields/speech-fields.ts';
import { usesOf } from '../fields/uses.ts';
import { kindsIn } from '../office-families.ts';
import { BODIES } from './people/bodies.ts';
import { isCalling } from './people/callings.ts';
import { FAMILIES, isEpithet, offices } from './people/offices.ts';
import { isSomebody } from './people/somebody.ts';
import { lending, saying } from './speech-verbs.ts';
import { isFinite } from './verbs.ts';

const between = words(`
  sim também já além logo depois antes ainda ontem hoje se lhe lhes o a os as me nos tem têm tinha tinham havia haviam foi sido não
  nunca jamais sempre quase tampouco tudo nada agora então assim só apenas esta manhã tarde noite vai
`);

const bodyNouns = new Set([
  ...words(
    'oposição polícia acusação procuradoria direção direcção diretoria governo prefeitura plataforma imprensa torcida maioria minoria bancada família defesa promotoria justiça ministério',
  ),
  ...kindsIn(BODIES).keys(),
]);

const genders = new Map<string, Gender>([
  ...['mãe', 'mulher', 'filha', 'irmã', 'juíza', 'prefeita', 'avó'].map(
    (noun) => [noun, 'f'] as const,
  ),
  ...['pai', 'homem', 'filho', 'irmão', 'juiz', 'prefeito', 'avô'].map(
    (noun) => [noun, 'm'] as const,
  ),
]);

/** “O ex-ministro”, “a vice-presidente”. */
const isPeopleNoun = byWord((word) =>
  [word, word.replace(/^(?:ex|vice|co|sub)-/, '')].some(
    (noun) => isSomebody(noun) || isEpithet(noun) || isCalling(noun) || offices.has(noun),
  ),
);

function isKnown(word: string): boolean {
  return isPeopleNoun(word) || bodyNouns.has(word);
}

export const speech: LanguageFields['speech'] = {
  grammar: {
    head: 'first',
    subjects: [relative, joined, eitherSide, hung],
    formOf: byWord((word) => (/[ai]d[oa]s?$/.test(word) ? 'participle' : null)),
    dropsSubjects: true,
  },
  saying,
  lending,
  verbs: usesOf(
    VERBS,
    `
quotes: cita citou citava citado citada citando
calls: chamou chama chamava chamado classificou classifica classificava classificando descreveu descreve definiu define
  apelidou apelida considerou considera consideram acusou acusa
asks or denies: negou nega negam desmentiu desmente pergunta perguntaram pede pedem pediram exigiu exige exigem
  leu lê desmentir negar pedir exigir perguntar pedia prometeu promete manteve mantém
asks or denies, takes whom: perguntou pediu
goes on: acrescentou acrescenta continuou prosseguiu concluiu conclui
`,
  ),
  sayingPhrases: phrases(
    'deixou claro, pôs em causa, pôs em dúvida, fez questão de, deu a entender, veio a público, fez saber, faz questão, chamou a atenção, deixou o recado, deixou o aviso',
  ),
  accordingTo: phrases(
    'segundo, de acordo com, nas palavras de, nas palavras do, nas palavras da, na opinião de, na opinião do, na opinião da, no entender de, no entender do, no entender da, na avaliação de, na avaliação do, na avaliação da, conforme, pela voz de, na boca de, aos olhos de, nos termos de, a seu ver, no seu entender, na sua opinião, na sua avaliação, aos seus olhos, nas suas palavras, em suas palavras',
  ),
  isVerb: byWord(isFinite),
  isGerund: byWord((word) => /(?:ndo|[aeiô]r)$/.test(word) && !isKnown(word)),
  between,
  personIn: (noun) => genders.get(noun) ?? (isPeopleNoun(noun) ? 'any' : null),
  offices: kindsIn(FAMILIES, BODIES),
  bodyNouns,
  statements: words(`
    resposta réplica versão diagnóstico conclusão explicação frase receita proposta leitura balanço mensagem advertência aviso conselho lema reação reacção tese teoria pergunta pedido veredito veredicto análise desejo promessa desculpa opinião recado
    comunicado carta nota email e-mail escrito tuíte texto declaração circular relatório sentença acórdão estudo inquérito pesquisa sondagem ata acta despacho queixa resolução ofício boletim documento requerimento petição parecer denúncia publicação edital
  `),
  titleCues: phrases(
    'filme, livro, canção, música, romance, disco, obra, série, revista, programa, operação, navio, barco, projeto, projecto, campanha, exposição, jornal, peça, documentário, curta, samba, espetáculo',
  ),
  phraseCues: phrases(
    'apelidado de, apelidada de, chamado, chamada, chamados, chamadas, o chamado, a chamada, denominado, denominada, apelidado, apelidada, intitulado, intitulada, batizado de, batizada de, conhecido como, conhecida como, conhecidos como, lema, o termo, a palavra, a expressão, alcunha, apelido, dizeres, título, onde se lê, deve ler - se, lê - se, dito, suposto, suposta, # significa',
  ),
};
