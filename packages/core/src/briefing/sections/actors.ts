/** The actors of both sides. @module */
import { activeAwards } from '../../analysis/as-of.ts'
import { notNear, type Scope } from '../../analysis/scope.ts'
import { type Atlas, type Entry, entryOf } from '../../dataset/atlas.ts'
import { descriptionOf } from '../../dataset/description-of.ts'
import { entriesById } from '../../dataset/get.ts'
import { termLabel } from '../../dataset/label.ts'
import { lastKnownOf } from '../../dataset/last-known.ts'
import { entriesAt, numbersOfIds } from '../../dataset/numbered-records.ts'
import { recordIndex } from '../../dataset/record-index.ts'
import { actorsAsOf, awardHolders, tieEnds } from '../../index/actors.ts'
import { fieldIndex } from '../../index/field-index.ts'
import { type SideId, sideOfPlace } from '../../index/geography.ts'
import { actorCollections } from '../../model/collection-name.ts'
import { positionsWhere } from '../../query/find.ts'
import { countingSort, rowAt } from '../../util/compressed-rows.ts'
import { joinNumbers } from '../../util/join-numbers.ts'
import { itemAt } from '../../util/lazy-list.ts'
import { memoize } from '../../util/memo.ts'
import { sortedByKeys } from '../../util/sort-by-keys.ts'
import {
  type BriefingContext,
  fullName,
  isActor,
  otherSide,
  placeName,
  shortName,
  sideOf as sideOfEntry,
} from '../briefing-context.ts'
import { citationsCovering } from '../citations.ts'
import { actorsIn, countActors, seekersOn } from '../counted-actors.ts'
import { type Block, type Draft, lines } from '../draft.ts'
import { joinNames, withLead } from '../sentence.ts'
import { actorsAndTiesIn } from './introduce-subject.ts'
import { sectorsAtAGlance } from './sector-holdings.ts'

type Actor = Entry<'clusters' | 'organizations'>

const maxNames = 5

/** Holds 1 at the number of each actor with a tie in the scope; counted once for both sides and all languages. */
const tiedIn = /* @__PURE__ */ memoize(({ atlas, numbersOf }: Scope): Uint8Array => {
  const { first, second } = tieEnds(atlas)
  const begin = recordIndex(atlas.records).firstOf('ties')
  const tied = new Uint8Array(actorsAsOf(atlas, atlas.manifest.asOf).count)
  for (const number of numbersOf('ties')) {
    const one = first[number - begin] ?? -1
    const another = second[number - begin] ?? -1
    if (one >= 0) tied[one] = 1
    if (another >= 0) tied[another] = 1
  }
  return tied
})

/** The numbers of actors: those with ties come before those that seek them, and clusters before organizations. */
function byWeight(scope: Scope, side: SideId | undefined, actors: Uint32Array): Uint32Array {
  const { atlas } = scope
  const tied = tiedIn(scope)
  const seeks = side === undefined ? () => false : seekersOn(scope, otherSide(atlas, side))
  const { length: clusters } = atlas.records.clusters
  const weigh = (actor: number) => (actor < clusters ? 4 : 0) + (tied[actor] === 1 ? 2 : 0) + (seeks(actor) ? 1 : 0)
  return countingSort(actors, (at) => 7 - weigh(actors[at] ?? 0), 8)
}

/** An actor with the place where it sits, if its name does not say so and it is not the whole side. */
function nameWithPlace(context: BriefingContext, actor: Actor, side: SideId | undefined): string {
  const { place, country } = actor.record
  const where = place ?? country
  const name = shortName(context, actor)
  const [placed] =
    where === undefined || where === side || isSubject(context, where) ? [] : entriesById(context.atlas, [where])
  const placeWords = placed === undefined ? '' : fullName(context, placed)
  return placeWords === '' || name.includes(placeWords) ? name : `${name} (${placeWords})`
}

const isSubject = ({ scope }: BriefingContext, id: string) => scope.subjects.some(({ record }) => record.id === id)

/** How many of the actors of a side are in the place that the briefing is about; nothing if all are. */
function ofThemInPlace(context: BriefingContext, side: SideId | undefined, all: number): readonly string[] {
  const { atlas, asOf, phrases, scope } = context
  const place = scope.subjects.find(({ collection }) => collection === 'places')
  if (place === undefined || sideOfPlace(atlas, place.record.id, asOf) !== side) return []
  const count = actorsAndTiesIn(scope, place.record.id)?.there.length ?? 0
  return count === all ? [] : [phrases.ofThemIn(count, all, placeName(context, place.record.id))]
}

