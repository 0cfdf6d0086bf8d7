/**
 * Works on so many things at once, each as soon as there is room for it. Where one fails nobody begins another: what they
 * make would be for nothing.
 * @throws what the first one that fails throws
 */
export async function atOnce<Thing>(
  most: number,
  things: readonly Thing[],
  work: (thing: Thing) => Promise<void>,
): Promise<void> {
  const waiting = things.values();
  let hasFailed = false;
  const hand = async () => {
    for (const thing of waiting) {
      if (hasFailed) return;
      await work(thing);
    }
  };
  const failing = (error: unknown) => {
    hasFailed = true;
    throw error;
  };
  await Promise.all(Array.from({ length: most }, () => hand().catch(failing)));
}
