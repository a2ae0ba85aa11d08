/** Addresses of briefings: `briefing/clusters/claut`, `briefing/pairs/claut/hegan`, and `briefing` on the whole atlas. @module */
import { actorCollections, type CollectionName, isCollectionName, lookup, type Result } from '@puente/core'
import { type BriefingSubject, briefingCollections } from '@puente/core/briefing'
import { type Address, type AddressProblem, needsRecord, printAddress, subjectAt, tooLong } from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { type BriefingRoute, briefingRoute } from './route.ts'
import { briefedBy } from './subject.ts'

/** The word that these addresses begin with. */
export const head = 'briefing'

/** What follows it where the briefing is about two. */
const pairs = 'pairs'

const told: readonly CollectionName[] = briefingCollections

function pathOf({ atlas }: AtlasCache, subject: BriefingSubject): readonly string[] {
  switch (subject.kind) {
    case 'atlas':
      return []
    case 'pair':
      return [pairs, ...subject.ids]
    default: {
      const found = lookup(atlas, subject.id)
      return [found.ok ? found.value.collection : subject.kind, subject.id]
    }
  }
}

/** The address of a briefing. */
export const briefingAddress = (cache: AtlasCache, { subject }: BriefingRoute): Address => ({
  path: [head, ...pathOf(cache, subject)],
})

type Found = Result<BriefingRoute, AddressProblem>

const fail = (error: AddressProblem): Found => ({ ok: false, error })

const examplesOf = ({ atlas }: AtlasCache, collection: CollectionName): readonly string[] =>
  atlas.records[collection].slice(0, 3).map(({ id }) => id)

function pairAt(cache: AtlasCache, [one, other, ...rest]: readonly string[]): Found {
  const before = `${head}/${pairs}`
  const clusters = examplesOf(cache, 'clusters')
  if (one === undefined || other === undefined) {
    const first = one ?? clusters[0] ?? ''
    return fail(
      needsRecord(
        `${before}/${first}`,
        clusters.filter((id) => id !== first),
      ),
    )
  }
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [head, pairs, one, other] })))
  const foundOne = subjectAt(cache, before, one, actorCollections)
  if (!foundOne.ok) {
    // What is near is an address only with the other of the pair.
    const nearest = foundOne.error.nearest.map((near) => (near.startsWith(before) ? `${near}/${other}` : near))
    return fail({ ...foundOne.error, nearest })
  }
  const foundOther = subjectAt(cache, `${before}/${one}`, other, actorCollections)
  if (!foundOther.ok) return fail(foundOther.error)
  const ids = [foundOne.value.record.id, foundOther.value.record.id] as const
  if (ids[0] === ids[1])
    return fail(
      needsRecord(
        `${before}/${one}`,
        clusters.filter((id) => id !== ids[0]),
      ),
    )
  return { ok: true, value: briefingRoute({ kind: 'pair', ids }) }
}

/** The place with an address that begins with the head. */
export function briefingRouteAt(cache: AtlasCache, { path }: Address): Found {
  const [, collection, id, ...rest] = path
  if (collection === undefined) return { ok: true, value: briefingRoute({ kind: 'atlas' }) }
  if (collection === pairs) return pairAt(cache, path.slice(2))
  if (!isCollectionName(collection)) {
    // The id alone is enough, as elsewhere.
    const found = subjectAt(cache, head, collection, told)
    return found.ok ? routeOf(found.value, collection) : fail(found.error)
  }
  if (id === undefined) return fail(needsRecord(`${head}/${collection}`, examplesOf(cache, collection)))
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [head, collection, id] })))
  const found = subjectAt(cache, `${head}/${collection}`, id, told.includes(collection) ? [collection] : told)
  return found.ok ? routeOf(found.value, id) : fail(found.error)
}

function routeOf(entry: Parameters<typeof briefedBy>[0], id: string): Found {
  const subject = briefedBy(entry)
  return subject === undefined ? fail(needsRecord(head, [id])) : { ok: true, value: briefingRoute(subject) }
}
