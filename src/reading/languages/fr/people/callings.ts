import { words } from '../../../tokens/phrases.ts';

const callings = words(`
  médecin docteur docteure chirurgien chirurgienne pédiatre avocat avocate juriste économiste ingénieur ingénieure architecte professeur professeure enseignant
  enseignante chercheur chercheuse scientifique physicien physicienne chimiste historien historienne écrivain écrivaine autrice poète journaliste entrepreneur
  entrepreneuse expert experte spécialiste agriculteur agricultrice éleveur éleveuse militaire notaire géographe biologiste botaniste apicultrice apiculteur
`);

/** True for a calling, which somebody may have beside any office. */
export function isCalling(word: string): boolean {
  return callings.has(word) || /(?:ologue|onome)$/.test(word);
}
