/** What the network screen shows of a place, for its commands and its drawing. @module */
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
import type { View } from '../../app/screen-context.ts'
import { type Line, lineOf } from '../../text/line.ts'
import { textWidth, truncate } from '../../text/width.ts'
import { words } from '../../words.ts'
import type { AtHand } from '../screen-definition.ts'
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
import type { NetworkPlace } from './route.ts'
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
export const evidenceHeight = (height: number): number => (height >= 12 ? 2 : height >= 6 ? 1 : 0)

/** The network of a place; undefined where the atlas has no such record. */
export function selectNetwork({ model, layout, state }: View, place: NetworkPlace): NetworkLayout | undefined {
  const network = egoNetworkIn(model)(place.id, place.depth)
  if (network === undefined) return undefined
  const { innerWidth: columns, innerHeight } = layout.full
  const rows = innerHeight - evidenceHeight(innerHeight)
  const twoSided = isTwoSided(columns, rows)
  const height = twoSided ? rows : rows - 1
  const sides = branchSides(network.groups, state.language, { unfolded: place.unfolded, height, twoSided })
  const selected = rowWith(sides.right, place.selected) ?? rowWith(sides.left, place.selected)
  return { network, sides, columns, rows, twoSided, ...(selected === undefined ? {} : { selected }) }
}

/** The selected neighbour, if one is selected. */
export function selectedBranch(drawn: NetworkLayout): Branch | undefined {
  return drawn.selected?.kind === 'branch' ? drawn.selected.branch : undefined
}

const basisOf = ({ evidence }: Link, { state }: View): string =>
  evidence.basis === 'inferred' ? ` (${words.inferred[state.language]})` : ''

/** What a record is called, as far as there is room: whole, or else by its short name. */
export function nameFor({ model: { atlas }, state: { language } }: View, entry: Entry, room: number): string {
  const label = labelOf(atlas, entry, language)
  return textWidth(label) <= room ? label : shortLabelOf(atlas, entry, language)
}

/** What stands on a row that has room for so many columns. */
export function rowText(view: View, row: BranchRow, room: number): string {
  const { language } = view.state
  switch (row.kind) {
    case 'heading':
      return row.count > 1 ? `${row.text} (${row.count})` : row.text
    case 'branch': {
      const basis = basisOf(row.branch.link, view)
      const name = nameFor(view, row.branch.entry, room - textWidth(basis))
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
export function selectionAt(view: View, place: NetworkPlace): AtHand {
  const drawn = selectNetwork(view, place)
  if (drawn === undefined) return {}
  const branch = selectedBranch(drawn)
  if (branch === undefined) return place.selected === centreId ? { entry: drawn.network.centre } : {}
  const { citations } = branch.link.evidence
  return { entry: branch.entry, citations: citations.map((citation) => resolveCitation(view.model.atlas, citation)) }
}

/** Why a tie is inferred. */
const reason = ({ collection, record }: Entry, language: Language): string =>
  collection === 'ties' && record.because !== undefined ? record.because[language] : ''

function linkLine(view: View, { link, entry }: Branch, from: string): Line {
  const { model, state } = view
  const basis = basisOf(link, view)
  return [
    { text: from },
    { text: ` → ${link.label[state.language]}${basis} → `, tone: 'label' },
    { text: labelOf(model.atlas, entry, state.language) },
  ]
}

/** The record that states a link, or the reason of an inferred one. */
function statedLine({ model, state: { language } }: View, { link }: Branch): Line {
  const { entry } = link.evidence
  const why = reason(entry, language)
  const kind = descriptionOf(entry.collection).label.one[language]
  const statement = why === '' ? `${kind}: ${labelOf(model.atlas, entry, language)}` : why
  return lineOf(`${words.statedBy[language]} ${statement}`, 'muted')
}

/** The selected link and its evidence, below the drawing. */
export function evidenceLines(view: View, drawn: NetworkLayout, height: number): readonly Line[] {
  const { model, state } = view
  const { centre, groups } = drawn.network
  const count = evidenceHeight(height)
  const branch = selectedBranch(drawn)
  if (branch === undefined) {
    const summary = summaryOf(model.atlas, centre, state.language)
    const noLinks = groups.length === 0 ? words.noLinks[state.language] : ''
    return [lineOf(drawn.selected === undefined ? summary || noLinks : ''), lineOf(noLinks, 'muted')].slice(0, count)
  }
  const inner = drawn.network.groups.flatMap(({ branches }) => branches).find((one) => one.further.includes(branch))
  const from = labelOf(model.atlas, inner === undefined ? centre : inner.entry, state.language)
  return [linkLine(view, branch, from), statedLine(view, branch)].slice(0, count)
}
