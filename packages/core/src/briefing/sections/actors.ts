/** The actors of both sides. @module */
import { isActive } from '../../analysis/as-of.ts'
import { type Scope, scopeOf } from '../../analysis/scope.ts'
import { tiesBetweenSides } from '../../analysis/spans-sides.ts'
import { type Entry, entryOf } from '../../dataset/atlas.ts'
import { descriptionOf } from '../../dataset/description-of.ts'
import { entriesById } from '../../dataset/get.ts'
import { termLabel } from '../../dataset/label.ts'
import { ancestorsOfPlace, focusSectors, type SideId, sideOfActor, sideOfPlace } from '../../index/geography.ts'
import { memoize, memoizeByKey } from '../../util/memo.ts'
import {
  type BriefingContext,
  fullName,
  isActor,
  otherSide,
  placeName,
  shortName,
  sideOf,
} from '../briefing-context.ts'
import { citationsCovering, citationsForField } from '../citations.ts'
import { type Block, type Draft, lines } from '../draft.ts'
import type { ActorCounts } from '../phrases.ts'
import { firstNamed, joinNames, withLead } from '../sentence.ts'

/** Whether an actor seeks partners on a side: in all of it, in a place of it, or in what it lies in. */
function seekersOn({ atlas, asOf }: Pick<Scope, 'atlas' | 'asOf'>, side: SideId): (actor: Actor) => boolean {
  const around = ancestorsOfPlace(atlas, side, asOf)
  const isOfSide = memoizeByKey(
    (target: string) => sideOfPlace(atlas, target, asOf) === side || around.includes(target),
  )
  return ({ record }) => record.targets?.some((target) => isOfSide(target)) === true
}

export function countActors(context: BriefingContext, actors: readonly Actor[], other: SideId): ActorCounts {
  return {
    clusters: actors.filter(({ collection }) => collection === 'clusters').length,
    organizations: actors.filter(({ collection }) => collection === 'organizations').length,
    seeking: actors.filter(seekersOn(context, other)).length,
    other: placeName(context, other),
  }
}

export function seekersOf(
  { scope }: BriefingContext,
  place: string,
): readonly Entry<'clusters' | 'organizations' | 'partnerships'>[] {
  const all = [...scope.recordsOf('partnerships'), ...scope.recordsOf('clusters'), ...scope.recordsOf('organizations')]
  return all.filter(({ record }) => record.targets?.some((target) => target === place))
}

const maxSectors = 6

/** What a sector holds, on both sides and between them. */
interface SectorHoldings {
  readonly sector: Entry<'sectors'>
  readonly actors: readonly Actor[]
  readonly sides: readonly { readonly side: SideId; readonly count: number }[]
  /** How many of the actors seek partners on the other side. */
  readonly seeking: number
  readonly ties: readonly Entry<'ties'>[]
}

function holdingsOf({ atlas, asOf }: Scope, sector: Entry<'sectors'>): SectorHoldings {
  const scope = scopeOf(atlas, [sector], asOf)
  const actors = [...scope.recordsOf('clusters'), ...scope.recordsOf('organizations')]
  const across = tiesBetweenSides(atlas, asOf)
  const sides = atlas.manifest.sides.map((side) => {
    const there = actors.filter(({ record }) => sideOfActor(atlas, record, asOf) === side)
    return { side, count: there.length, seeking: there.filter(seekersOn(scope, otherSide(atlas, side))).length }
  })
  return {
    sector,
    actors,
    sides,
    seeking: sides.reduce((sum, { seeking }) => sum + seeking, 0),
    ties: scope.recordsOf('ties').filter(({ record }) => across.has(record)),
  }
}

/** What the focus sectors hold, counted once for all languages; where an atlas has none, its widest sectors. */
const focusHoldings = /* @__PURE__ */ memoize((whole: Scope) =>
  entriesById(whole.atlas, focusSectors(whole.atlas).slice(0, maxSectors)).flatMap((entry) =>
    entry.collection === 'sectors' ? [holdingsOf(whole, entry)] : [],
  ),
)

function draftSector(
  context: BriefingContext,
  { sector, actors, sides, seeking, ties }: SectorHoldings,
): readonly Draft[] {
  const { language, phrases } = context
  if (actors.length === 0) return []
  const counted = sides.map(({ side, count }) => phrases.countedIn(count, placeName(context, side)))
  const text = phrases.sectorHolds({
    sides: joinNames(counted, counted.length, language),
    seeking,
    ties: ties.length,
    inferred: ties.filter(({ record }) => record.basis === 'inferred').length,
  })
  return [
    {
      ...withLead(fullName(context, sector), ':', [text]),
      records: [sector, ...actors, ...ties],
      citations: citationsForField(sector, 'summary'),
    },
  ]
}

/** The focus sectors, each in one line. */
const sectorsAtAGlance = (context: BriefingContext): readonly Draft[] =>
  focusHoldings(context.scope).flatMap((holdings) => draftSector(context, holdings))

type Actor = Entry<'clusters' | 'organizations'>

const maxNames = 5

