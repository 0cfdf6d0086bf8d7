/**
 * The list as it is: a test that asks something of each thing in it asks nothing where there is none.
 * @throws where it is empty
 */
export function some<List extends readonly unknown[]>(list: List, what: string): List {
  if (list.length === 0) throw new Error(`There is no ${what} that the test could look at.`);
  return list;
}
