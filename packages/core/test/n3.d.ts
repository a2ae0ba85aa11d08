/** What our tests use of a reader of Turtle and N-Quads that comes without types. */
declare module 'n3' {
  import type Validator from 'rdf-validate-shacl'

  type Graph = ConstructorParameters<typeof Validator>[0]
  type Statement = Graph extends Iterable<infer S> ? S : never
  export class Parser {
    constructor(options?: { readonly blankNodePrefix?: string })
    parse(text: string): Statement[]
  }
  export const Store: new (statements: Iterable<Statement>) => Graph
}
