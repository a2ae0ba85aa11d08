/** A path from one record to another, as JSON and as text. @module */
import { type CooperationPath, type Link, labelOf, type PathStep, resolveCitation } from '@puente/core'
import { citationBody, type Encoding, entryLink } from './link.ts'
import type { Shape } from './shapes.ts'
import { cited, namedEntry, words } from './text.ts'

/** A path from one actor to another through cooperation. */
export type PathBody = Shape<'path'>

type WayBody = Shape<'way'>

function linkBody(encoding: Encoding, { from, to, relation, label, evidence }: Link): WayBody['links'][number] {
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

const stepBody = (encoding: Encoding, { from, to, ways }: PathStep, maxWays?: number): PathBody['steps'][number] => ({
  from: entryLink(encoding, from),
  to: entryLink(encoding, to),
  ways: ways.slice(0, maxWays).map(({ cost, through, links }) => ({
    cost,
    through: through.map((entry) => entryLink(encoding, entry)),
    links: links.map((link) => linkBody(encoding, link)),
  })),
})

/**
 * A path with the evidence of each step, as JSON.
 *
 * @param maxWays largest number of ways of each step, the cheapest first; all by default
 */
export const pathBody = (encoding: Encoding, { cost, actors, steps }: CooperationPath, maxWays?: number): PathBody => ({
  cost,
  actors: actors.map((entry) => entryLink(encoding, entry)),
  steps: steps.map((step) => stepBody(encoding, step, maxWays)),
})

/** One step by its cheapest way: what lies between, and its citations. */
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
