/** What a briefing is: a plain value that JSON can carry. @module */
import type { IdMap, IdOf } from '../dataset/atlas.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Id } from '../model/id.ts'
import type { Language } from '../model/language.ts'

/** What a briefing is about. */
export type BriefingSubject<I extends IdMap = IdMap> =
  | { readonly kind: 'sector'; readonly id: IdOf<'sectors', I> }
  /** Mostly a cluster; an organization will do. */
  | { readonly kind: 'cluster'; readonly id: IdOf<ActorCollection, I> }
  /** A country, a state or region, a city, or a side of the atlas. */
  | { readonly kind: 'place'; readonly id: IdOf<'places', I> }
  /** Two different actors. */
  | { readonly kind: 'pair'; readonly ids: readonly [IdOf<ActorCollection, I>, IdOf<ActorCollection, I>] }
  /** The whole atlas. */
  | { readonly kind: 'atlas' }

/** The sections of a briefing, in their order; those with nothing to say are left out. */
export const briefingSectionKeys = [
  'situation',
  'actors',
  'existing',
  'tried',
  'developments',
  'white-spots',
  'next-steps',
  'disputes',
  'cautions',
  'abbreviations',
] as const

/** Key of a section of a briefing. */
export type BriefingSectionKey = (typeof briefingSectionKeys)[number]

/** One thing that a briefing says. */
export interface BriefingStatement {
  /** One sentence or a few, as plain text. */
  readonly text: string
  /** The beginning of the text that names what it is about, where it does. */
  readonly lead?: string
  /** Ids of the records behind it: one at least. */
  readonly records: readonly string[]
  /** Numbers of the citations that bear it out, ascending: one at least, and 50 at the most. */
  readonly citations: readonly number[]
  /** How many other citations bear it out, where it rests on more than it names. */
  readonly furtherCitations?: number
  /** Whether no source says it outright: it is concluded, by a record or by the atlas's own analysis. */
  readonly inferred?: true
  /** None of its citations is of the dataset's main source. */
  readonly beyondMainSource?: true
}

/** A section of a briefing. */
export interface BriefingSection {
  readonly key: BriefingSectionKey
  readonly heading: string
  readonly statements: readonly BriefingStatement[]
}

/** Where a reader can check what statements say. */
export interface BriefingCitation {
  /** From 1, in the order in which the statements first name it. */
  readonly number: number
  /** Id of the source record. */
  readonly source: Id<'sources'>
  /** Where in the source, as records cite it: `resolveCitation` follows it. */
  readonly section?: string
  readonly page?: number
  readonly table?: number
  /** Number of the source's own footnote. */
  readonly footnote?: number
  /** The source, section, page, table and footnote, in words. */
  readonly text: string
  /** Where to read on: the footnote's address, or else the source's. */
  readonly url?: string
  /** When the source was read and how much of it, in words. */
  readonly reading?: string
}

/** Two pages on one subject, each statement with its records and citations. */
export interface Briefing {
  readonly title: string
  readonly subject: BriefingSubject
  /** The day, month or year that it describes. */
  readonly asOf: PartialDate
  readonly language: Language
  readonly dataset: { readonly title: string; readonly version: string; readonly hash: string }
  readonly sections: readonly BriefingSection[]
  readonly citations: readonly BriefingCitation[]
}
