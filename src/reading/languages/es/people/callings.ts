import { words } from '../../../tokens/phrases.ts';

const callings = words(`
  médico médica doctor doctora cirujano cirujana pediatra abogado abogada letrado letrada jurista penalista economista ingeniero ingeniera arquitecto
  arquitecta profesor profesora maestro maestra docente catedrático catedrática académico académica investigador investigadora científico científica físico
  física químico química historiador historiadora escritor escritora poeta periodista empresario empresaria experto experta especialista agricultor
  agricultora ganadero ganadera militar
`);

/** True for a calling, which somebody may have beside any office. */
export function isCalling(word: string): boolean {
  return callings.has(word) || (/(?:ólog|ónom)[oa]$/.test(word) && word !== 'prólogo');
}
