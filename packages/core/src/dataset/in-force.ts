/** Whether what has milestones had begun by a date, and whether it had not ended. @module */
import { hasEnded, hasStarted, type PartialDate } from '../model/date-interval.ts'
import type { Instrument } from '../model/instrument.ts'

/** What happened to something, and when. */
export type Milestone = NonNullable<Instrument['milestones']>[number]

interface Dated {
  readonly milestones?: readonly Milestone[] | undefined
}

/** What can happen only to something that is there already. */
const laterKinds: ReadonlySet<Milestone['kind']> = new Set([
  'updated',
  'renewed',
  'completed',
  'changed',
  'renamed',
  'merged',
  'replaced',
  'repealed',
  'dissolved',
  'ended',
])

/** Milestones with which something ends. A new name is no end. */
export const endKinds = [
  'dissolved',
  'merged',
  'replaced',
  'repealed',
  'ended',
] as const satisfies readonly Milestone['kind'][]

/** A milestone with which something ends. */
export type End = Milestone & { readonly kind: (typeof endKinds)[number] }

const isEnd = (milestone: Milestone): milestone is End => endKinds.some((kind) => kind === milestone.kind)

/** Milestones with which something that had ended goes on. */
const revivals: ReadonlySet<Milestone['kind']> = new Set(['renewed', 'launched'])

/** Whether something had begun by a date: by its first milestone; without one, or if it was there before, it had. */
export function hasBegun({ milestones = [] }: Dated, asOf: PartialDate): boolean {
  const [first] = milestones
  return first === undefined || laterKinds.has(first.kind) || hasStarted(first.date, asOf)
}

/** Whether a milestone, whenever it came, has something go on after a date. */
export const goesOnAfter = ({ milestones = [] }: Dated, end: PartialDate): boolean =>
  milestones.some(({ kind, date }) => revivals.has(kind) && hasEnded(end, date))

/** Whether something went on after a date, by a milestone that had come by another. */
export const wentOnAfter = ({ milestones = [] }: Dated, end: PartialDate, asOf: PartialDate): boolean =>
  milestones.some(({ kind, date }) => revivals.has(kind) && hasEnded(end, date) && hasStarted(date, asOf))

/** The milestone by which something had ended at a date and not gone on since, if there is one. */
export const endOf = (dated: Dated, asOf: PartialDate): End | undefined =>
  dated.milestones?.filter(isEnd).find(({ date }) => hasEnded(date, asOf) && !wentOnAfter(dated, date, asOf))

/** Whether something had begun by a date and not ended. */
export const isInForce = (dated: Dated, asOf: PartialDate): boolean =>
  hasBegun(dated, asOf) && endOf(dated, asOf) === undefined
