import { words } from '../../tokens/phrases.ts';
import type { NamingFields } from '../fields/naming-fields.ts';

export const naming: NamingFields = {
  people: words('people persons person men man women woman others'),
  vague: words(`
    last next first second later earlier ago ahead long short again ever nobody nothing somebody anybody everybody everyone average
    total combined number majority rest meanwhile however instead elsewhere overall soon now away apart alone further well much very
    too quite rather own such likely least few really actually always often thing things way come comes came want wants go goes
    going went gone get gets got made make makes took take takes gave give gives put set let kept keep know think thought see say
    ask asks asked back compare compared far longer shorter theirs ours doubled halved tripled doubles yes please sure sorry ok
    okay dont doesnt didnt cant couldnt wont wouldnt isnt wasnt arent im ive youre youve theyre weve thats theres hes shes ill nor
    there here hers them us your me what so only just also still yet even other same up down out said says told tells added
    according hundreds thousands millions billions trillions percentage cent point points double twice
  `),
  age: 'age',
  old: /^(?:-years?)?-olds?\b[\s-]*/,
};
