import type { APIRoute } from 'astro';
import { pathOfFile } from '../addresses.ts';
import { checksums } from '../formats/checksums.ts';
import { allFilesToKeep } from '../made/all-files-to-keep.ts';

export const GET: APIRoute = async () => {
  const files = await allFilesToKeep();
  const summed = files.map(({ file, facts }) => ({
    path: pathOfFile(file),
    sha256: facts.sha256,
  }));
  return new Response(checksums(summed), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
