/** The questions of docs/sql.md, asked of a file as the guide says to write it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewOf } from '../src/dataset/atlas-view.ts'
import { atlas } from '../src/dataset/embedded.ts'
import { writeSqlite } from '../src/open/sqlite-file.ts'

const guide = readFileSync(new URL('../../../docs/sql.md', import.meta.url), 'utf8')
const questions = Array.from(guide.matchAll(/\n(?<question>[^\n]+)\n\n```sql\n(?<sql>[\s\S]*?)```/g), ({ groups }) => ({
  question: groups?.question ?? '',
  sql: groups?.sql ?? '',
}))

const folder = mkdtempSync(join(tmpdir(), 'puente-guide-'))
let database: DatabaseSync

beforeAll(() => {
  const path = join(folder, 'atlas.sqlite')
  expect(writeSqlite(viewOf(atlas, { evidence: 'best' }), path).ok).toBe(true)
  database = new DatabaseSync(path, { readOnly: true })
})
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

it('are all there', () => {
  expect(questions.length).toBe(guide.split('```sql\n').length - 1)
})

describe.each(questions)('$question', ({ sql }) => {
  it('has an answer', () => {
    expect(database.prepare(sql).all().length).toBeGreaterThan(0)
  })
})

it('names tables and views that are there', () => {
  const known = new Set(
    database
      .prepare('SELECT name FROM sqlite_schema')
      .all()
      .map(({ name }) => name),
  )
  const [, tables = ''] = /## Tables\n([\s\S]*?)\nBeside a value/.exec(guide) ?? []
  for (const [, name] of tables.matchAll(/`([a-z]+(?:_[a-z]+)?)`/g))
    if (!['record', 'path', 'period_start'].includes(name ?? '')) expect(known).toContain(name)
})