/** Actors with ties come before those that seek them, and clusters before organizations. */
function byWeight(context: BriefingContext, side: SideId | undefined, actors: readonly Actor[]): readonly Actor[] {
  const { atlas, scope } = context
  const tied = new Set<string>(scope.recordsOf('ties').flatMap(({ record }) => record.between))
  const seeks = side === undefined ? () => false : seekersOn(context, otherSide(atlas, side))
  const weigh = (actor: Actor) =>
    (actor.collection === 'clusters' ? 4 : 0) + (tied.has(actor.record.id) ? 2 : 0) + (seeks(actor) ? 1 : 0)
  return actors
    .map((actor) => ({ actor, weight: weigh(actor) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ actor }) => actor)
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

function draftSide(context: BriefingContext, side: SideId | undefined, actors: readonly Actor[]): Draft {
  const { atlas, language, phrases } = context
  const sorted = byWeight(context, side, actors)
  const named = sorted.slice(0, sorted.length <= maxNames + 1 ? sorted.length : maxNames)
  const names = joinNames(
    named.map((actor) => nameWithPlace(context, actor, side)),
    named.length,
    language,
  )
  const [sideEntry] = entriesById(atlas, side === undefined ? [] : [side])
  const counted = countActors(context, actors, otherSide(atlas, side ?? atlas.manifest.sides[0]))
  return {
    ...withLead(sideEntry === undefined ? phrases.elsewhere : fullName(context, sideEntry), ':', [
      phrases.actorsThere(side === undefined ? { ...counted, seeking: 0 } : counted),
      actors.length === 1 ? names : named.length === actors.length ? phrases.theyAre(names) : phrases.amongThem(names),
    ]),
    records: sorted,
    citations: citationsCovering(named),
  }
}

function draftLabels(context: BriefingContext, actors: readonly Actor[]): readonly Draft[] {
  const { atlas, asOf, language, phrases } = context
  const holders = new Set(actors.map(({ record }) => record.id))
  const awards = atlas.records.awards
    .map((record) => entryOf('awards', record))
    .filter((award) => holders.has(award.record.holder) && isActive(atlas, award, asOf))
  if (awards.length === 0) return []
  const levels = Object.keys(descriptionOf('awards').terms.level ?? {})
  awards.sort((a, b) => levels.indexOf(a.record.level) - levels.indexOf(b.record.level))
  const names = firstNamed(awards, maxNames).map(({ record }) => {
    const [holder] = entriesById(atlas, [record.holder])
    const level = termLabel('awards', 'level', record.level, language)
    return `${holder === undefined ? '' : shortName(context, holder)} (${level})`
  })
  return [
    {
      ...withLead(phrases.labels, ':', [joinNames(names, maxNames, language, awards.length)]),
      records: awards,
      citations: citationsCovering(firstNamed(awards, maxNames)),
    },
  ]
}

/** The clusters with which some actors share a sector: one that all of them have, or if there is none any. */
function clustersOfField({ atlas }: BriefingContext, own: readonly Actor[]): readonly Actor[] {
  const [first = [], ...others] = own.map(({ record: { sectors = [] } }): readonly string[] => sectors)
  const common = first.filter((sector) => others.every((sectors) => sectors.includes(sector)))
  const shared = new Set(common.length > 0 ? common : [first, ...others].flat())
  return atlas.records.clusters
    .filter(
      ({ id, sectors = [] }) =>
        sectors.some((sector) => shared.has(sector)) && own.every((one) => one.record.id !== id),
    )
    .map((record) => entryOf('clusters', record))
}

/** The actors around the subject: of its sector or place, and of its sectors on the other side. */
function actorsAround(context: BriefingContext): readonly Actor[] {
  const { atlas, scope, subject } = context
  const own = scope.subjects.filter(isActor)
  if (own.length > 0) return clustersOfField(context, own)
  const near = [...scope.recordsOf('clusters'), ...scope.recordsOf('organizations')]
  const isSide = atlas.manifest.sides.some((side) => isSubject(context, side))
  if (subject.kind !== 'place' || isSide) return near
  const [side] = scope.subjects.flatMap(({ record }) => sideOfPlace(atlas, record.id, context.asOf) ?? [])
  const there = near.filter((actor) => side !== undefined && sideOf(context, actor) === side)
  const across = inNewFields(there).flatMap((actor) => clustersOfField(context, [actor]))
  const facingThem = across.filter((actor) => side !== undefined && sideOf(context, actor) === otherSide(atlas, side))
  return [...new Map([...there, ...near, ...facingThem].map((actor) => [actor.record.id, actor])).values()]
}

/** Those of some actors that have a sector which none before them has: they are of all fields of which any of them is. */
function inNewFields(actors: readonly Actor[]): readonly Actor[] {
  const fields = new Set<string>()
  return actors.filter(({ record: { sectors = [] } }) => {
    const before = fields.size
    for (const sector of sectors) fields.add(sector)
    return fields.size > before
  })
}

export function actors(context: BriefingContext): readonly Block[] {
  const { atlas, scope, subject } = context
  if (subject.kind === 'atlas') return lines(sectorsAtAGlance(context))
  const around = actorsAround(context)
  // Actors on neither side are listed for a sector only.
  const sides = subject.kind === 'sector' ? [...atlas.manifest.sides, undefined] : atlas.manifest.sides
  const drafts = sides.flatMap((side) => {
    const there = around.filter((actor) => sideOf(context, actor) === side)
    return there.length === 0 ? [] : [draftSide(context, side, there)]
  })
  const own = scope.subjects.filter(isActor)
  return lines([...drafts, ...draftLabels(context, [...own, ...around])])
}
