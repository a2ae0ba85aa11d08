/** What matching answers. @module */
import type { Entry } from '../dataset/atlas.ts'
import type { CooperationPath } from '../graph/path-steps.ts'
import type { SideId } from '../index/geography.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Localized } from '../model/language.ts'
import type { MatchSignalKind } from './match-signal.ts'
import type { PartName } from './part-names.ts'

/** One thing that speaks for a match. */
export interface MatchReason {
  readonly kind: MatchSignalKind
  /** What that kind says, to the cluster that asks. */
  readonly label: Localized
  /** What it adds to its part, in thousandths. */
  readonly value: number
  /** The records that bear it out. */
  readonly records: readonly Entry[]
}

/** A part of a score: the sum of its reasons. */
export interface MatchPart {
  readonly name: PartName
  readonly label: Localized
  readonly value: number
  /** The weightiest first. */
  readonly reasons: readonly MatchReason[]
}

/** An actor on another side, and what speaks for it. */
export interface Match {
  readonly entry: Entry<ActorCollection>
  /** Its place by score, from 1. Equal scores share a rank, and the next is as many further on: 1, 2, 2, 4. */
  readonly rank: number
  /** The sum of its parts; comparable within one answer only. */
  readonly score: number
  /** The parts that are not 0, in the order of `partNames`. */
  readonly parts: readonly MatchPart[]
}

/** Somebody to talk to. */
export interface SuggestedPartner extends Match {
  /**
   * The cheapest way to be introduced that does not lead by what nearly all have in common, if there is another; absent
   * where no cooperation connects the two, or nobody asked for it.
   */
  readonly introduction?: CooperationPath
}

/** Somebody with whom there is a tie already. */
export interface ExistingPartner extends Match {
  readonly ties: readonly Entry<'ties'>[]
}

/** Why an actor is not even a candidate. */
export type Exclusion =
  | { readonly reason: 'itself' | 'left-side' | 'no-side' | 'excluded'; readonly entry: Entry<ActorCollection> }
  | { readonly reason: 'same-side'; readonly side: SideId; readonly count: number }

/** Who should talk to a cluster. */
export interface Matches {
  /** The cluster that asks. */
  readonly entry: Entry<ActorCollection>
  /** Its side on the date; absent: none, so that it is matched with all sides. */
  readonly side?: SideId
  readonly asOf: PartialDate
  /** Whom to talk to, best first. */
  readonly suggestions: readonly SuggestedPartner[]
  /** Whether a higher limit would give further suggestions. */
  readonly more: boolean
  /** Whom it works with already, best fit first. */
  readonly existing: readonly ExistingPartner[]
  /**
   * Who was left out and why: the cluster itself, who was told to be, who left its side by the date, whose side the
   * atlas does not know, and how many are on the cluster's own side.
   */
  readonly excluded: readonly Exclusion[]
}
