/** The words of a briefing, each language's in its own file. @module */

import type { GroundKind } from '../matching/ground.ts'
import type { Language } from '../model/language.ts'
import type { BriefingSectionKey } from './briefing-value.ts'
import { english } from './phrases-en.ts'
import { spanish } from './phrases-es.ts'

/** How many actors are where, and whom they seek. */
export interface ActorsCounted {
  readonly clusters: number
  readonly organizations: number
  /** How many of them seek partners on the other side. */
  readonly seeking: number
  /** The side that they could seek, within a sentence. */
  readonly other: string
}

/** What a white spot says. */
export interface WhiteSpotTold {
  readonly sector: string
  /** Where actors have no tie, as it begins a sentence. */
  readonly place: string
  /** Some of the actors there, listed. */
  readonly here: string
  /** How many there are. */
  readonly hereCount: number
  readonly otherSide: string
  /** How many actors of the sector the other side has. */
  readonly acrossCount: number
  /** How many of either side seek the other. */
  readonly interest: number
  /** What could carry a tie, listed; empty for nothing. */
  readonly carriers: string
}

/** What speaks for a match. */
export interface ReasonTold {
  readonly asking: string
  readonly candidate: string
  /** What the records behind it are called, listed. */
  readonly names: string
}

/** Every wording of a briefing in one language. */
export interface Phrases {
  readonly headings: Readonly<Record<BriefingSectionKey, string>>
  readonly sources: string
  readonly inferred: string
  readonly asOf: (date: string) => string
  readonly backToText: (number: number) => string
  readonly citation: (number: number) => string
  readonly title: (subject: string) => string
  readonly both: (first: string, second: string) => string
  readonly kindOfSector: (name: string, kind: string, broader: string) => string
  readonly narrower: (names: string) => string
  readonly figures: (subject: string, figures: string) => string
  readonly actorIs: (name: string, kind: string, place: string, sectors: string) => string
  readonly placeIs: (name: string, wider: string) => string
  readonly placeHas: (counted: ActorsCounted & { readonly ties: number }) => string
  readonly placeSought: (name: string, seekers: string) => string
  readonly actorsOn: (side: string, counted: ActorsCounted, names: string) => string
  readonly elsewhere: string
  readonly fieldAtAGlance: (sector: string, sides: string, seeking: number, ties: number, inferred: number) => string
  readonly countedOn: (count: number, side: string) => string
  readonly labels: (names: string) => string
  readonly tiesStated: (names: string) => string
  readonly tiesInferred: (names: string) => string
  readonly because: (reason: string) => string
  readonly members: (names: string) => string
  readonly others: Readonly<
    Record<
      'partnerships' | 'instruments' | 'events' | 'stories' | 'opportunities' | 'findings',
      (names: string) => string
    >
  >
  readonly results: (results: string) => string
  readonly whiteSpot: (told: WhiteSpotTold) => string
  readonly suggestion: (asking: string, candidate: string, reasons: string) => string
  readonly pairFits: (first: string, second: string, reasons: string) => string
  readonly introduction: (names: string) => string
  readonly reasons: Readonly<Record<GroundKind, (told: ReasonTold) => string>>
}

/** The words of each language. */
export const phrasesOf: Readonly<Record<Language, Phrases>> = { en: english, es: spanish }
