import { buildCosts, startCost } from './build.ts';

const seconds = (time: number) => `${time.toFixed(1).padStart(6)} s`;
const megabytes = (size: number) => `${size.toFixed(0).padStart(5)} MB`;

/** Measures builds of editions of so many stories, and prints a line as soon as each is known. */
export function tellBuilds(editions: readonly number[] = [60, 240]): void {
  const start = startCost();
  console.log(
    `npm start on our own edition, nothing changed: ${start.seconds.toFixed(1)} s of the processor (aim: 4 or less)`,
  );
  for (const stories of editions) {
    let first = true;
    buildCosts(stories, ({ what, ratio, build, bare, made, kept }, { pages, files, pageBytes }) => {
      if (first) {
        const kilobytes = (pageBytes / 1000).toFixed(0);
        console.log(
          `${stories} stories, ${pages} pages of ${kilobytes} kB in the mean, ${files} files; beside bare Astro, which renders as many pages of that length`,
        );
      }
      first = false;
      console.log(
        `  ${what.padEnd(20)}${seconds(build.seconds)}, bare ${seconds(bare.seconds)}: ${ratio.toFixed(2).padStart(5)} times; ` +
          `${megabytes(build.megabytes)}, bare ${megabytes(bare.megabytes)}; ${made} files made, ${kept} kept`,
      );
    });
  }
}
