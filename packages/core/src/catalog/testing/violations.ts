/** What a SHACL validator finds in a graph. @module */
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'

/** @param name told apart from those of other graphs: validators mix up nodes that are called the same */
const graphOf = (text: string, name: string) => new Store(new Parser({ blankNodePrefix: name }).parse(text))

/**
 * @param shapes as Turtle or N-Quads
 * @param data as Turtle or N-Quads
 * @returns a line for each violation: the node, the property, and the constraint
 */
export async function violations(shapes: string, data: string): Promise<readonly string[]> {
  const { results } = await new Validator(graphOf(shapes, 'shape')).validate(graphOf(data, 'datum'))
  return results.map(({ focusNode, path, sourceConstraintComponent }) =>
    [focusNode?.value, path?.value, sourceConstraintComponent?.value.split('#')[1]].join(' '),
  )
}
