/** The words of a briefing, each language's in its own file. @module */
import type { MatchSignalKind } from '../matching/match-signal.ts'
import type { BriefingSectionKey } from './briefing-value.ts'

export interface ActorCounts {
  readonly clusters: number
  /** Whether a cluster that the briefing is about is there, too, which is not counted. */
  readonly areOthers?: boolean
  readonly organizations: number
  /** How many of them seek partners on the other side. */
  readonly seeking: number
  /** The side that they could seek, within a sentence. */
  readonly other: string
}

export interface SectorCounts {
  /** How many actors each side has, listed. */
  readonly sides: string
  readonly seeking: number
  readonly ties: number
  readonly inferred: number
}

export interface WhiteSpotFacts {
  /** Some of the actors there, listed. */
  readonly here: string
  readonly hereCount: number
  /** Whether any of these has ties to the other side in other sectors. */
  readonly hasOtherTies: boolean
  /** How many of these seek partners on the other side. */
  readonly hereSeeking: number
  /** The other side, within a sentence. */
  readonly other: string
  /** How many actors of the sector the other side has. */
  readonly acrossCount: number
  /** The side in which the place lies, within a sentence. */
  readonly own: string
  /** How many of these seek partners in the place or its side. */
  readonly acrossSeeking: number
  /** What could carry a tie, listed; empty for nothing. */
  readonly carriers: string
}

export interface ReasonNames {
  readonly actor: string
  readonly candidate: string
  /** What the records behind it are called, listed. */
  readonly names: string
}

export type OverflowKind =
  | 'partnerships'
  | 'instruments'
  | 'events'
  | 'stories'
  | 'opportunities'
  | 'findings'
  | 'developments'

export interface DisputeFacts {
  /** What the field is called, within a sentence; absent where the record says what its value is. */
  readonly field?: string | undefined
  /** The value that the briefing rests on. */
  readonly shown: string
  /** What another source says, or several. */
  readonly others: readonly string[]
}

/** Every wording of a briefing in one language. What ends with `: …` or begins a sentence says so. */
export interface Phrases {
  readonly headings: Readonly<Record<Exclude<BriefingSectionKey, 'developments'>, string>>
  /** The heading of what has happened since a date. */
  readonly since: (date: string) => string
  /** After a new value: what it was before. */
  readonly before: (value: string) => string
  readonly sources: string
  readonly inferred: string
  /** Said of what no citation of the main source bears out. */
  readonly beyondMainSource: string
  /** A sentence on what has ended, listed. */
  readonly ended: (names: string) => string
  readonly asOf: (date: string) => string
  readonly dataset: (title: string, version: string) => string
  readonly backToText: (number: number) => string
  readonly citation: (number: number) => string
  /** That the sources with some numbers were all read alike. */
  readonly readAlike: (numbers: string, isOne: boolean, reading: string) => string
  /** That there are so many other citations; always several in practice. */
  readonly furtherCitations: (count: number) => string
  readonly title: (subject: string) => string
  readonly kindOfSector: (kind: string, broader: string) => string
  readonly narrower: (names: string) => string
  readonly inFigures: (subject: string) => string
  /** Behind figures whose source does not say when they held: how many of those shown, and when the source appeared. */
  readonly figuresOf: (undated: number, shown: number, year: string) => string
  /** The same behind one of several with different sources. */
  readonly figureOf: (year: string) => string
  /** Behind a figure of several sectors in a briefing on one. */
  readonly ofSectors: (count: number) => string
  readonly actorIs: (kind: string, place: string, sectors: string) => string
  /** After a place's name: in which wider place it lies. */
  readonly within: (place: string) => string
  readonly outside: (first: string, second: string) => string
  readonly actorsThere: (counted: ActorCounts) => string
  /** Of all the actors that were counted, how many are in a place. */
  readonly ofThemIn: (count: number, all: number, place: string) => string
  readonly tiesThere: (count: number, other: string) => string
  readonly targetedBy: (place: string, seekers: string) => string
  readonly theyAre: (names: string) => string
  readonly amongThem: (names: string) => string
  readonly elsewhere: string
  readonly sectorHolds: (counted: SectorCounts) => string
  readonly countedIn: (count: number, place: string) => string
  readonly labels: string
  /** The same where labels have the year in which they are last known. */
  readonly labelsLastKnown: string
  readonly tiesStated: string
  readonly tiesInferred: string
  readonly tie: (some: string, others: string) => string
  readonly because: (reason: string) => string
  readonly members: (names: string) => string
  readonly overflow: Readonly<Record<OverflowKind, string>>
  /** The same where none of the kind stands before. */
  readonly overflowOfAll: Readonly<Record<OverflowKind, string>>
  readonly results: string
  readonly whiteSpot: (facts: WhiteSpotFacts) => string
  readonly dispute: (facts: DisputeFacts) => string
  readonly bringTogether: (names: string) => string
  /** Who introduces one to the next, in the order of the way. */
  readonly introduction: (names: readonly string[]) => string
  readonly reasons: Readonly<Record<MatchSignalKind, (facts: ReasonNames) => string>>
}
