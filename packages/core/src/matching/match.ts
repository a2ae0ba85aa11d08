/** The result of matching. @module */
import type { Entry } from '../dataset/atlas.ts'
import type { Standing } from '../dataset/standing.ts'
import type { CooperationPath } from '../graph/path-steps.ts'
import type { SideId } from '../index/geography.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Localized } from '../model/language.ts'
import type { MatchSignalKind } from './match-signal.ts'
import type { PartName } from './score-parts.ts'

/** One reason for a match. */
export interface MatchReason {
  readonly kind: MatchSignalKind
  /** The label of that kind, addressed to the cluster that is matched. */
  readonly label: Localized
  /** What it adds to its part, in thousandths. */
  readonly value: number
  /** The records that support it. */
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

/** An actor on another side with its score. */
export interface Match {
  readonly entry: Entry<ActorCollection>
  /** Its place by score, from 1. Equal scores share a rank, and the next is as many further on: 1, 2, 2, 4. */
  readonly rank: number
  /** The sum of its parts; comparable within one answer only. */
  readonly score: number
  /** The parts that are not 0, in the order of `partNames`. */
  readonly parts: readonly MatchPart[]
}

/** A suggested partner. */
export interface SuggestedPartner extends Match {
  /**
   * The cheapest path of introduction that does not lead through what nearly all have in common, if there is another;
   * absent where no cooperation connects the two, or introductions are switched off.
   */
  readonly introduction?: CooperationPath
}

/** A partner with a tie. */
export interface ExistingPartner extends Match {
  readonly ties: readonly Entry<'ties'>[]
}

/** Why an actor is not even a candidate. */
export type Exclusion =
  | { readonly reason: 'itself' | 'left-side' | 'no-side' | 'excluded'; readonly entry: Entry<ActorCollection> }
  /** It had ended by the date. */
  | { readonly reason: 'ended'; readonly entry: Entry<ActorCollection>; readonly standing: Standing }
  | { readonly reason: 'same-side'; readonly side: SideId; readonly count: number }

/** The matches of a cluster. */
export interface Matches {
  /** The cluster that is matched. */
  readonly entry: Entry<ActorCollection>
  /** Its side on the date; absent: none, so that it is matched with all sides. */
  readonly side?: SideId
  readonly asOf: PartialDate
  /** The best candidates, best first. */
  readonly suggestions: readonly SuggestedPartner[]
  /** Whether a higher limit would give further suggestions. */
  readonly more: boolean
  /** Actors with a tie, best match first. */
  readonly existing: readonly ExistingPartner[]
  /**
   * The actors that were left out and why: the cluster itself, those excluded by option, those that left their side by
   * the date, those that had ended by then, those whose side the atlas does not know, and how many are on the same side.
   */
  readonly excluded: readonly Exclusion[]
}
