/** Ways from one record to another. @module */
import { type CooperationPath, type Link, labelOf, type PathStep, resolveCitation } from '@puente/core'
import { type CitationBody, citationBody, type Encoding, type EntryLink, entryLink } from './link.ts'
import { cited, namedEntry, words } from './text.ts'

/** An edge, read in the direction of the path. */
export interface LinkBody {
  readonly from: string
  readonly to: string
  readonly relation: string
  /** What the relation is called in that direction. */
  readonly label: string
  /** Whether a source says so, or the record says that it is concluded. */
  readonly basis: 'stated' | 'inferred'
  /** The record that states it. */
  readonly statedBy: EntryLink
  readonly citations: readonly CitationBody[]
}

/** One of the ways in which two actors are connected. */
export interface WayBody {
  /** A stated tie costs 1. */
  readonly cost: number
  /** What lies between the two; nothing for a direct tie. */
  readonly through: readonly EntryLink[]
  readonly links: readonly LinkBody[]
}

/** A step of a path, from one actor to the next. */
export interface StepBody {
  readonly from: EntryLink
  readonly to: EntryLink
  readonly ways: readonly WayBody[]
}

/** A way from one actor to another through cooperation. */
export interface PathBody {
  readonly cost: number
  /** Both ends, and those between them. */
  readonly actors: readonly EntryLink[]
  readonly steps: readonly StepBody[]
}

function linkBody(encoding: Encoding, { from, to, relation, label, evidence }: Link): LinkBody {
  const { entry, citations, basis } = evidence
  return {
    from,
    to,
    relation,
    label: label[encoding.language],
    basis,
    statedBy: entryLink(encoding, entry),
    citations: citations.map((citation) => citationBody(encoding, resolveCitation(encoding.atlas, citation))),
  }
}

const stepBody = (encoding: Encoding, { from, to, ways }: PathStep, mostWays?: number): StepBody => ({
  from: entryLink(encoding, from),
  to: entryLink(encoding, to),
  ways: ways.slice(0, mostWays).map(({ cost, through, links }) => ({
    cost,
    through: through.map((entry) => entryLink(encoding, entry)),
    links: links.map((link) => linkBody(encoding, link)),
  })),
})

/**
 * A way from one actor to another, with what bears out each step.
 *
 * @param mostWays how many ways of each step are there, the cheapest first; all unless told
 */
export const pathBody = (
  encoding: Encoding,
  { cost, actors, steps }: CooperationPath,
  mostWays?: number,
): PathBody => ({
  cost,
  actors: actors.map((entry) => entryLink(encoding, entry)),
  steps: steps.map((step) => stepBody(encoding, step, mostWays)),
})

/** One step by its cheapest way: what lies between, and what bears it out. */
function stepLine(encoding: Encoding, { from, to, ways: [cheapest] }: PathStep): string {
  const { atlas, language } = encoding
  const links = cheapest?.links ?? []
  const through = cheapest?.through.map((entry) => labelOf(atlas, entry, language)) ?? []
  const label = [...new Set(links.map((link) => link.label[language]))].join(', ')
  const inferred = links.some(({ evidence }) => evidence.basis === 'inferred') ? ` (${words.inferred[language]})` : ''
  const citations = links.flatMap(({ evidence }) => evidence.citations.map((one) => resolveCitation(atlas, one)))
  const by = through.length === 0 ? label : `${through.join(', ')}: ${label}`
  return `  - ${labelOf(atlas, from, language)} → ${labelOf(atlas, to, language)}: ${by}${inferred}${cited(encoding, citations)}`
}

/** A path in one line: its actors. */
export const pathLine = (encoding: Encoding, { actors }: CooperationPath): string =>
  actors.map((actor) => namedEntry(encoding, actor)).join(' → ')

/** Paths, the easiest first, each with its steps. */
export function pathsText(encoding: Encoding, paths: readonly CooperationPath[]): string {
  if (paths.length === 0) return words.nothing[encoding.language]
  return paths
    .flatMap((path, at) => [
      `${at + 1}. ${pathLine(encoding, path)}`,
      ...path.steps.map((step) => stepLine(encoding, step)),
    ])
    .join('\n')
}
