/** The atlases on which every question is asked, and what is asked of both alike. @module */
import { type Atlas, atlas, collectionNames, type Entry, entryOf, valuesAt } from '../../src/index.ts'
import { secondAtlas } from '../second-atlas.ts'

/** The real atlas and the invented one: what holds of both leans on neither. */
export const bothAtlases: readonly (readonly [name: string, atlas: Atlas])[] = [
  ['the embedded atlas', atlas],
  ['an invented atlas', secondAtlas],
]

/** Every record of an atlas. */
export const entriesOf = (anyAtlas: Atlas): readonly Entry[] =>
  collectionNames.flatMap((collection) => anyAtlas.records[collection].map((record) => entryOf(collection, record)))

/** The ids of records, in their order. */
export const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id)

/** The ids of entries, in their order. */
export const entryIds = (entries: readonly Entry[]): readonly string[] => ids(entries.map(({ record }) => record))

/** The ids of every cluster and organization. */
export const actorIds = ({ records }: Atlas): readonly string[] => ids([...records.clusters, ...records.organizations])

const proseKeys = ['names[].value', 'title.en', 'title.es', 'summary.en', 'summary.es', 'measure.en', 'measure.es']

/** Whether a text of the records themselves is this word, so that a label may be it too. */
export const isWrittenIn = (anyAtlas: Atlas, word: string): boolean =>
  entriesOf(anyAtlas).some(({ record }) => proseKeys.some((path) => valuesAt(record, path).includes(word)))
