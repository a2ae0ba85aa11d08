/**
 * The best candidates by a sum of grounds, exactly, without looking at all of them.
 *
 * Grounds are taken from the one with the fewest actors to the one with the most, and what each speaks for is added up.
 * As soon as all the grounds left together could not lift a new actor up to the worst of the best so far, they are only
 * looked up for the actors already met (Turtle and Flood 1995, "Query evaluation: strategies and optimizations", where
 * it is called MaxScore). So a ground that speaks for half of all actors, as a platform to which they belong, costs
 * little.
 *
 * @module
 */
import { includes } from '../util/sorted-lists.ts'
import { TopK } from '../util/top-k.ts'

/** A ground as it counts: points for each of its actors. */
export interface CountedGround {
  /** Whole, above 0. */
  readonly points: number
  /** Which part of the score it belongs to, from 0 to 30. */
  readonly part: number
  /** Numbers of the actors for which it speaks, ascending. */
  readonly actors: Int32Array
  /** A few of them for which it does not speak after all. */
  readonly except?: ReadonlySet<number>
}

/** Whether a ground speaks for an actor. */
export const speaksFor = ({ actors, except }: Pick<CountedGround, 'actors' | 'except'>, actor: number): boolean =>
  includes(actors, actor) && !except?.has(actor)

/** An actor with its score. */
export interface ScoredActor {
  readonly actor: number
  readonly points: number
  /** How many parts its score has. */
  readonly parts: number
}

/** Whom to look for. */
export interface Wanted {
  /** How many actors there are, numbered from 0. */
  readonly count: number
  /** Whether an actor may be among the best. */
  readonly isEligible: (actor: number) => boolean
  /** How many of the best, from 1. */
  readonly limit: number
  /** The id of an actor, which decides between equals. */
  readonly idOf: (actor: number) => string
}

/** What has been added up so far. */
interface Sums {
  readonly points: Int32Array
  /** A bit for each part. */
  readonly parts: Int32Array
  /** The actors that may be among the best and have points, in the order in which they were met. */
  readonly met: number[]
}

function addUp({ points, parts, met }: Sums, ground: CountedGround, { isEligible }: Wanted): void {
  const bit = 1 << ground.part
  for (const actor of ground.actors) {
    if (ground.except?.has(actor)) continue
    if (points[actor] === 0) {
      if (!isEligible(actor)) continue
      met.push(actor)
    }
    points[actor] = (points[actor] ?? 0) + ground.points
    parts[actor] = (parts[actor] ?? 0) | bit
  }
}

/** The fewest points among the best actors met so far; 0 while there are fewer than wanted. */
function pointsOfWorst({ points, met }: Sums, limit: number): number {
  if (met.length < limit) return 0
  const best = new TopK<number>(limit, (a, b) => b - a)
  for (const actor of met) best.offer(points[actor] ?? 0)
  return best.threshold ?? 0
}

function countOnes(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

/** Adds what is left of the grounds to the sums of the actors that can still be among the best. */
function lookUp({ points, parts, met }: Sums, left: readonly CountedGround[], worst: number): readonly number[] {
  const most = sumOf(left)
  const hopeful = met.filter((actor) => (points[actor] ?? 0) + most >= worst)
  for (const actor of hopeful) {
    for (const ground of left) {
      if (!speaksFor(ground, actor)) continue
      points[actor] = (points[actor] ?? 0) + ground.points
      parts[actor] = (parts[actor] ?? 0) | (1 << ground.part)
    }
  }
  return hopeful
}

const sumOf = (grounds: readonly CountedGround[]) => grounds.reduce((sum, { points }) => sum + points, 0)

/** The higher score first, then the one with more parts, then in the order of the ids. */
export const byRule =
  (idOf: Wanted['idOf']) =>
  (a: ScoredActor, b: ScoredActor): number =>
    b.points - a.points || b.parts - a.parts || (idOf(a.actor) < idOf(b.actor) ? -1 : 1)

/** What some grounds give one actor. */
export function scoreOf(grounds: readonly CountedGround[], actor: number): ScoredActor {
  const speaking = grounds.filter((ground) => speaksFor(ground, actor))
  const parts = speaking.reduce((bits, { part }) => bits | (1 << part), 0)
  return { actor, points: sumOf(speaking), parts: countOnes(parts) }
}

/**
 * The actors with the most points.
 *
 * @param grounds what speaks for whom, in any order
 * @param wanted whom to look for
 * @returns best first; of those with equal points the one with points from more parts, then in the order of the ids;
 *   actors without points are left out
 */
export function bestCandidates(grounds: readonly CountedGround[], wanted: Wanted): readonly ScoredActor[] {
  const { count, limit, idOf } = wanted
  const ordered = grounds.toSorted((a, b) => a.actors.length - b.actors.length)
  const sums: Sums = { points: new Int32Array(count), parts: new Int32Array(count), met: [] }
  let left = sumOf(ordered)
  let contenders: readonly number[] = sums.met
  for (const [at, ground] of ordered.entries()) {
    // Looking for the worst of the best costs as much as a ground of as many actors as were met.
    const worst = ground.actors.length > sums.met.length ? pointsOfWorst(sums, limit) : 0
    if (worst > left) {
      contenders = lookUp(sums, ordered.slice(at), worst)
      break
    }
    addUp(sums, ground, wanted)
    left -= ground.points
  }
  const scored = contenders.map(
    (actor): ScoredActor => ({
      actor,
      points: sums.points[actor] ?? 0,
      parts: countOnes(sums.parts[actor] ?? 0),
    }),
  )
  const best = new TopK(limit, byRule(idOf))
  for (const actor of scored) best.offer(actor)
  return best.sorted()
}
