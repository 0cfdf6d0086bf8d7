import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bundledCode } from '../../../src/cache/bundled-code.ts';

const files = {
  'draw.ts': `
import { ink } from './ink.ts';
import { paper } from './paper.ts';
/** Draws. */
export const draw = (what: string) => ink + what;
export const fold = () => paper;
`,
  'ink.ts': `import { join } from 'node:path';\nexport const ink = join('black', 'ink');\n`,
  'paper.ts': `export const paper = 'white';\n`,
};

/** The digest of what draws, in a folder that nobody has read before. */
async function digestOf(changed: Partial<typeof files> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'code-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries({ ...files, ...changed })) {
    writeFileSync(join(folder, name), text);
  }
  return bundledCode(join(folder, 'draw.ts'), 'draw');
}

describe('the digest of the code that draws', () => {
  test.each<[string, Partial<typeof files>]>([
    ['the code itself', { 'draw.ts': files['draw.ts'].replace('ink + what', 'what + ink') }],
    ['code that it calls', { 'ink.ts': files['ink.ts'].replace('black', 'blue') }],
    ['a package that this calls', { 'ink.ts': files['ink.ts'].replace('node:path', 'pathe') }],
  ])('changes with %s', async (_, changed) => {
    const before = await digestOf();
    expect(await digestOf(changed)).not.toBe(before);
  });

  test.each<[string, Partial<typeof files>]>([
    ['nothing', {}],
    ['what is said of it', { 'draw.ts': files['draw.ts'].replace('Draws.', 'Draws well.') }],
    ['types alone', { 'draw.ts': files['draw.ts'].replace('(what: string)', '(what: any)') }],
    ['code that it does not call', { 'paper.ts': files['paper.ts'].replace('white', 'grey') }],
  ])('stays where %s changes', async (_, changed) => {
    const before = await digestOf();
    expect(await digestOf(changed)).toBe(before);
  });
});
