import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { env, execPath } from 'node:process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { project } from '../../../../src/commands/project.ts';
import { drawCard } from '../../../../src/made/drawn/draw-card.ts';
import { aFigure, aQuotation, aSeries, hardCards } from './hard-cards.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('a card is a PNG of 1200 by 630 pixels, and light', async () => {
  for (const card of Object.values(hardCards)) {
    const png = await drawCard(card);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(100_000);
  }
});

test('the same card gives the same bytes, in another process, zone and language too', async () => {
  const card = hardCards['a story in many scripts'] ?? aFigure('7');
  const here = digest(await drawCard(card));
  expect(digest(await drawCard(card))).toBe(here);
  const code = `
    import { createHash } from 'node:crypto';
    import { drawCard } from ${JSON.stringify(pathToFileURL(join(project, 'src/made/drawn/draw-card.ts')).href)};
    const png = await drawCard(${JSON.stringify(card)});
    console.log(createHash('sha256').update(png).digest('hex'));`;
  const there = execFileSync(execPath, ['--input-type=module', '-e', code], {
    env: { ...env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    encoding: 'utf8',
  });
  expect(there.trim()).toBe(here);
});

test('what no font has is not drawn, but named', async () => {
  await expect(drawCard(aQuotation(['A sheaf 🌾 of wheat']))).rejects.toThrow('“🌾”');
});

/** The darkest that stands on a part of a card, 0 being black. */
async function darkest(png: Uint8Array, part: { left: number; top: number }): Promise<number> {
  const { channels } = await sharp(png)
    .extract({ ...part, width: 400, height: 120 })
    .removeAlpha()
    .stats();
  return Math.min(...channels.map(({ min }) => min));
}

test('the course of a series is seen on its card, over the whole of its width', async () => {
  const png = await drawCard(aSeries('Pork delivered in Cuba'));
  expect(await darkest(png, { left: 80, top: 290 })).toBeLessThan(50);
  expect(await darkest(png, { left: 660, top: 320 })).toBeLessThan(50);
});
