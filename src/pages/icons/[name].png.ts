import type { APIRoute, GetStaticPaths } from 'astro';
import { iconFiles } from '../../formats/icons/icon-files.ts';
import { drawIcon } from '../../made/draw-icon.ts';

interface Props {
  pixels: number;
  ground: boolean;
}

export const getStaticPaths = (() =>
  iconFiles.flatMap(({ name, pixels, use }) =>
    pixels === null
      ? []
      : [
          {
            params: { name: name.replace(/\.png$/, '') },
            props: { pixels, ground: use !== 'any' },
          },
        ],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { pixels, ground } }) =>
  new Response(await drawIcon(pixels, { ground }));
