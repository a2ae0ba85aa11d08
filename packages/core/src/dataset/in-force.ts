/** Whether what has milestones had begun by a date, and whether it had not ended. @module */
import { hasEnded, hasStarted, type PartialDate } from '../model/date-interval.ts'
import type { Instrument } from '../model/instrument.ts'

type Milestone = NonNullable<Instrument['milestones']>[number]

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

const endKinds: ReadonlySet<unknown> = new Set(['replaced', 'repealed', 'dissolved', 'ended'])

/** Whether a milestone is one with which something ends. */
export const isEnd = ({ kind }: { readonly kind?: unknown }): boolean => endKinds.has(kind)

/** Whether something had begun by a date: by its first milestone; without one, or if it was there before, it had. */
export function hasBegun({ milestones = [] }: Dated, asOf: PartialDate): boolean {
  const [first] = milestones
  return first === undefined || laterKinds.has(first.kind) || hasStarted(first.date, asOf)
}

/** The milestone by which something had ended at a date, if it had. */
const endOf = ({ milestones = [] }: Dated, asOf: PartialDate): Milestone | undefined =>
  milestones.find((milestone) => isEnd(milestone) && hasEnded(milestone.date, asOf))

/** Whether something had begun by a date and not ended. */
export const isInForce = (dated: Dated, asOf: PartialDate): boolean =>
  hasBegun(dated, asOf) && endOf(dated, asOf) === undefined
