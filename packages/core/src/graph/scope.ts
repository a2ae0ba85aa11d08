/** Which edges of the graph a question looks at. @module */

import { checkTexts, type OptionNames } from '../model/check-argument.ts'
import type { Language, Localized } from '../model/language.ts'
import { didYouMeanSentence, nearest } from '../model/nearest.ts'
import { shownValue } from '../util/check-value.ts'
import { type EdgeTest, edgesOf, type Graph } from './graph.ts'

/** Which edges a question looks at. */
export interface GraphScope {
  /** Names of relations, as `graphOf(atlas).relations` lists them; absent: all that the question knows. */
  readonly relations?: readonly string[]
  /** Ids of records to leave out: no edge is seen that one of them states or is an end of. */
  readonly hide?: ReadonlySet<string>
}

export const scopeNames: OptionNames<GraphScope> = { relations: true, hide: true }

/** A scope names a relation that the graph does not have. */
export interface UnknownRelation {
  readonly _tag: 'UnknownRelation'
  readonly relation: string
  /** The nearest names, nearest first. */
  readonly didYouMean: readonly string[]
  /** All that in one English sentence or two; `formatFailure` gives it in either language. */
  readonly message: string
}

/** Thrown for a scope that names a relation that the graph does not have. */
export class UnknownRelationError extends Error {
  override readonly name = 'UnknownRelationError'
  readonly detail: UnknownRelation
  constructor(detail: UnknownRelation) {
    super(detail.message)
    this.detail = detail
  }
}

const nothingCalled: Localized = { en: 'No relation of the graph is called', es: 'Ninguna relación del grafo se llama' }

export const formatUnknownRelation = (
  { relation, didYouMean }: Pick<UnknownRelation, 'relation' | 'didYouMean'>,
  language: Language,
): string => `${nothingCalled[language]} "${relation}".${didYouMeanSentence(didYouMean, language)}`

function unknownRelation(graph: Graph, relation: string): UnknownRelation {
  const didYouMean = nearest(
    relation,
    graph.relations.map(({ name }) => name),
  )
  return {
    _tag: 'UnknownRelation',
    relation,
    didYouMean,
    message: formatUnknownRelation({ relation, didYouMean }, 'en'),
  }
}

function selectedRelations(graph: Graph, names: readonly string[]): Uint8Array {
  const selected = new Uint8Array(graph.relations.length)
  for (const name of names) {
    const at = graph.relations.findIndex((relation) => relation.name === name)
    if (at < 0) throw new UnknownRelationError(unknownRelation(graph, name))
    selected[at] = 1
  }
  return selected
}

function hiddenRecords(graph: Graph, hide: ReadonlySet<string>): ReadonlySet<number> {
  // A text is a sequence too: of letters, none of which is an id.
  if (typeof hide === 'string' || typeof Object(hide)[Symbol.iterator] !== 'function')
    throw new TypeError(`hide is ${shownValue(hide)}: give a set of ids`)
  const hidden = new Set<number>()
  for (const id of hide) {
    const number = graph.numbers.get(id)
    if (number !== undefined) hidden.add(number)
  }
  return hidden
}

/** Undefined where every edge is in scope, so that no test is run. @throws {UnknownRelationError} */
export function edgeTest(graph: Graph, scope: GraphScope): EdgeTest | undefined {
  const { relations, records, sources, targets } = edgesOf(graph)
  if (scope.relations !== undefined) checkTexts('relations', scope.relations)
  const selected = scope.relations === undefined ? undefined : selectedRelations(graph, scope.relations)
  const hidden = scope.hide === undefined ? undefined : hiddenRecords(graph, scope.hide)
  const tests: EdgeTest[] = []
  if (selected !== undefined) tests.push((edge) => selected[relations.at(edge)] === 1)
  if (hidden !== undefined && hidden.size > 0)
    tests.push(
      (edge) => !hidden.has(records.at(edge)) && !hidden.has(sources.at(edge)) && !hidden.has(targets.at(edge)),
    )
  const [first, second] = tests
  return first === undefined || second === undefined ? first : (edge) => first(edge) && second(edge)
}
