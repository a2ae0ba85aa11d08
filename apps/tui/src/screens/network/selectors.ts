/** What the network screen shows of a route, for its commands and its drawing. @module */

import {
  descriptionOf,
  type Entry,
  type Language,
  type Link,
  labelOf,
  resolveCitation,
  shortLabelOf,
  summaryOf,
} from '@puente/core'
import type { ScreenContext } from '../../app/state.ts'
import { type Line, lineOf } from '../../text/line.ts'
import { textWidth, truncate } from '../../text/width.ts'
import { stateMark, words } from '../../words.ts'
import type { Selection } from '../screen-definition.ts'
import {
  type Branch,
  type BranchRow,
  type BranchSides,
  branchSides,
  centreId,
  type EgoNetwork,
  egoNetworkIn,
  rowWith,
} from './ego-network.ts'
import type { NetworkRoute } from './route.ts'
import { isTwoSided } from './view.ts'

/** A network as it is drawn. */
export interface NetworkLayout {
  readonly network: EgoNetwork
  readonly sides: BranchSides
  /** Size of the drawing, in characters. */
  readonly columns: number
  readonly rows: number
  readonly twoSided: boolean
  /** The selected row; absent: the record in the middle is selected. */
  readonly selected?: BranchRow
}

/** How many lines below the drawing describe the selected link and its evidence. */
const evidenceHeight = (height: number): number => (height >= 12 ? 2 : height >= 6 ? 1 : 0)

/** The network of a route; undefined where the atlas has no such record. */
export function selectNetwork({ cache, layout, state }: ScreenContext, route: NetworkRoute): NetworkLayout | undefined {
  const network = egoNetworkIn(cache)(route.id, route.depth)
  if (network === undefined) return undefined
  const { innerWidth: columns, innerHeight } = layout.full
  const rows = innerHeight - evidenceHeight(innerHeight)
  const twoSided = isTwoSided(columns, rows)
  const height = twoSided ? rows : rows - 1
  const sides = branchSides(network.groups, state.language, { unfolded: route.unfolded, height, twoSided })
  const selected = rowWith(sides.right, route.selected) ?? rowWith(sides.left, route.selected)
  return { network, sides, columns, rows, twoSided, ...(selected === undefined ? {} : { selected }) }
}

/** The selected neighbour, if one is selected. */
function selectedBranch(drawn: NetworkLayout): Branch | undefined {
  return drawn.selected?.kind === 'branch' ? drawn.selected.branch : undefined
}

/** Behind a link whose kind does not say it. */
const basisOf = ({ evidence }: Link, { state }: ScreenContext): string => stateMark(evidence.basis, state.language)

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

/** The selected record: the one in the middle, or a neighbour with the citations of its link. */
export function selectionAt(context: ScreenContext, route: NetworkRoute): Selection {
  const drawn = selectNetwork(context, route)
  if (drawn === undefined) return {}
  const branch = selectedBranch(drawn)
  if (branch === undefined) return route.selected === centreId ? { entry: drawn.network.centre } : {}
  const { citations } = branch.link.evidence
  return { entry: branch.entry, citations: citations.map((citation) => resolveCitation(context.cache.atlas, citation)) }
}

/** Why a tie is inferred. */
const reason = ({ collection, record }: Entry, language: Language): string =>
  collection === 'ties' && record.because !== undefined ? record.because[language] : ''

function linkLine(context: ScreenContext, { link, entry }: Branch, from: string): Line {
  const { cache, state } = context
  const basis = basisOf(link, context)
  return [
    { text: from },
    { text: ` → ${link.label[state.language]}${basis} → `, tone: 'label' },
    { text: labelOf(cache.atlas, entry, state.language) },
  ]
}

/** The record that states a link, or the reason of an inferred one. */
function statedLine({ cache, state: { language } }: ScreenContext, { link }: Branch): Line {
  const { entry } = link.evidence
  const why = reason(entry, language)
  const kind = descriptionOf(entry.collection).label.one[language]
  if (why !== '') return lineOf(`${words.because[language]}: ${why}`, 'muted')
  return lineOf(`${words.statedBy[language]} ${kind}: ${labelOf(cache.atlas, entry, language)}`, 'muted')
}

/** The selected link and its evidence, below the drawing. */
export function evidenceLines(context: ScreenContext, drawn: NetworkLayout, height: number): readonly Line[] {
  const { cache, state } = context
  const { centre, groups } = drawn.network
  const count = evidenceHeight(height)
  const branch = selectedBranch(drawn)
  if (branch === undefined) {
    const summary = summaryOf(cache.atlas, centre, state.language)
    const noLinks = groups.length === 0 ? words.noLinks[state.language] : ''
    return [lineOf(drawn.selected === undefined ? summary || noLinks : ''), lineOf(noLinks, 'muted')].slice(0, count)
  }
  const inner = drawn.network.groups.flatMap(({ branches }) => branches).find((one) => one.further.includes(branch))
  const from = labelOf(cache.atlas, inner === undefined ? centre : inner.entry, state.language)
  return [linkLine(context, branch, from), statedLine(context, branch)].slice(0, count)
}
