/** An atlas as it would be if some of its ties were not known. @module */
import { type Atlas, recordLists } from '../src/dataset/atlas.ts'
import { collectionNames } from '../src/model/collection-name.ts'
import type { CrossBorderTie } from './cross-border-ties.ts'
import { reviews } from './reviewed-leaks.ts'

/** A record that is hidden with a tie, and why. */
export interface Hidden {
  readonly id: string
  readonly because: string
}

function mentions(value: unknown, ids: ReadonlySet<string>, found: Set<string>): void {
  if (typeof value === 'string') {
    if (ids.has(value)) found.add(value)
  } else if (Array.isArray(value)) {
    for (const item of value) mentions(item, ids, found)
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) mentions(item, ids, found)
  }
}

/**
 * The records that would give a tie away: the tie itself, each that refers to it or to both its parties, and those of
 * the review.
 */
export function hiddenWith(atlas: Atlas, { tie, first, second }: CrossBorderTie): readonly Hidden[] {
  const ids = new Set<string>([tie.id, first, second])
  const referring = collectionNames.flatMap((collection) =>
    atlas.records[collection].flatMap((record): Hidden[] => {
      if (record.id === tie.id) return [{ id: record.id, because: 'It is the tie.' }]
      const found = new Set<string>()
      mentions(record, ids, found)
      if (found.has(tie.id)) return [{ id: record.id, because: 'It refers to the tie.' }]
      return found.has(first) && found.has(second) ? [{ id: record.id, because: 'It refers to both parties.' }] : []
    }),
  )
  const known = new Set(referring.map(({ id }) => id))
  return [...referring, ...(reviews[tie.id]?.hidden ?? []).filter(({ id }) => !known.has(id))]
}

/** The sectors that were concluded from some ties, by cluster. */
function withheldSectors(ties: readonly CrossBorderTie[]): ReadonlyMap<string, ReadonlySet<string>> {
  const withheld = new Map<string, Set<string>>()
  for (const { tie } of ties) {
    for (const { cluster, sectors } of reviews[tie.id]?.withheld ?? [])
      withheld.set(cluster, new Set([...(withheld.get(cluster) ?? []), ...sectors]))
  }
  return withheld
}

/**
 * The atlas without some ties, and without all that would give them away.
 *
 * @param keep ids of records to leave in although they refer to both parties
 */
export function holdOut(atlas: Atlas, ties: readonly CrossBorderTie[], keep: ReadonlySet<string> = new Set()): Atlas {
  const hidden = new Set(
    ties.flatMap((one) => hiddenWith(atlas, one).map(({ id }) => id)).filter((id) => !keep.has(id)),
  )
  const withheld = withheldSectors(ties)
  const records = recordLists((name) => atlas.records[name].filter(({ id }) => !hidden.has(id)))
  const clusters = records.clusters.map((cluster) => {
    const concluded = withheld.get(cluster.id)
    return concluded === undefined
      ? cluster
      : { ...cluster, sectors: (cluster.sectors ?? []).filter((sector) => !concluded.has(sector)) }
  })
  return { ...atlas, records: { ...records, clusters } }
}
