import { column, light } from '../../colours.ts';

/**
 * How cards are dressed: the light colours of the page, its type at the same optical size, and the perforation at the
 * foot. Nothing is set below 30 pixels, nothing that must be read at a quarter of the size below 40.
 */
export const sheet = (families: readonly string[]) => `
.card {
  display: flex; flex-direction: column; width: 1200px;
  background: ${light.paper}; color: ${light.ink};
}
.card, .alone {
  font-family: ${families.join(', ')}; font-variation-settings: 'opsz' 22; font-size: 40px; line-height: 52px;
}
.alone { display: flex; flex-direction: column; }
.main { display: flex; flex-direction: column; align-items: flex-start; width: 1072px; }
.card .main { flex: 1; padding-bottom: 20px; }
.apart { justify-content: space-between; }
.line { display: block; }
.unbroken { white-space: nowrap; }
.soft { color: ${light.soft}; text-wrap: pretty; }
.bold { font-weight: 600; }
.head { font-weight: 600; letter-spacing: -0.02em; text-wrap: balance; }
.name { font-weight: 650; letter-spacing: -0.025em; text-wrap: balance; }
.kick { font-weight: 650; font-size: 40px; line-height: 48px; margin-bottom: 14px; }
.who { margin-top: 20px; }
.small { font-size: 32px; line-height: 40px; text-wrap: balance; }

.marker {
  display: flex; flex-direction: column; align-items: flex-start;
  background: ${light.marker}; border-bottom: 0 solid ${light.line}; font-weight: 500;
}
.numeral { letter-spacing: -0.035em; white-space: nowrap; }
.scale { letter-spacing: 0; }
.of { font-weight: 600; letter-spacing: -0.01em; text-wrap: balance; }


.broken { flex: 1; }
.broken, .broken .numeral { white-space: normal; overflow-wrap: anywhere; }


.course { display: flex; align-items: flex-end; width: 1072px; border-bottom: 4px solid ${light.ink}; }
.ends { display: flex; justify-content: space-between; width: 1072px; }
.end { font-weight: 600; letter-spacing: -0.02em; margin: 12px 0; }
.column { border-top: 6px solid ${light.ink}; background: ${column}; }

.row { display: flex; gap: 48px; }
.cell { display: flex; flex-direction: column; align-items: flex-start; width: 512px; }
.wide { width: 1072px; }

.quoted { display: flex; letter-spacing: -0.01em; }
.opening { flex-shrink: 0; }
.words { display: block; flex: 1; text-wrap: pretty; }

.foot {
  display: flex; align-items: baseline; gap: 28px; height: 90px; padding: 18px 64px 0;
  border-top: 8px dotted ${light.soft}; font-size: 30px; line-height: 40px;
}
.masthead { font-weight: 650; font-size: 40px; letter-spacing: -0.015em; white-space: nowrap; }
.strip { white-space: nowrap; }

.rtl { display: flex; flex-direction: row-reverse; flex-wrap: wrap; column-gap: 0.25em; }
.main .rtl, .quoted .rtl { flex: none; width: 1060px; }
.cell .rtl { width: 500px; }
.main .marker .rtl { width: auto; }
.mirrored .main, .mirrored .marker, .mirrored .cell, .who.mirrored { align-items: flex-end; text-align: right; }
.mirrored .row, .mirrored .foot { flex-direction: row-reverse; }
.mirrored .numeral { display: flex; flex-direction: row-reverse; align-items: baseline; }
.who.mirrored { display: flex; flex-direction: column; }
`;
