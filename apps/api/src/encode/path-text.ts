/** Paths from one record to another as text. @module */
import { type CooperationPath, labelOf, type PathStep, resolveCitation } from '@puente/core'
import type { Encoding } from './encoding.ts'
import { cited, namedEntry, words } from './text.ts'

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

export function pathsText(encoding: Encoding, paths: readonly CooperationPath[]): string {
  if (paths.length === 0) return words.nothing[encoding.language]
  return paths
    .flatMap((path, at) => [
      `${at + 1}. ${pathLine(encoding, path)}`,
      ...path.steps.map((step) => stepLine(encoding, step)),
    ])
    .join('\n')
}
