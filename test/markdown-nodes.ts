/** Walks Markdown. @module */
import type { Nodes } from 'mdast'

/**
 * Every node of a tree in the order of the text, a parent before its children.
 *
 * @param tree a document or a part of one
 * @returns the tree itself and all below it
 */
export function markdownNodes(tree: Nodes): readonly Nodes[] {
  return 'children' in tree ? [tree, ...tree.children.flatMap(markdownNodes)] : [tree]
}
