import { directionOf } from '../../wording/direction.ts';
import { box, text, type Box } from './box.ts';

/**
 * Whose it is, and what is said beside the name. From right to left it stands beneath the name: what draws cards sets
 * every line from left to right, and would have a name and a date of two directions in the wrong order.
 */
export function credit(name: Box | null, beside: string | null, lang: string): Box {
  if (directionOf(lang) === 'rtl') {
    return box([name, beside === null ? null : text(beside, 'soft')], 'who mirrored');
  }
  const comma = name === null ? '' : ', ';
  return box([name, beside === null ? null : text(`${comma}${beside}`, 'soft')], 'line who');
}
