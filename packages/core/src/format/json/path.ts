/** A path of cooperation as JSON. @module */
import type { Atlas } from '../../dataset/atlas.ts'
import type { Link } from '../../graph/link.ts'
import type { CooperationPath, PathStep } from '../../graph/path-steps.ts'
import { checkedInteger, checkObject, checkOptions, type OptionNames } from '../../model/check-argument.ts'
import {
  type CitationJson,
  citationJson,
  type EntryJson,
  entryJson,
  type JsonContext,
  type JsonOptions,
  jsonContext,
  jsonOptionNames,
} from './entry.ts'

/** An edge, read in the direction of the path. */
export interface LinkJson<L extends object> {
  readonly from: string
  readonly to: string
  readonly relation: string
  /** The name of the relation in that direction. */
  readonly label: string
  /** Whether a source states it, or the record says that it is inferred. */
  readonly basis: 'stated' | 'inferred'
  /** The record that states it. */
  readonly statedBy: EntryJson<L>
  readonly citations: readonly CitationJson<L>[]
}

/** One of the ways in which two actors are connected. */
export interface WayJson<L extends object> {
  /** A stated tie costs 1. */
  readonly cost: number
  /** What lies between the two; nothing for a direct tie. */
  readonly through: readonly EntryJson<L>[]
  readonly links: readonly LinkJson<L>[]
}

/** A step of a path, from one actor to the next. */
export interface StepJson<L extends object> {
  readonly from: EntryJson<L>
  readonly to: EntryJson<L>
  readonly ways: readonly WayJson<L>[]
}

/** A path from one actor to another through cooperation. */
export interface PathJson<L extends object> {
  readonly cost: number
  /** Both ends, and the actors between them. */
  readonly actors: readonly EntryJson<L>[]
  readonly steps: readonly StepJson<L>[]
}

/** How a path becomes JSON. */
export interface PathJsonOptions<L extends object> extends JsonOptions<L> {
  /** The largest number of ways of each step, cheapest first, from 1; default: all. */
  readonly maxWays?: number
}

const optionNames: OptionNames<PathJsonOptions<object>> = { ...jsonOptionNames, maxWays: true }

function linkJson<L extends object>(
  context: JsonContext<L>,
  { from, to, relation, label, evidence }: Link,
): LinkJson<L> {
  const { entry, citations, basis } = evidence
  return {
    from,
    to,
    relation,
    label: label[context.language],
    basis,
    statedBy: entryJson(context, entry),
    citations: citations.map((citation) => citationJson(context, citation)),
  }
}

const stepJson = <L extends object>(
  context: JsonContext<L>,
  { from, to, ways }: PathStep,
  maxWays?: number,
): StepJson<L> => ({
  from: entryJson(context, from),
  to: entryJson(context, to),
  ways: ways.slice(0, maxWays).map(({ cost, through, links }) => ({
    cost,
    through: through.map((entry) => entryJson(context, entry)),
    links: links.map((link) => linkJson(context, link)),
  })),
})

export const pathJson = <L extends object>(
  context: JsonContext<L>,
  { cost, actors, steps }: CooperationPath,
  maxWays?: number,
): PathJson<L> => ({
  cost,
  actors: actors.map((entry) => entryJson(context, entry)),
  steps: steps.map((step) => stepJson(context, step, maxWays)),
})

/**
 * A path as JSON: its actors, and for each step the ways that connect them with their citations.
 *
 * @param atlas the atlas that the path is of
 * @param path a path that `cooperationPaths`, `shortestPath` or `introductionPath` gives
 * @param options the language, what to add to each record, and the largest number of ways
 * @example
 * cooperationPaths(atlas, 'claut', 'hegan', { count: 1 }).map(
 *   (path) => toPathJson(atlas, path, { language: 'en', linkTo: () => ({}) }).actors[0],
 * )
 * // [{ collection: 'clusters', id: 'claut', label: 'Clúster Automotriz de Nuevo León, A.C.' }]
 */
export function toPathJson<L extends object>(
  atlas: Atlas,
  path: CooperationPath,
  options: PathJsonOptions<L>,
): PathJson<L> {
  checkOptions(options, optionNames)
  checkObject('path', path, 'a path that cooperationPaths gives', ['cost', 'actors', 'steps'])
  const { maxWays } = options
  if (maxWays !== undefined) checkedInteger('options.maxWays', maxWays, 1)
  return pathJson(jsonContext(atlas, options), path, maxWays)
}
