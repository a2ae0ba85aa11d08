/** Records in JSON answers. @module */
import { type Atlas, citationsOf, type Entry, labelOf, languages } from '@puente/core'

/** What a record is called, in every language. */
const labelsOf = (atlas: Atlas, entry: Entry) =>
  Object.fromEntries(languages.map((language) => [language, labelOf(atlas, entry, language)]))

/** Which record it is, and what it is called. */
export const entryJson = (atlas: Atlas, entry: Entry) => ({
  collection: entry.collection,
  id: entry.record.id,
  label: labelsOf(atlas, entry),
})

/** The same with where a reader finds it. */
export const citedEntryJson = (atlas: Atlas, entry: Entry) => ({
  ...entryJson(atlas, entry),
  citations: citationsOf(atlas, entry),
})
