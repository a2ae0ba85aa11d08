/**
 * The best candidates by a sum of signals, exactly, without looking at all actors.
 *
 * Signals are added up from the one with the fewest actors to the one with the most. As soon as all remaining signals
 * together could not lift a new actor up to the last of the best so far, they are only looked up for the actors already
 * met (Turtle and Flood 1995, "Query evaluation: strategies and optimizations", where it is called MaxScore). So a
 * signal that applies to half of all actors, such as a common platform, costs little.
 *
 * @module
 */
import { popCount } from '../util/bit-set.ts'
import { includes, intersectionOf, toSortedList } from '../util/sorted-lists.ts'
import { TopK } from '../util/top-k.ts'

export interface CountedSignal {
  /** Whole, above 0. */
  readonly points: number
  /** Which part of the score it belongs to, from 0 to 30. */
  readonly part: number
  /** Numbers of its actors, ascending. */
  readonly actors: Int32Array
  /** A few of them to which it does not apply after all. */
  readonly except?: ReadonlySet<number>
}

const applies = ({ actors, except }: Pick<CountedSignal, 'actors' | 'except'>, actor: number): boolean =>
  includes(actors, actor) && !except?.has(actor)

export interface ScoredActor {
  readonly actor: number
  readonly points: number
  readonly parts: number
}

export interface CandidateOptions {
  /** How many actors there are, numbered from 0. */
  readonly count: number
  readonly isEligible: (actor: number) => boolean
  /** How many of the best, from 1. */
  readonly limit: number
  /** The id of an actor, which decides between equals. */
  readonly idOf: (actor: number) => string
}

interface Sums {
  readonly points: Int32Array
  /** A bit for each part. */
  readonly parts: Int32Array
  /** The actors that may be among the best and have points, in the order in which they were met. */
  readonly met: number[]
}

function addUp({ points, parts, met }: Sums, signal: CountedSignal, { isEligible }: CandidateOptions): void {
  const bit = 1 << signal.part
  for (const actor of signal.actors) {
    if (signal.except?.has(actor)) continue
    if (points[actor] === 0) {
      if (!isEligible(actor)) continue
      met.push(actor)
    }
    points[actor] = (points[actor] ?? 0) + signal.points
    parts[actor] = (parts[actor] ?? 0) | bit
  }
}

/** The points of the last of the best actors met so far; 0 while there are fewer than the limit. */
function pointsOfLast({ points, met }: Sums, limit: number): number {
  if (met.length < limit) return 0
  const best = new TopK<number>(limit, (a, b) => b - a)
  let last = 0
  for (const actor of met) {
    const own = points[actor] ?? 0
    if (own <= last) continue
    best.offer(own)
    last = best.threshold ?? 0
  }
  return last
}

/** Adds the remaining signals to the actors that can still be among the best. */
function lookUp({ points, parts, met }: Sums, left: readonly CountedSignal[], worst: number): readonly number[] {
  const most = sumOf(left)
  const hopeful = met.filter((actor) => (points[actor] ?? 0) + most >= worst)
  for (const actor of hopeful) {
    for (const signal of left) {
      if (!applies(signal, actor)) continue
      points[actor] = (points[actor] ?? 0) + signal.points
      parts[actor] = (parts[actor] ?? 0) | (1 << signal.part)
    }
  }
  return hopeful
}

const sumOf = (signals: readonly CountedSignal[]) => signals.reduce((sum, { points }) => sum + points, 0)

/** The higher score first, then the one with more parts, then in the order of the ids. */
export const byScore =
  (idOf: CandidateOptions['idOf']) =>
  (a: ScoredActor, b: ScoredActor): number =>
    b.points - a.points || b.parts - a.parts || (idOf(a.actor) < idOf(b.actor) ? -1 : 1)

/** The signals that apply to each of some actors, in their order. A signal looks up the actors, or they look up it. */
export function signalsByActor<S extends CountedSignal>(
  signals: readonly S[],
  actors: readonly number[],
): (actor: number) => readonly S[] {
  const wanted = toSortedList(actors)
  const byActor = new Map(actors.map((actor): [number, S[]] => [actor, []]))
  for (const signal of signals)
    for (const actor of intersectionOf(signal.actors, wanted))
      if (!signal.except?.has(actor)) byActor.get(actor)?.push(signal)
  return (actor) => byActor.get(actor) ?? []
}

export function scoreOf(applicable: readonly CountedSignal[], actor: number): ScoredActor {
  const parts = applicable.reduce((bits, { part }) => bits | (1 << part), 0)
  return { actor, points: sumOf(applicable), parts: popCount(parts) }
}

/** The same signals, but those of one part with the very same list as one. */
function alikeAsOne(signals: readonly CountedSignal[]): readonly CountedSignal[] {
  const byList = new Map<Int32Array, CountedSignal>()
  const others: CountedSignal[] = []
  for (const signal of signals) {
    const alike = byList.get(signal.actors)
    if (alike !== undefined && alike.part === signal.part && signal.except === undefined)
      byList.set(signal.actors, { ...alike, points: alike.points + signal.points })
    else if (alike === undefined && signal.except === undefined) byList.set(signal.actors, signal)
    else others.push(signal)
  }
  return [...byList.values(), ...others]
}

/**
 * The actors with the most points, best first: among equals the one with more parts, then by id. Actors without points
 * are left out.
 */
export function bestCandidates(signals: readonly CountedSignal[], options: CandidateOptions): readonly ScoredActor[] {
  const { count, limit, idOf } = options
  const ordered = alikeAsOne(signals).toSorted((a, b) => a.actors.length - b.actors.length)
  const sums: Sums = { points: new Int32Array(count), parts: new Int32Array(count), met: [] }
  let left = sumOf(ordered)
  let contenders: readonly number[] = sums.met
  for (const [at, signal] of ordered.entries()) {
    // Looking for the worst of the best costs as much as a ground of as many actors as were met.
    const worst = signal.actors.length > sums.met.length ? pointsOfLast(sums, limit) : 0
    if (worst > left) {
      contenders = lookUp(sums, ordered.slice(at), worst)
      break
    }
    addUp(sums, signal, options)
    left -= signal.points
  }
  const best = new TopK(limit, byScore(idOf))
  for (const actor of contenders) {
    const points = sums.points[actor] ?? 0
    // Most contenders need no object: they have fewer points than the last of the best.
    if (points < (best.threshold?.points ?? 0)) continue
    best.offer({ actor, points, parts: popCount(sums.parts[actor] ?? 0) })
  }
  return best.sorted()
}
