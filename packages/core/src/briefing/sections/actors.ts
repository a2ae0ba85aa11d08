/** Who is there, on both sides. @module */
import { held } from '../../analysis/as-of.ts'
import { type Entry, entryOf } from '../../atlas/atlas.ts'
import { termLabel } from '../../atlas/label.ts'
import type { SideId } from '../../query/whereabouts.ts'
import { countActors, seeks } from '../actors-counted.ts'
import { citingEach } from '../citing.ts'
import { type Block, type Draft, lines } from '../draft.ts'
import { listing } from '../listing.ts'
import { asSentence } from '../shortened.ts'
import { entriesWith, facing, fullName, shortName, sideOf, type Writing } from '../writing.ts'
import { sectorsAtAGlance } from './sectors-at-a-glance.ts'

type Actor = Entry<'clusters' | 'organizations'>

const mostNames = 7

/** Who has a tie stands before who seeks one, and clusters before organizations. */
function byWeight(writing: Writing, side: SideId | undefined): (a: Actor, b: Actor) => number {
  const { atlas, scope } = writing
  const tied = new Set<string>(scope.recordsOf('ties').flatMap(({ record }) => [...record.between]))
  const weigh = (actor: Actor) =>
    (actor.collection === 'clusters' ? 4 : 0) +
    (tied.has(actor.record.id) ? 2 : 0) +
    (side !== undefined && seeks(writing, actor, facing(atlas, side)) ? 1 : 0)
  return (a, b) => weigh(b) - weigh(a)
}

/** An actor with the place where it sits. */
function nameWithPlace(writing: Writing, actor: Actor): string {
  const { place, country } = actor.record
  const where = place ?? country
  const name = shortName(writing, actor)
  const placed = where === undefined ? '' : fullName(writing, entriesWith(writing.atlas, [where])[0] ?? actor)
  // Many names say already where their bearer is.
  return placed === '' || name.includes(placed) ? name : `${name} (${placed})`
}

function tellSide(writing: Writing, side: SideId | undefined, actors: readonly Actor[]): Draft {
  const { atlas, language, phrases } = writing
  const sorted = actors.toSorted(byWeight(writing, side))
  const names = listing(
    sorted.map((actor) => nameWithPlace(writing, actor)),
    mostNames,
    language,
  )
  const [sideEntry] = entriesWith(atlas, side === undefined ? [] : [side])
  const heading = sideEntry === undefined ? phrases.elsewhere : fullName(writing, sideEntry)
  const counted = countActors(writing, actors, facing(atlas, side ?? atlas.manifest.sides[0]))
  return {
    text: asSentence(phrases.actorsOn(heading, side === undefined ? { ...counted, seeking: 0 } : counted, names)),
    records: sorted,
    citations: citingEach(sorted.slice(0, mostNames + 1)),
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
  const names = awards.map(({ record }) => {
    const [holder] = entriesWith(atlas, [record.holder])
    const level = termLabel('awards', 'level', record.level, language)
    return `${holder === undefined ? '' : shortName(writing, holder)} (${level})`
  })
  return [
    {
      text: asSentence(phrases.labels(listing(names, mostNames, language))),
      records: awards,
      citations: citingEach(awards),
    },
  ]
}

/** Whom the subject is among: the actors of its sector or place; for an actor those of its sectors. */
function actorsAround(writing: Writing): readonly Actor[] {
  const { atlas, scope, subject } = writing
  if (subject.kind === 'sector' || subject.kind === 'place')
    return [...scope.recordsOf('clusters'), ...scope.recordsOf('organizations')]
  const own = scope.subjects.flatMap((entry) =>
    entry.collection === 'clusters' || entry.collection === 'organizations' ? [entry.record] : [],
  )
  const [first = [], ...others] = own.map(({ sectors = [] }): readonly string[] => sectors)
  const common = first.filter((sector) => others.every((sectors) => sectors.includes(sector)))
  // Two actors of different sectors are among those of either.
  const shared = new Set(common.length > 0 ? common : [first, ...others].flat())
  return atlas.records.clusters
    .filter(({ id, sectors = [] }) => sectors.some((sector) => shared.has(sector)) && own.every((one) => one.id !== id))
    .map((record) => entryOf('clusters', record))
}

/** The two sides, who they are, and what labels they hold. */
export function actors(writing: Writing): readonly Block[] {
  const { atlas, scope, subject } = writing
  if (subject.kind === 'atlas') return lines(sectorsAtAGlance(writing))
  const around = actorsAround(writing)
  const drafts = [...atlas.manifest.sides, undefined].flatMap((side) => {
    const there = around.filter((actor) => sideOf(writing, actor) === side)
    return there.length === 0 ? [] : [tellSide(writing, side, there)]
  })
  const own = scope.subjects.flatMap((entry): Actor[] =>
    entry.collection === 'clusters' || entry.collection === 'organizations' ? [entry] : [],
  )
  return lines([...drafts, ...tellLabels(writing, [...own, ...around])])
}
