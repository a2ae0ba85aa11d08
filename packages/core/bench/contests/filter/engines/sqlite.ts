import { DatabaseSync } from 'node:sqlite'
import type { Engine } from '../../../contest.ts'
import { type FilterAnswer, type FilterQuestion, pageSize } from '../filter-question.ts'
import { conditionFields, countedFields, flatDocuments } from '../flat-documents.ts'

const marks = (values: readonly string[]) => values.map(() => '?').join(', ')

export const sqlite: Engine<FilterQuestion, FilterAnswer> = {
  label: 'node:sqlite',
  build: (atlas) => {
    const database = new DatabaseSync(':memory:')
    // The rank is the key of the records, so that they are found in the order of the page.
    database.exec('CREATE TABLE organization (rank INTEGER PRIMARY KEY, id TEXT NOT NULL)')
    for (const field of [...conditionFields, ...countedFields]) {
      database.exec(`CREATE TABLE ${field} (value TEXT, rank INTEGER, PRIMARY KEY (value, rank)) WITHOUT ROWID`)
    }
    const addRecord = database.prepare('INSERT INTO organization VALUES (?, ?)')
    const addValue = Object.fromEntries(
      [...conditionFields, ...countedFields].map((field) => [
        field,
        database.prepare(`INSERT INTO ${field} VALUES (?, ?)`),
      ]),
    )
    database.exec('BEGIN')
    for (const document of flatDocuments(atlas)) {
      addRecord.run(document.rank, document.id)
      for (const field of [...conditionFields, ...countedFields]) {
        for (const value of document[field]) addValue[field]?.run(value, document.rank)
      }
    }
    database.exec('COMMIT')
    for (const field of countedFields) database.exec(`CREATE INDEX ${field}_by_rank ON ${field} (rank, value)`)
    for (const field of conditionFields) database.exec(`CREATE INDEX ${field}_by_rank ON ${field} (rank, value)`)
    database.exec('ANALYZE')
    database.exec('CREATE TEMP TABLE found (rank INTEGER PRIMARY KEY)')
    const clear = database.prepare('DELETE FROM found')
    const total = database.prepare('SELECT count(*) AS total FROM found')
    const ids = database.prepare('SELECT id FROM found JOIN organization USING (rank) ORDER BY rank LIMIT ? OFFSET ?')
    const counters = countedFields.map((field) => ({
      field,
      counter: database.prepare(`SELECT value, count(*) AS count FROM found JOIN ${field} USING (rank) GROUP BY value`),
    }))
    return ({ where, page }) => {
      const tests = conditionFields
        .map((field) => `rank IN (SELECT rank FROM ${field} WHERE value IN (${marks(where[field])}))`)
        .join(' AND ')
      clear.run()
      database
        .prepare(`INSERT INTO found SELECT rank FROM organization WHERE ${tests}`)
        .run(...conditionFields.flatMap((field) => where[field]))
      const counts = {
        target: new Map<string, number>(),
        place: new Map<string, number>(),
        region: new Map<string, number>(),
      }
      for (const { field, counter } of counters) {
        for (const { value, count } of counter.all()) counts[field].set(String(value), Number(count))
      }
      return {
        total: Number(total.get()?.total),
        ids: ids.all(pageSize, (page - 1) * pageSize).map(({ id }) => String(id)),
        counts,
      }
    }
  },
}
