/** What the network screen shows: the same answers for drawing and for walking. @module */
import { type Entry, type Link, labelOf, resolveCitation, shortLabelOf } from '@puente/core'
import type { ScreenContext } from '../../app/state.ts'
import { textWidth, truncate } from '../../text/width.ts'
import { words } from '../../words.ts'
import type { AtHand } from '../screen-definition.ts'
import { type BranchRow, type BranchSides, branchSides, rowWith } from './branch-rows.ts'
import { isTwoSided } from './draw-network.ts'
import { type Branch, centreMark, type Rings, ringsIn } from './ego-network.ts'
import type { NetworkRoute } from './route.ts'

/** A network as it is shown. */
export interface ShownNetwork {
  readonly rings: Rings
  readonly sides: BranchSides
  /** Size of the drawing, in characters. */
  readonly columns: number
  readonly rows: number
  readonly twoSided: boolean
  /** The row that is marked; absent: the middle is. */
  readonly marked?: BranchRow
}

/** Lines below the drawing that tell what the marked link is, and what bears it out. */
export const evidenceLines = (height: number): number => (height >= 12 ? 2 : height >= 6 ? 1 : 0)

/** The network of a place; absent where the atlas has no such record. */
export function networkAt({ cache, layout, state }: ScreenContext, route: NetworkRoute): ShownNetwork | undefined {
  const rings = ringsIn(cache)(route.id, route.depth)
  if (rings === undefined) return undefined
  const { innerWidth: columns, innerHeight } = layout.full
  const rows = innerHeight - evidenceLines(innerHeight)
  const twoSided = isTwoSided(columns, rows)
  const height = twoSided ? rows : rows - 1
  const sides = branchSides(rings.groups, state.language, { unfolded: route.unfolded, height, twoSided })
  const marked = rowWith(sides.right, route.mark) ?? rowWith(sides.left, route.mark)
  return { rings, sides, columns, rows, twoSided, ...(marked === undefined ? {} : { marked }) }
}

/** The neighbour that is marked, if one is. */
export function markedBranch(shown: ShownNetwork): Branch | undefined {
  return shown.marked?.kind === 'branch' ? shown.marked.branch : undefined
}

const basisOf = ({ evidence }: Link, { state }: ScreenContext): string =>
  evidence.basis === 'inferred' ? ` (${words.inferred[state.language]})` : ''

/** What a record is called, as far as there is room: whole, or else by its short name. */
export function nameFor({ cache: { atlas }, state: { language } }: ScreenContext, entry: Entry, room: number): string {
  const label = labelOf(atlas, entry, language)
  return textWidth(label) <= room ? label : shortLabelOf(atlas, entry, language)
}

/** What stands on a row that has room for so many columns. */
export function rowText(context: ScreenContext, row: BranchRow, room: number): string {
  const { language } = context.state
  switch (row.kind) {
    case 'heading':
      return row.count > 1 ? `${row.text} (${row.count})` : row.text
    case 'branch': {
      const basis = basisOf(row.branch.link, context)
      const name = nameFor(context, row.branch.entry, room - textWidth(basis))
      return `${truncate(name, Math.max(1, room - textWidth(basis)))}${basis}`
    }
    case 'folded':
      return `… ${row.hidden} ${words.more[language]}`
    case 'rest':
      return `… ${row.hidden}`
    case 'gap':
      return ''
    default:
      return row satisfies never
  }
}

/** What is marked: the middle, or a neighbour with the citations of the link to it. */
export function atMark({ cache }: ScreenContext, shown: ShownNetwork, route: NetworkRoute): AtHand {
  const branch = markedBranch(shown)
  if (branch === undefined) return route.mark === centreMark ? { entry: shown.rings.centre } : {}
  const { citations } = branch.link.evidence
  return { entry: branch.entry, citations: citations.map((citation) => resolveCitation(cache.atlas, citation)) }
}
