import { words } from '../../../tokens/phrases.ts';

const callings = words(`
  médico médica doutor doutora cirurgião cirurgiã pediatra advogado advogada jurista economista engenheiro engenheira arquiteto arquiteta arquitecto professor
  professora docente académico académica acadêmico acadêmica investigador investigadora pesquisador pesquisadora cientista físico física químico química historiador
  historiadora escritor escritora poeta jornalista empresário empresária especialista perito perita agricultor agricultora militar maestro maestrina
`);

/** True for a calling, which somebody may have beside any office. */
export function isCalling(word: string): boolean {
  return callings.has(word) || /(?:ólog|ónom|ônom)[oa]$/.test(word);
}
