import { words } from '../../tokens/phrases.ts';
import type { TellingWords } from '../which-language.ts';

export const telling: TellingWords = {
  own: words(
    'the and of was were with from that this these those has had have been said says which their they would will could his her its who when after before about than',
  ),
  shared: words('to in for on at by is it an be are not but or she we you more'),
};
