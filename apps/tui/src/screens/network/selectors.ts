/** What the network screen shows: the same answers for drawing and for walking. @module */
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
  centreMark,
  type Rings,
  rowWith,
} from './ego-network.ts'
import type { NetworkPlace } from './route.ts'
import { isTwoSided } from './view.ts'

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
export function networkAt({ model, layout, state }: View, place: NetworkPlace): ShownNetwork | undefined {
  const rings = model.rings(place.id, place.depth)
  if (rings === undefined) return undefined
  const { innerWidth: columns, innerHeight } = layout.full
  const rows = innerHeight - evidenceLines(innerHeight)
  const twoSided = isTwoSided(columns, rows)
  const height = twoSided ? rows : rows - 1
  const sides = branchSides(rings.groups, state.language, { unfolded: place.unfolded, height, twoSided })
  const marked = rowWith(sides.right, place.mark) ?? rowWith(sides.left, place.mark)
  return { rings, sides, columns, rows, twoSided, ...(marked === undefined ? {} : { marked }) }
}

/** The neighbour that is marked, if one is. */
export function markedBranch(shown: ShownNetwork): Branch | undefined {
  return shown.marked?.kind === 'branch' ? shown.marked.branch : undefined
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

/** What is marked: the middle, or a neighbour with the citations of the link to it. */
export function atMark({ model }: View, shown: ShownNetwork, place: NetworkPlace): AtHand {
  const branch = markedBranch(shown)
  if (branch === undefined) return place.mark === centreMark ? { entry: shown.rings.centre } : {}
  const { citations } = branch.link.evidence
  return { entry: branch.entry, citations: citations.map((citation) => resolveCitation(model.atlas, citation)) }
}

/** Why a record says what it only concludes. */
const reason = ({ collection, record }: Entry, language: Language): string =>
  collection === 'ties' && record.because !== undefined ? record.because[language] : ''

function linkLine({ model, state }: View, { link, entry }: Branch, from: string): Line {
  const basis = link.evidence.basis === 'inferred' ? ` (${words.inferred[state.language]})` : ''
  return [
    { text: from },
    { text: ` → ${link.label[state.language]}${basis} → `, tone: 'label' },
    { text: labelOf(model.atlas, entry, state.language) },
  ]
}

/** Which record says so, and if it only concludes it, from what. */
function statedLine({ model, state: { language } }: View, { link }: Branch): Line {
  const { entry } = link.evidence
  const why = reason(entry, language)
  const kind = descriptionOf(entry.collection).label.one[language]
  const said = why === '' ? `${kind}: ${labelOf(model.atlas, entry, language)}` : why
  return lineOf(`${words.statedBy[language]} ${said}`, 'muted')
}

/** The lines below the drawing. */
export function markedEvidence(view: View, shown: ShownNetwork, height: number): readonly Line[] {
  const { model, state } = view
  const { centre, groups } = shown.rings
  const count = evidenceLines(height)
  const branch = markedBranch(shown)
  if (branch === undefined) {
    const gist = summaryOf(model.atlas, centre, state.language)
    const nobody = groups.length === 0 ? words.noLinks[state.language] : ''
    return [lineOf(shown.marked === undefined ? gist || nobody : ''), lineOf(nobody, 'muted')].slice(0, count)
  }
  const inner = shown.rings.groups.flatMap(({ branches }) => branches).find((one) => one.further.includes(branch))
  const from = labelOf(model.atlas, inner === undefined ? centre : inner.entry, state.language)
  return [linkLine(view, branch, from), statedLine(view, branch)].slice(0, count)
}
