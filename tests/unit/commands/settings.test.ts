import { expect, test } from 'vitest';
import { inSettings } from '../../../src/checking/codes/example.ts';
import { buildSite } from '../../../src/commands/build/build-site.ts';
import { checkCommand } from '../../../src/commands/check/check-content.ts';
import { run } from '../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from './a-project.ts';

/** What `check` says of settings in which something else stands for some words, and nothing else is wrong. */
async function checked(...changes: [was: string, is: string][]) {
  const sound = inSettings('', '').settings ?? '';
  const settings = changes.reduce((text, [was, is]) => {
    expect(text).toContain(was);
    return text.replace(was, is);
  }, sound);
  const terminal = aTerminal();
  const status = await run(checkCommand(aProject({ files: {}, settings })), [], terminal);
  return { status, said: terminal.said() };
}

const origin = "site: 'https://tearsheet.example'";
const mail = "contact: 'corrections@tearsheet.example'";
const sections = "sections: { world: 'World' }";
const licence =
  "licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }";

const cases: [was: string, is: string, ...said: string[]][] = [
  [
    origin,
    "site: 'tearsheet.example'",
    '4:9',
    'scheme and host',
    "Write site: 'https://tearsheet.example'.",
  ],
  [origin, "site: 'https://tearsheet.example/'", '4:9', "Write site: 'https://tearsheet.example'."],
  [origin, "site: 'https://tearsheet.example/news/'", '4:9', 'and the path under base'],
  [origin, "site: 'ftp://tearsheet.example'", '4:9', '“ftp://tearsheet.example” under “site”'],
  [origin, "site: ''", '4:9', 'an empty text under “site”'],
  ["base: '/'", "base: '/news'", '5:9', 'a slash at both ends', "Write base: '/news/'."],
  ["base: '/'", "base: 'news/'", '5:9', "Write base: '/news/'."],
  ["base: '/'", "base: ''", '5:9', "Write base: '/'."],
  ["base: '/'", "base: '/../'", '5:9', '“/../” under “base”'],
  ["lang: 'en'", "lang: 'english'", '6:9', 'a language tag such as en'],
  ["lang: 'en'", "lang: 'xx'", '6:9', '“xx” under “lang”', 'the interface speaks: en, es'],
  [sections, 'sections: {}', '7:13', 'at least one section'],
  [
    sections,
    "sections: { world: 'World', abroad: 'world' }",
    '7:39',
    '“world” again',
    '7:22  “world”',
  ],
  [sections, "sections: { world: 'World', world: 'Abroad' }", '7:31', '“world” again', '7:15'],
  [sections, "sections: { world: '' }", '7:22', 'an empty text under “sections.world”'],
  [sections, "sections: ['World']", '7:13', '["World"] under “sections”'],
  ["publisher: 'Tearsheet'", "publisher: ' '", '8:14', 'under “publisher”'],
  ["publisher: 'Tearsheet',", '', '1:21', 'no “publisher”', 'publisher: a text'],
  ['fediverse: null', "fediverse: 'news@social.example'", '9:14', 'such as @news@social.example'],
  [mail, "contact: 'corrections'", '10:12', 'a mail address'],
  [mail, "contact: 'mailto:corrections@tearsheet.example'", '10:12', 'a mail address'],
  [mail, "contact: 'corrections@tearsheet.example?body=Yes'", '10:12', 'a mail address'],
  [mail, "contact: 'a?bcc=b@tearsheet.example'", '10:12', 'a mail address'],
  [
    'offline: true',
    "offline: 'false'",
    '11:12',
    'without quotation marks',
    'Write offline: false.',
  ],
  ['offline: true', 'ofline: true', '11:3', '“ofline”; did you mean “offline”?'],
  ['readLately: 30', 'readLately: -1', '12:15', '-1 under “readLately”', 'from 0 to'],
  ['readLately: 30', 'readLately: 2.5', '12:15', 'a whole number'],
  ['readLately: 30', 'readLately: 30,\n  readLately: 3', '13:3', '“readLately” again', '12:3'],
  [licence, "licence: 'CC BY 4.0'", '14:12', 'a name and a url'],
  [licence, "licence: { name: 'CC BY 4.0' }", '14:12', 'no “licence.url”'],
  ["url: 'https:", "url: 'http:", '14:38', 'an https:// address'],
  ["{ name: 'CC", "{ nam: 'é', name: 'CC", '14:14', '“nam”; did you mean “name”?'],
];

test.each(cases)('%s → %s', async (was, is, place, ...said) => {
  const { status, said: told } = await checked([was, is]);
  expect(status).toBe(1);
  expect(told).toContain(`src/site.ts:${place}  error  setting-`);
  expect(told.match(/ error {2}setting-/g)).toHaveLength(1);
  for (const words of said) expect(told).toContain(words);
  // The line itself stands there too, as it does for content.
  expect(told).toMatch(/^ +\d+ \| .*\n +\| +\^/m);
});

test.each([
  ["publisher: 'Tearsheet'", String.raw`publisher: 'Tear\u202Eteehs'`, '8:14', 'direction-turned'],
  [sections, String.raw`sections: { world: 'Wor\u{E0061}ld' }`, '7:22', 'text-smuggled'],
])('%s → %s: readers would read something else', async (was, is, place, code) => {
  const { status, said } = await checked([was, is]);
  expect(status).toBe(1);
  expect(said).toContain(`src/site.ts:${place}  error  ${code}`);
});

test.each([
  ["name: 'Tearsheet'", "name: 'Tearsheet 🌾'", '2:9'],
  [sections, "sections: { world: 'World 🌍' }", '7:22'],
])('%s → %s: no card could be drawn', async (was, is, place) => {
  const { status, said } = await checked([was, is]);
  expect(status).toBe(1);
  expect(said).toContain(`src/site.ts:${place}  error  glyph-missing`);
});

test('settings that are right are told of by nothing', async () => {
  const { said } = await checked();
  expect(said).not.toContain('setting-');
});

test('what is wrong is told all at once, and the build tells it and makes nothing', async () => {
  const settings = inSettings("base: '/',", "base: 'news', sise: 1,").settings ?? '';
  const project = aProject({
    files: {},
    settings: settings.replace('offline: true', 'offline: 1'),
  });
  const terminal = aTerminal();
  const never = () => Promise.reject(new Error('The site was made'));
  const host = { site: 'https://host.example', base: '/' };
  const status = await buildSite(project, { host, out: `${project}/dist` }, terminal, {
    make: never,
    clearUp: never,
  });
  expect(status).toBe(1);
  for (const place of ['5:9', '5:17', '11:12'])
    expect(terminal.said()).toContain(`src/site.ts:${place}  error  setting-`);
  expect(terminal.said()).toContain('Nothing was built');
});
