import { rolldown } from 'rolldown';

/** A script and all that it imports as the text of one plain file for browsers. */
export async function bundleOf(script: string): Promise<string> {
  const bundle = await rolldown({ input: script, platform: 'browser' });
  const {
    output: [file],
  } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return file.code;
}
