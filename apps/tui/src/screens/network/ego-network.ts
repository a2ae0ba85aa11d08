/** The records around a record, in groups by what links them with it. @module */

import { type Atlas, type Entry, type Language, type Link, type Localized, lookup, neighbours } from '@puente/core'
import { atlasQuery } from '../../app/atlas-cache.ts'

/** Identifies a row: a neighbour by the link that leads to it, a folded group, or the record in the middle. */
export type BranchId = string

/** The id of the record in the middle. */
export const centreId: BranchId = ''

/** A record that is linked with the one before it. */
export interface Branch {
  readonly id: BranchId
  readonly entry: Entry
  /** The link that leads to it, read from the middle outwards. */
  readonly link: Link
  /** The records linked with it that are not nearer to the middle; empty with a depth of 1. */
  readonly further: readonly Branch[]
}

/** The neighbours over one kind of link. */
export interface BranchGroup {
  readonly key: string
  /** What the link is called, read from the middle. */
  readonly label: Localized
  readonly branches: readonly Branch[]
}

/** A record and the records around it. */
export interface EgoNetwork {
  readonly centre: Entry
  /** In the order of the atlas: actors first. */
  readonly groups: readonly BranchGroup[]
}

const keyOf = ({ relation, label }: Link): string => `${relation} ${label.en}`

/**
 * The records around a record.
 *
 * @param id of a record that is a node of the graph
 * @param depth how many steps to go
 */
export function egoNetworkOf(atlas: Atlas, id: string, depth: 1 | 2): EgoNetwork | undefined {
  const found = lookup(atlas, id)
  if (!found.ok) return undefined
  const centre = found.value
  const around = neighbours(atlas, id, { depth })
  const further = new Map<string, Branch[]>()
  for (const { entry, distance, links } of around) {
    if (distance !== 2) continue
    // Beyond a neighbour each record stands once, however many links lead to it from there.
    for (const link of new Map(links.toReversed().map((one) => [one.from, one])).values()) {
      const beyond = further.get(link.from) ?? []
      beyond.push({ id: `${link.from} ${keyOf(link)} ${entry.record.id}`, entry, link, further: [] })
      further.set(link.from, beyond)
    }
  }
  const groups = new Map<string, Branch[]>()
  const met = new Set<string>()
  for (const { entry, distance, links } of around) {
    if (distance !== 1) continue
    for (const link of links) {
      const key = keyOf(link)
      // A record with several links stands in several groups; the records beyond it stand only in the first.
      const beyond = met.has(entry.record.id) ? [] : (further.get(entry.record.id) ?? [])
      met.add(entry.record.id)
      const group = groups.get(key) ?? []
      group.push({ id: `${key} ${entry.record.id}`, entry, link, further: beyond })
      groups.set(key, group)
    }
  }
  return {
    centre,
    groups: [...groups].flatMap(([key, branches]) => {
      const [first] = branches
      return first === undefined ? [] : [{ key, label: first.link.label, branches }]
    }),
  }
}

/** The network around a record, memoized. */
export const egoNetworkIn = atlasQuery(
  'network',
  (id: string, depth: 1 | 2) => `${id} ${depth}`,
  ({ atlas }, id, depth) => egoNetworkOf(atlas, id, depth),
)

/** A row beside the middle. */
export type BranchRow =
  | { readonly kind: 'heading'; readonly text: string; readonly count: number }
  | {
      readonly kind: 'branch'
      readonly id: BranchId
      readonly branch: Branch
      readonly ring: 1 | 2
      readonly last: boolean
    }
  /** What a folded group hides; it can be unfolded. */
  | { readonly kind: 'folded'; readonly id: BranchId; readonly group: string; readonly hidden: number }
  /** How many more lie beyond a neighbour. */
  | { readonly kind: 'rest'; readonly hidden: number }
  | { readonly kind: 'gap' }

/** The rows at the left and at the right; at the right alone where there is no room for two sides. */
export interface BranchSides {
  readonly left: readonly BranchRow[]
  readonly right: readonly BranchRow[]
}