function draftSide(context: BriefingContext, { side, actors: sorted }: ActorsOnSide): Draft {
  const { atlas, language, phrases, scope } = context
  const most = sorted.length <= maxNames + 1 ? sorted.length : maxNames
  const named = entriesAt(atlas, sorted.subarray(0, most)).filter(isActor)
  const names = joinNames(
    named.map((actor) => nameWithPlace(context, actor, side)),
    named.length,
    language,
  )
  const [sideEntry] = entriesById(atlas, side === undefined ? [] : [side])
  const areOthers = scope.subjects.some((own) => own.collection === 'clusters' && sideOfEntry(context, own) === side)
  const counted = { ...countActors(context, sorted, otherSide(atlas, side ?? atlas.manifest.sides[0])), areOthers }
  return {
    ...withLead(sideEntry === undefined ? phrases.elsewhere : fullName(context, sideEntry), ':', [
      phrases.actorsThere(counted),
      ...ofThemInPlace(context, side, sorted.length),
      sorted.length === 1 ? names : named.length === sorted.length ? phrases.theyAre(names) : phrases.amongThem(names),
    ]),
    records: named,
    counted: sorted.subarray(most),
    citations: citationsCovering(named),
  }
}

/** Ranks the level of the award at a position. */
function levelOf(atlas: Atlas): (position: number) => number {
  const levels = Object.keys(descriptionOf('awards').terms.level ?? {})
  const index = fieldIndex(atlas, 'awards', 'level')
  const ranks = index.own.keys.map((level) => levels.indexOf(String(level)))
  const codes = index.ownCodesByRecord()
  return (position) => ranks[rowAt(codes, position)[0] ?? -1] ?? -1
}

/** The positions of the awards that the actors of a scope, and those around it, hold: its own first, then the highest. */
const awardsAround = /* @__PURE__ */ memoize((scope: Scope): Uint32Array => {
  const { atlas, asOf, nearnessAt, subjects } = scope
  const first = recordIndex(atlas.records).firstOf('awards')
  const own = subjects.filter(isActor).map(({ record }) => record.id)
  const isHolder = new Uint8Array(actorsAsOf(atlas, asOf).count)
  for (const numbers of [numbersOfIds(atlas.records, own), actorsAround(scope)])
    for (let at = 0; at < numbers.length; at++) isHolder[numbers[at] ?? 0] = 1
  const active = activeAwards(atlas, asOf)
  const holders = awardHolders(atlas)
  const held = Uint32Array.from(active.keys()).filter(
    (position) => active[position] === 1 && isHolder[holders[position] ?? -1] === 1,
  )
  return sortedByKeys(held, (position) => nearnessAt(first + position) ?? notNear, levelOf(atlas))
})

/** The labels that the actors of a scope, and those around it, hold. */
function draftLabels(context: BriefingContext): readonly Draft[] {
  const { atlas, asOf, language, phrases, scope } = context
  const first = recordIndex(atlas.records).firstOf('awards')
  const awards = awardsAround(scope)
  if (awards.length === 0) return []
  const named = Array.from(awards.subarray(0, maxNames + 1), (position) =>
    entryOf('awards', itemAt(atlas.records.awards, position)),
  )
  const years = named.map(({ record }) => lastKnownOf(atlas, record, asOf)?.slice(0, 'YYYY'.length))
  const names = named.map(({ record }, at) => {
    const [holder] = entriesById(atlas, [record.holder])
    const level = termLabel('awards', 'level', record.level, language)
    const said = [level, years[at] ?? []].flat().join(', ')
    return `${holder === undefined ? '' : shortName(context, holder)} (${said})`
  })
  return [
    {
      ...withLead(years.some((year) => year !== undefined) ? phrases.labelsLastKnown : phrases.labels, ':', [
        joinNames(names, maxNames, language, awards.length),
      ]),
      records: named,
      counted: awards.subarray(named.length).map((position) => first + position),
      citations: citationsCovering(named),
    },
  ]
}

/** The numbers of the clusters of any of some sectors, not of what lies within these. */
function clustersOfSectors({ atlas }: Scope, sectors: readonly string[]): Uint32Array {
  return sectors.length === 0
    ? new Uint32Array()
    : positionsWhere(atlas, 'clusters', { sector: [...new Set(sectors)].map((sector) => `=${sector}`) })
}

