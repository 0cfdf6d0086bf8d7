import type { Nodes, Root } from 'mdast';

/** A picture that stands where none can, and where that is. */
export interface MisplacedPicture {
  alt: string;
  offset: number;
}

const isPicture = ({ type }: Nodes) => type === 'image' || type === 'imageReference';

/**
 * Pictures that are a paragraph of the text by themselves become figures, `<figure><img></figure>`; others are taken out,
 * since a sentence, an item or a cell has no room for a picture with its caption.
 */
export function setPictures(tree: Root): MisplacedPicture[] {
  const misplaced: MisplacedPicture[] = [];
  for (const block of tree.children) {
    const [only, ...others] = block.type === 'paragraph' ? block.children : [];
    if (only && isPicture(only) && others.length === 0) block.data = { hName: 'figure' };
    else takeOut(block, misplaced);
  }
  return misplaced;
}

function takeOut(node: Nodes, misplaced: MisplacedPicture[]): void {
  if (!('children' in node)) return;
  node.children = node.children.filter((child) => {
    if (child.type !== 'image' && child.type !== 'imageReference') return true;
    misplaced.push({ alt: child.alt ?? '', offset: child.position?.start.offset ?? 0 });
    return false;
  }) as typeof node.children;
  for (const child of node.children) takeOut(child, misplaced);
}
