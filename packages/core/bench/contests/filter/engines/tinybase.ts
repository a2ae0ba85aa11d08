import { createIndexes, createStore } from 'tinybase'
import type { Engine } from '../../../contest.ts'
import { answerFrom, type FilterAnswer, type FilterQuestion } from '../filter-question.ts'
import { conditionFields, type FlatDocument, flatDocuments } from '../flat-documents.ts'

/**
 * TinyBase indexes rows by their values; it joins no slices, counts no values and sorts no found rows, so that a program
 * which uses it does so.
 */
export const tinyBase: Engine<FilterQuestion, FilterAnswer> = {
  label: 'TinyBase',
  package: 'tinybase',
  build: (atlas) => {
    const documents = flatDocuments(atlas)
    const store = createStore()
    store.transaction(() => {
      for (const [at, { rank }] of documents.entries()) store.setRow('organizations', String(at), { rank })
    })
    const indexes = createIndexes(store)
    for (const field of conditionFields) {
      indexes.setIndexDefinition(field, 'organizations', (_, row) => [...(documents[Number(row)]?.[field] ?? [])])
    }
    const rowsOf = (field: (typeof conditionFields)[number], values: readonly string[]) =>
      new Set(values.flatMap((value) => indexes.getSliceRowIds(field, value)))
    return ({ where, page }) => {
      const [fewest, ...others] = conditionFields
        .map((field) => rowsOf(field, where[field]))
        .sort((a, b) => a.size - b.size)
      const found: FlatDocument[] = []
      for (const row of fewest ?? []) {
        const document = documents[Number(row)]
        if (document !== undefined && others.every((rows) => rows.has(row))) found.push(document)
      }
      return answerFrom(found, page)
    }
  },
}
