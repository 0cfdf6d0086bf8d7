import type { Element, Root } from 'hast';

/**
 * Every element of a tree, itself among them, in their order. What packages offer for that names a function for each node
 * that it comes by, which takes ten times as long, and stories are looked through for each thing that is made of them.
 */
export function elementsOf(tree: Element | Root): Element[] {
  const found: Element[] = [];
  const look = (node: Element | Root) => {
    if (node.type === 'element') found.push(node);
    for (const child of node.children) if (child.type === 'element') look(child);
  };
  look(tree);
  return found;
}
