/** What a matrix knows of one sector in one country or region. @module */
import type { ActorCollection, CollectionName } from '../model/collection-name.ts'
import type { Id } from '../model/id.ts'

/** What is here, in the cell's place, and what is across, on the other side. */
export interface BySide<C extends CollectionName> {
  readonly here: readonly Id<C>[]
  readonly across: readonly Id<C>[]
}

/**
 * One sector in one place of one side. Every list holds ids, in the order of the dataset; its length is the count.
 */
export interface MatrixCell {
  readonly sector: Id<'sectors'>
  readonly place: Id<'places'>
  readonly actors: BySide<ActorCollection>
  /** Between an actor here and one across, by their basis. */
  readonly ties: { readonly stated: readonly Id<'ties'>[]; readonly inferred: readonly Id<'ties'>[] }
  /** Actors here that seek the other side, actors across that seek this place or what it lies in. */
  readonly interest: BySide<ActorCollection>
  /** Labels that the actors hold. */
  readonly awards: BySide<'awards'>
  /** Events that brought this place and the other side together. */
  readonly events: readonly Id<'events'>[]
  /** Those with parties on both sides, those of this side that reach this place, and those of the other side. */
  readonly instruments: BySide<'instruments'> & { readonly joint: readonly Id<'instruments'>[] }
  /** Running partnerships between members on one side and the other side, as members or as target. */
  readonly partnerships: readonly Id<'partnerships'>[]
  /** Openings that the sources see and that are not overtaken: those that name the place or an actor of it, and those that name none. */
  readonly opportunities: readonly Id<'opportunities'>[]
}

/** The same value with the numbers of its records, in lists that can be added to. */
type Filling<T> = T extends readonly unknown[] ? number[] : { readonly [K in keyof T]: Filling<T[K]> }

export type CellDraft = Filling<Omit<MatrixCell, 'sector' | 'place'>>

const bothSides = () => ({ here: [], across: [] })

export const emptyDraft = (): CellDraft => ({
  actors: bothSides(),
  ties: { stated: [], inferred: [] },
  interest: bothSides(),
  awards: bothSides(),
  events: [],
  instruments: { ...bothSides(), joint: [] },
  partnerships: [],
  opportunities: [],
})