/** The clusters with which some actors share a sector: one that all of them have, or if there is none any. */
function clustersOfField(scope: Scope, own: readonly Actor[]): Uint32Array {
  const [first = [], ...others] = own.map(({ record: { sectors = [] } }): readonly string[] => sectors)
  const common = first.filter((sector) => others.every((sectors) => sectors.includes(sector)))
  const ids = own.map(({ record }) => record.id)
  const self = numbersOfIds(scope.atlas.records, ids)
  const clusters = clustersOfSectors(scope, common.length > 0 ? common : [first, ...others].flat())
  return clusters.filter((number) => !Array.from(self).includes(number))
}

/** The side on which the place lies that the briefing is about. */
function ownSide({ atlas, asOf, subjects }: Scope): SideId | undefined {
  const [place] = subjects.filter(({ collection }) => collection === 'places')
  return place && sideOfPlace(atlas, place.record.id, asOf)
}

/**
 * The numbers of the actors around the subject, for all languages: of its sector or place, and of its sectors on the other
 * side.
 */
const actorsAround = /* @__PURE__ */ memoize((scope: Scope): Uint32Array => {
  const { atlas, asOf, subjects } = scope
  const own = subjects.filter(isActor)
  if (own.length > 0) return clustersOfField(scope, own)
  const near = actorsIn(scope)
  const side = ownSide(scope)
  if (side === undefined || subjects.some(({ record }) => record.id === side)) return near
  const { sideOf } = actorsAsOf(atlas, asOf)
  const there = near.filter((actor) => sideOf(actor) === side)
  const across = joinNumbers(...newFields(atlas, there).map((sectors) => clustersOfSectors(scope, sectors)))
  const facingThem = across.filter((actor) => sideOf(actor) === otherSide(atlas, side))
  const isMet = new Uint8Array(atlas.records.clusters.length + atlas.records.organizations.length)
  return joinNumbers(there, near, facingThem).filter((actor) => {
    const isFirst = isMet[actor] === 0
    isMet[actor] = 1
    return isFirst
  })
})

interface ActorsOnSide {
  readonly side: SideId | undefined
  /** Their numbers. */
  readonly actors: Uint32Array
}

/**
 * The actors around the subject on each side, for all languages: those of a place first on its own side. Those on neither
 * side are listed for a sector only.
 */
const actorsBySide = /* @__PURE__ */ memoize((scope: Scope): readonly ActorsOnSide[] => {
  const { atlas, asOf, subjects } = scope
  const around = actorsAround(scope)
  const { sideOf } = actorsAsOf(atlas, asOf)
  const isOfSector = subjects.some(({ collection }) => collection === 'sectors')
  const sides = isOfSector ? [...atlas.manifest.sides, undefined] : atlas.manifest.sides
  const own = ownSide(scope)
  const ordered = sides.toSorted((a, b) => Number(b === own) - Number(a === own))
  return ordered.flatMap((side) => {
    const there = around.filter((actor) => sideOf(actor) === side)
    return there.length === 0 ? [] : [{ side, actors: byWeight(scope, side, there) }]
  })
})

/** The sectors of those of some actors that have one which none before them has: together all that any of them has. */
function newFields(atlas: Atlas, actors: Uint32Array): readonly (readonly string[])[] {
  const clusters = atlas.records.clusters.length
  const indexes = actorCollections.map((name) => fieldIndex(atlas, name, 'sector'))
  const rows = indexes.map((index) => ({ ...index.ownCodesByRecord(), keys: index.own.keys.map(String) }))
  const seen = new Set<string>()
  const fields: (readonly string[])[] = []
  for (const actor of actors) {
    const row = rows[actor < clusters ? 0 : 1]
    const position = actor < clusters ? actor : actor - clusters
    const [from, to] = [row?.starts[position] ?? 0, row?.starts[position + 1] ?? 0]
    let isNew = false
    // No list of each actor's sectors: nearly all were met before.
    for (let at = from; at < to; at++) isNew ||= !seen.has(row?.keys[row.values[at] ?? -1] ?? '')
    if (!isNew) continue
    const own = Array.from(row?.values.subarray(from, to) ?? [], (code) => row?.keys[code] ?? '')
    fields.push(own)
    for (const sector of own) seen.add(sector)
  }
  return fields
}

export function actors(context: BriefingContext): readonly Block[] {
  const { scope, subject } = context
  if (subject.kind === 'atlas') return lines(sectorsAtAGlance(context))
  return lines([...actorsBySide(scope).map((one) => draftSide(context, one)), ...draftLabels(context)])
}
