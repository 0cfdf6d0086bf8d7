import type { APIRoute, GetStaticPaths } from 'astro';
import { iconFiles, type IconFile } from '../../formats/icons/icon-files.ts';
import { iconSvg } from '../../formats/icons/icon.ts';
import { drawIcon } from '../../made/draw-icon.ts';

export const getStaticPaths = (() =>
  iconFiles.map((icon) => ({
    params: { name: icon.name },
    props: { icon },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: IconFile }> = async ({ props: { icon } }) => {
  const ground = icon.use !== 'any';
  return new Response(
    icon.pixels === null ? iconSvg({ ground }) : await drawIcon(icon.pixels, { ground }),
  );
};
