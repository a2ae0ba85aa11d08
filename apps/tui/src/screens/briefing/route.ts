import { actorCollections, type CollectionName, type Entry, isCollectionName, lookup, type Result } from '@puente/core'
import { type BriefingSubject, briefingCollections, hasBriefing, subjectOf } from '@puente/core/briefing'
import { type Address, type AddressProblem, printAddress } from '../../app/address/address.ts'
import { needsRecord, tooLong } from '../../app/address/address-problems.ts'
import { subjectAt } from '../../app/address/subject-at.ts'
import type { Model } from '../../app/atlas-cache.ts'
import { beginning, type Reading } from '../../app/scroll.ts'

/** Two pages to be read. */
export interface BriefingPlace {
  readonly screen: 'briefing'
  readonly subject: BriefingSubject
  readonly reading: Reading
}

/** The briefing on a subject, at its beginning. */
export const briefingPlace = (subject: BriefingSubject): BriefingPlace => ({
  screen: 'briefing',
  subject,
  reading: beginning,
})

/** What a briefing from a record is about; nothing where there are none on such records. A tie is of a pair. */
export function briefedBy(entry: Entry): BriefingSubject | undefined {
  if (hasBriefing(entry)) return subjectOf(entry)
  if (entry.collection !== 'ties') return undefined
  const [one, other] = entry.record.between
  return one === other ? undefined : { kind: 'pair', ids: [one, other] }
}

/** The word that these addresses begin with. */
export const head = 'briefing'

/** What follows it where the briefing is about two. */
const pairs = 'pairs'

const told: readonly CollectionName[] = briefingCollections

function pathOf({ atlas }: Model, subject: BriefingSubject): readonly string[] {
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
export const briefingAddress = (model: Model, { subject }: BriefingPlace): Address => ({
  path: [head, ...pathOf(model, subject)],
})

type Found = Result<BriefingPlace, AddressProblem>

const fail = (error: AddressProblem): Found => ({ ok: false, error })

const examplesOf = ({ atlas }: Model, collection: CollectionName): readonly string[] =>
  atlas.records[collection].slice(0, 3).map(({ id }) => id)

function pairAt(model: Model, [one, other, ...rest]: readonly string[]): Found {
  const before = `${head}/${pairs}`
  const clusters = examplesOf(model, 'clusters')
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
  const foundOne = subjectAt(model, before, one, actorCollections)
  if (!foundOne.ok) {
    // What is near is an address only with the other of the pair.
    const nearest = foundOne.error.nearest.map((near) => (near.startsWith(before) ? `${near}/${other}` : near))
    return fail({ ...foundOne.error, nearest })
  }
  const foundOther = subjectAt(model, `${before}/${one}`, other, actorCollections)
  if (!foundOther.ok) return fail(foundOther.error)
  const ids = [foundOne.value.record.id, foundOther.value.record.id] as const
  if (ids[0] === ids[1])
    return fail(
      needsRecord(
        `${before}/${one}`,
        clusters.filter((id) => id !== ids[0]),
      ),
    )
  return { ok: true, value: briefingPlace({ kind: 'pair', ids }) }
}

/** The place with an address that begins with the head. */
export function briefingPlaceAt(model: Model, { path }: Address): Found {
  const [, collection, id, ...rest] = path
  if (collection === undefined) return { ok: true, value: briefingPlace({ kind: 'atlas' }) }
  if (collection === pairs) return pairAt(model, path.slice(2))
  if (!isCollectionName(collection)) {
    // The id alone is enough, as elsewhere.
    const found = subjectAt(model, head, collection, told)
    return found.ok ? placeOf(found.value, collection) : fail(found.error)
  }
  if (id === undefined) return fail(needsRecord(`${head}/${collection}`, examplesOf(model, collection)))
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [head, collection, id] })))
  const found = subjectAt(model, `${head}/${collection}`, id, told.includes(collection) ? [collection] : told)
  return found.ok ? placeOf(found.value, id) : fail(found.error)
}

function placeOf(entry: Parameters<typeof briefedBy>[0], id: string): Found {
  const subject = briefedBy(entry)
  return subject === undefined ? fail(needsRecord(head, [id])) : { ok: true, value: briefingPlace(subject) }
}
