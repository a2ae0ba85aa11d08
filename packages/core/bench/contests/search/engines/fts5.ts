import { DatabaseSync } from 'node:sqlite'
import type { Engine } from '../../../contest.ts'
import { type Hits, mostHits, nameOf, type SearchQuestion } from '../search-question.ts'

/** The words as FTS5 takes them: each in quotes, and each may be unfinished. */
const prefixes = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"*`).join(' ')

export const fts5: Engine<SearchQuestion, Hits> = {
  label: 'SQLite FTS5',
  build: ({ records }) => {
    const database = new DatabaseSync(':memory:')
    database.exec(
      "CREATE VIRTUAL TABLE name USING fts5(id UNINDEXED, value, tokenize = 'unicode61 remove_diacritics 2', prefix = '3 4')",
    )
    const add = database.prepare('INSERT INTO name VALUES (?, ?)')
    database.exec('BEGIN')
    for (const one of records.organizations) add.run(one.id, nameOf(one))
    database.exec('COMMIT')
    const find = database.prepare('SELECT id FROM name WHERE value MATCH ? ORDER BY rank LIMIT ?')
    return ({ text }) => find.all(prefixes(text), mostHits).map(({ id }) => String(id))
  },
}
