/** The records around a record, in groups by what links them with it. @module */

import { type Atlas, type Entry, type Link, type Localized, lookup, neighbours } from '@puente/core'
import { memoize, perAtlas } from '../../app/atlas-cache.ts'

/** What is marked: a neighbour by the way that leads to it, a folded group, or the middle. */
export type Mark = string

/** The mark of the record in the middle. */
export const centreMark: Mark = ''

/** A record that is linked with the one before it. */
export interface Branch {
  readonly mark: Mark
  readonly entry: Entry
  /** The link that leads to it, read from the middle outwards. */
  readonly link: Link
  /** What is linked with it in turn, and not nearer by another way; nothing where only one ring is asked for. */
  readonly further: readonly Branch[]
}

/** The neighbours over one kind of link. */
export interface BranchGroup {
  readonly key: string
  /** What the link is called, read from the middle. */
  readonly label: Localized
  readonly branches: readonly Branch[]
}

/** A record and what is around it. */
export interface Rings {
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
export function ringsOf(atlas: Atlas, id: string, depth: 1 | 2): Rings | undefined {
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
      beyond.push({ mark: `${link.from} ${keyOf(link)} ${entry.record.id}`, entry, link, further: [] })
      further.set(link.from, beyond)
    }
  }
  const groups = new Map<string, Branch[]>()
  const met = new Set<string>()
  for (const { entry, distance, links } of around) {
    if (distance !== 1) continue
    for (const link of links) {
      const key = keyOf(link)
      // Who is linked in several ways stands in several groups; what lies beyond stands at the first.
      const beyond = met.has(entry.record.id) ? [] : (further.get(entry.record.id) ?? [])
      met.add(entry.record.id)
      const group = groups.get(key) ?? []
      group.push({ mark: `${key} ${entry.record.id}`, entry, link, further: beyond })
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

/** The rings around a record. */
export const ringsIn = perAtlas(({ atlas, slowCalls: patience }) =>
  memoize(
    (id, depth) => `${id} ${depth}`,
    patience.track(
      (id: string, depth: 1 | 2) => ringsOf(atlas, id, depth),
      (_id, depth) => String(depth),
    ),
  ),
)
