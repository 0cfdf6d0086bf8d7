import { describe, expect, test } from 'vitest';
import { draftPerson } from '../../../src/edition/draft-people.ts';
import { anyLanguageOf } from '../../../src/reading/languages/index.ts';

const drafted = (name: string, text: string, lang: string) => {
  const { kind, office } = draftPerson(name, text, anyLanguageOf(lang));
  return kind === 'body' ? 'a body' : office;
};

describe('what a text says of somebody who has no file', () => {
  test.each([
    ['en', 'Ana Perl', '“No,” said Ana Perl, the mayor of Arden.', 'mayor of Arden'],
    ['en', 'Ana Perl', 'Ana Perl, a nurse at the clinic said, “No.”', 'nurse at the clinic'],
    ['en', 'Ana Perl', 'Ana Perl, who is a nurse, said no.', null],
    ['en', 'Tom Vey', 'The town’s head of schools Tom Vey said no.', 'town’s head of schools'],
    ['en', 'Gwyn Hale', '“No,” said regional secretary Gwyn Hale.', 'regional secretary'],
    ['en', 'Ana Perl', '“No,” said Ana Perl as the boats came in.', null],
    ['es', 'Juan Ruiz', '«No», dijo Juan Ruiz, ministro de Pesca.', 'ministro de Pesca'],
    ['es', 'Inés Mora', 'La alcaldesa de Arén, Inés Mora, dijo que no.', 'alcaldesa de Arén'],
    ['es', 'Juan Ruiz', '«No», dijo Juan Ruiz, que es pescador.', null],
    ['fr', 'Paul Roux', '« Non », a dit Paul Roux, maire de Lorne.', 'maire de Lorne'],
    ['fr', 'Paul Roux', 'L’adjoint au maire, Paul Roux, a dit non.', 'adjoint au maire'],
    ['fr', 'Paul Roux', '« Non », a dit le maire de Lorne, Paul Roux.', 'maire de Lorne'],
    ['pt', 'Ana Reis', '“Não”, disse Ana Reis, a ministra da Saúde.', 'ministra da Saúde'],
    ['pt', 'Rui Melo', 'O prefeito de Arém, Rui Melo, disse que não.', 'prefeito de Arém'],
    ['de', 'Karl Beck', '„Nein“, sagte Karl Beck, Bürgermeister von Ahr.', 'Bürgermeister von Ahr'],
    ['de', 'Petra Holm', 'Die Ministerin Petra Holm sagte Nein.', 'Ministerin'],
  ])('%s: %s in “%s”', (lang, name, text, office) => {
    expect(drafted(name, text, lang)).toBe(office);
  });

  test.each([
    ['en', 'The Guild', 'The Guild said no.'],
    ['en', 'Marine Survey', 'The Marine Survey said no. The survey began in May.'],
    ['es', 'Los Verdes', 'Los Verdes dijeron que no.'],
    ['fr', 'Les Verts', 'Les Verts ont dit non.'],
    ['de', 'Die Grauen', 'Die Grauen sagten Nein.'],
    ['pt', 'Os Verdes', 'Os Verdes disseram que não.'],
    ['pt', 'CGT', 'A CGT disse que não.'],
  ])('%s: %s is a body', (lang, name, text) => {
    expect(drafted(name, text, lang)).toBe('a body');
  });
});