/** How many of a folded group show: the largest number that fits, but no fewer than the last one. */
const foldedLengths = [60, 40, 30, 20, 15, 10, 8, 5] as const

/** How many records show beyond each neighbour. */
const maxBeyond = 3

/** Folding hides at least two: to hide one would save no row. */
const minHidden = 2

function branchRows(branch: Branch): readonly BranchRow[] {
  const beyond = branch.further.slice(0, maxBeyond)
  const hidden = branch.further.length - beyond.length
  return [
    { kind: 'branch', id: branch.id, branch, ring: 1, last: false },
    ...beyond.map((one, at): BranchRow => {
      const last = hidden === 0 && at === beyond.length - 1
      return { kind: 'branch', id: one.id, branch: one, ring: 2, last }
    }),
    ...(hidden === 0 ? [] : [{ kind: 'rest' as const, hidden }]),
  ]
}

function groupRows({ key, label, branches }: BranchGroup, language: Language, max: number): readonly BranchRow[] {
  const hides = branches.length >= max + minHidden
  const visible = hides ? branches.slice(0, max) : branches
  return [
    { kind: 'heading', text: label[language], count: branches.length },
    ...visible.flatMap(branchRows),
    ...(hides
      ? [{ kind: 'folded' as const, id: `${key} …`, group: key, hidden: branches.length - visible.length }]
      : []),
  ]
}

const withGaps = (groups: readonly (readonly BranchRow[])[]): readonly BranchRow[] =>
  groups.flatMap((rows, at) => (at === 0 ? rows : [{ kind: 'gap' as const }, ...rows]))

/** Where the groups are divided so that both sides are as even as can be, the first ones at the right. */
function evenSplit(groups: readonly (readonly BranchRow[])[]): number {
  const heights = groups.map((rows) => rows.length + 1)
  const all = heights.reduce((sum, height) => sum + height, 0)
  let right = 0
  let best = { at: 0, difference: Number.POSITIVE_INFINITY }
  for (const [at, height] of heights.entries()) {
    right += height
    const difference = Math.abs(all - 2 * right)
    if (difference < best.difference) best = { at: at + 1, difference }
  }
  return best.at
}

/**
 * The rows on either side.
 *
 * @param unfolded keys of groups that show whole
 * @param height lines that show at once; groups are folded only where not all fit
 * @param twoSided whether both sides have room
 */
export function branchSides(
  groups: readonly BranchGroup[],
  language: Language,
  {
    unfolded,
    height,
    twoSided,
  }: { readonly unfolded: readonly string[]; readonly height: number; readonly twoSided: boolean },
): BranchSides {
  const divided = (max: number): BranchSides => {
    const rows = groups.map((group) =>
      groupRows(group, language, unfolded.includes(group.key) ? Number.POSITIVE_INFINITY : max),
    )
    const at = twoSided ? evenSplit(rows) : rows.length
    return { right: withGaps(rows.slice(0, at)), left: withGaps(rows.slice(at)) }
  }
  const fits = ({ left, right }: BranchSides) => Math.max(left.length, right.length) <= height
  const all = groups.reduce((sum, { branches }) => sum + branches.length, 0)
  // The thousands of neighbours of a hub never fit.
  let sides = divided(all > height * 2 ? foldedLengths[0] : Number.POSITIVE_INFINITY)
  for (const max of foldedLengths) {
    if (fits(sides)) break
    sides = divided(max)
  }
  return sides
}

/** The rows of a side that can be selected. */
export const selectableRows = (
  rows: readonly BranchRow[],
): readonly { readonly id: BranchId; readonly row: number }[] =>
  rows.flatMap((one, row) => (one.kind === 'branch' || one.kind === 'folded' ? [{ id: one.id, row }] : []))

/** The row with an id. */
export const rowWith = (rows: readonly BranchRow[], id: BranchId): BranchRow | undefined =>
  id === centreId ? undefined : rows.find((row) => (row.kind === 'branch' || row.kind === 'folded') && row.id === id)
