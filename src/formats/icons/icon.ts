import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { light } from '../../colours.ts';

const side = 64;

/** A sheet torn off along its perforation. */
const sheet = `M4,8h1.5${Array<string>(7).fill('a2.5,2.5,0,0,0,5,0').join('h3')}h1.5V60H4z`;
const letter = 'M17,21h30v10h-3l-2-5h-7v18l4,2v1H25v-1l4-2V26h-7l-2,5h-3z';
const underline = 'M15,51h34v4H15z';

/** How much of a square that is masked to a circle stays seen for certain, less a little. */
const safePart = 0.62;

/**
 * The sign of the site as SVG: a letter on the marker, underlined as figures are, on a sheet torn off.
 * @param ground on a square of ink, within what no mask cuts off; else on nothing
 */
export function iconSvg({ ground }: { ground: boolean }): string {
  const parts = [
    s('path', { fill: light.marker, d: sheet }),
    s('path', { fill: light.line, d: underline }),
    s('path', { fill: light.ink, d: letter }),
  ];
  return toHtml(
    s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0,0,${side},${side}` }, [
      ...(ground ? onGround(parts) : parts),
    ]),
    { space: 'svg', closeEmptyElements: true, tightSelfClosing: true, quote: "'" },
  );
}

function onGround(parts: readonly Element[]): Element[] {
  const edge = (side * (1 - safePart)) / 2;
  return [
    s('path', { fill: light.ink, d: `M0 0h${side}v${side}H0z` }),
    s('g', { transform: `translate(${edge.toFixed(2)} ${edge.toFixed(2)}) scale(${safePart})` }, [
      ...parts,
    ]),
  ];
}

let data: string | undefined;

/** The sign as an address that holds it whole: every page has it. */
export function iconData(): string {
  return (data ??= `data:image/svg+xml,${encodeURIComponent(iconSvg({ ground: false })).replace(/%(?:2F|3A|3D|2C)/g, decodeURIComponent)}`);
}
