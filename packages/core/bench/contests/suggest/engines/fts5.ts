import { DatabaseSync } from 'node:sqlite'
import type { Engine } from '../../../contest.ts'
import { nameOf } from '../../search/search-question.ts'
import { mostSuggested, type Suggested, type SuggestQuestion } from '../suggest-question.ts'

/** The words as a phrase of which the last may be unfinished. */
const phrase = (text: string): string => {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length === 0 ? '""' : `"${words.join(' ')}" *`
}

export const fts5: Engine<SuggestQuestion, Suggested> = {
  label: 'SQLite FTS5',
  build: ({ records }) => {
    const database = new DatabaseSync(':memory:')
    database.exec(
      "CREATE VIRTUAL TABLE name USING fts5(id UNINDEXED, value, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4')",
    )
    const add = database.prepare('INSERT INTO name VALUES (?, ?)')
    database.exec('BEGIN')
    for (const one of records.organizations) add.run(one.id, nameOf(one))
    database.exec('COMMIT')
    const find = database.prepare('SELECT id FROM name WHERE value MATCH ? LIMIT ?')
    return ({ text }) => find.all(phrase(text), mostSuggested).map(({ id }) => String(id))
  },
}
