/** @throws where no such page is published */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Error('There is no such page');
  return thing;
}
