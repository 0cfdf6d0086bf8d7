import type { Gender } from '../../quotations/name-words.ts';

const MEN =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry peter zachary kyle noah ethan jeremy walter keith roger terry sean austin carl dylan harold gabriel alan alex simon martin ian graham neil stuart colin barry derek philip tony tom tim bob bill joe jim mike dan dave steve chris matt ben sam nick greg jeff ed rob rishi boris keir gordon nigel vladimir volodymyr sergei sergey andrei andrey dmitry dmytro ivan nikolai mikhail yuri igor oleg oleksandr viktor alexei emmanuel olaf francois pierre jean luis carlos juan miguel jorge pedro antonio fernando raul diego pablo javier alejandro rafael manuel hugo nicolas gustavo mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim abdul yusuf benjamin recep xi narendra imran joao silvio giuseppe marco antonio hans klaus jens lars erik bashar barack joseph elon jeff marcus owen harry liam lewis oliver arthur leo oscar theo max felix hamza amir kwame kofi josep ismail hamid wang li jian hiroshi kenji luc marc luca mario paolo'.split(
    ' ',
  );
const WOMEN =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori claire fiona nicola gillian kate kathy jane sue liz theresa priti liz angela ursula christine kamala hillary nancy jill melania michelle greta malala nadia fatima aisha leila zainab amina mariam olena olha natalia tatiana svetlana irina ekaterina elena sofia carmen lucia isabel ana rosa marta pilar cristina dolores mercedes claudia gabriela daniela valentina camila jacinda sanna mette matilda ingrid astrid yulia oksana iryna kateryna priya anita sunita indira meera lakshmi mei ling yuki sakura chloe zoe lucy ellie ella mia ava molly eva nina vera rita tina gina sheila maureen eileen bridget siobhan niamh aoife harriet ruby rosie florence'.split(
    ' ',
  );

/** Common first names of people in English-language news; a name that both lists hold tells nothing. */
export const firstNames: ReadonlyMap<string, Gender> = new Map([
  ...MEN.filter((name) => !WOMEN.includes(name)).map((name) => [name, 'm'] as const),
  ...WOMEN.filter((name) => !MEN.includes(name)).map((name) => [name, 'f'] as const),
]);
