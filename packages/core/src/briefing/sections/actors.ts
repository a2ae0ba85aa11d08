/** Who is there, on both sides. @module */
import { held } from '../../analysis/as-of.ts'
import { type Entry, entryOf } from '../../dataset/atlas.ts'
import { descriptionOf } from '../../dataset/description-of.ts'
import { termLabel } from '../../dataset/label.ts'
import { type SideId, sideOfPlace } from '../../index/geography.ts'
import { entriesWith, facing, fullName, isActor, shortName, sideOf, type Writing } from '../briefing-context.ts'
import { citingEach } from '../citing.ts'
import { countActors, seeks } from '../count-actors.ts'
import { type Block, type Draft, lines } from '../draft.ts'
import { listing, toBeNamed } from '../listing.ts'
import { led } from '../with-lead.ts'
import { sectorsAtAGlance } from './sectors-at-a-glance.ts'

type Actor = Entry<'clusters' | 'organizations'>

const mostNames = 7

/** Who has a tie stands before who seeks one, and clusters before organizations. */
function byWeight(writing: Writing, side: SideId | undefined, actors: readonly Actor[]): readonly Actor[] {
  const { atlas, scope } = writing
  const tied = new Set<string>(scope.recordsOf('ties').flatMap(({ record }) => [...record.between]))
  const weigh = (actor: Actor) =>
    (actor.collection === 'clusters' ? 4 : 0) +
    (tied.has(actor.record.id) ? 2 : 0) +
    (side !== undefined && seeks(writing, actor, facing(atlas, side)) ? 1 : 0)
  return actors
    .map((actor) => ({ actor, weight: weigh(actor) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ actor }) => actor)
}

/** An actor with the place where it sits, if its name does not say so and it is not the whole side. */
function nameWithPlace(writing: Writing, actor: Actor, side: SideId | undefined): string {
  const { place, country } = actor.record
  const where = place ?? country
  const name = shortName(writing, actor)
  const [placed] =
    where === undefined || where === side || isSubject(writing, where) ? [] : entriesWith(writing.atlas, [where])
  const placeWords = placed === undefined ? '' : fullName(writing, placed)
  return placeWords === '' || name.includes(placeWords) ? name : `${name} (${placeWords})`
}

const isSubject = ({ scope }: Writing, id: string) => scope.subjects.some(({ record }) => record.id === id)

function tellSide(writing: Writing, side: SideId | undefined, actors: readonly Actor[]): Draft {
  const { atlas, language, phrases } = writing
  const sorted = byWeight(writing, side, actors)
  const named = sorted.slice(0, sorted.length <= mostNames + 1 ? sorted.length : mostNames)
  const names = listing(
    named.map((actor) => nameWithPlace(writing, actor, side)),
    named.length,
    language,
  )
  const [sideEntry] = entriesWith(atlas, side === undefined ? [] : [side])
  const counted = countActors(writing, actors, facing(atlas, side ?? atlas.manifest.sides[0]))
  return {
    ...led(sideEntry === undefined ? phrases.elsewhere : fullName(writing, sideEntry), ':', [
      phrases.actorsThere(side === undefined ? { ...counted, seeking: 0 } : counted),
      actors.length === 1 ? names : named.length === actors.length ? phrases.theyAre(names) : phrases.amongThem(names),
    ]),
    records: sorted,
    citations: citingEach(named),
  }
}

/** The labels that some actors hold on the date. */
function tellLabels(writing: Writing, actors: readonly Actor[]): readonly Draft[] {
  const { atlas, asOf, language, phrases } = writing
  const holders = new Set(actors.map(({ record }) => record.id))
  const awards = atlas.records.awards
    .map((record) => entryOf('awards', record))
    .filter((award) => holders.has(award.record.holder) && held(atlas, award, asOf))
  if (awards.length === 0) return []
  const levels = Object.keys(descriptionOf('awards').terms.level ?? {})
  awards.sort((a, b) => levels.indexOf(a.record.level) - levels.indexOf(b.record.level))
  const names = toBeNamed(awards, mostNames).map(({ record }) => {
    const [holder] = entriesWith(atlas, [record.holder])
    const level = termLabel('awards', 'level', record.level, language)
    return `${holder === undefined ? '' : shortName(writing, holder)} (${level})`
  })
  return [
    {
      ...led(phrases.labels, ':', [listing(names, mostNames, language, awards.length)]),
      records: awards,
      citations: citingEach(awards),
    },
  ]
}

/** The clusters with which some actors share a sector: one that all of them have, or if there is none any. */
function clustersOfField({ atlas }: Writing, own: readonly Actor[]): readonly Actor[] {
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

/** Whom the subject is among: the actors of its sector or place, and of its field on the other side. */
function actorsAround(writing: Writing): readonly Actor[] {
  const { atlas, scope, subject } = writing
  const own = scope.subjects.filter(isActor)
  if (own.length > 0) return clustersOfField(writing, own)
  const near = [...scope.recordsOf('clusters'), ...scope.recordsOf('organizations')]
  const isSide = atlas.manifest.sides.some((side) => isSubject(writing, side))
  if (subject.kind !== 'place' || isSide) return near
  const [side] = scope.subjects.flatMap(({ record }) => sideOfPlace(atlas, record.id, writing.asOf) ?? [])
  const there = near.filter((actor) => side !== undefined && sideOf(writing, actor) === side)
  const across = inNewFields(there).flatMap((actor) => clustersOfField(writing, [actor]))
  const facingThem = across.filter((actor) => side !== undefined && sideOf(writing, actor) === facing(atlas, side))
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

/** The two sides, who they are, and what labels they hold. */
export function actors(writing: Writing): readonly Block[] {
  const { atlas, scope, subject } = writing
  if (subject.kind === 'atlas') return lines(sectorsAtAGlance(writing))
  const around = actorsAround(writing)
  // Who is on neither side is told of a sector only: a place or an actor looks across.
  const sides = subject.kind === 'sector' ? [...atlas.manifest.sides, undefined] : atlas.manifest.sides
  const drafts = sides.flatMap((side) => {
    const there = around.filter((actor) => sideOf(writing, actor) === side)
    return there.length === 0 ? [] : [tellSide(writing, side, there)]
  })
  const own = scope.subjects.filter(isActor)
  return lines([...drafts, ...tellLabels(writing, [...own, ...around])])
}
