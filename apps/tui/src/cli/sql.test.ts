import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { query } from '@puente/core'
import { writeSqlite } from '@puente/core/node'
import { afterAll, expect, it } from 'vitest'
import { atlas } from '../testing/atlas.ts'
import { recorded } from '../testing/recorded-io.ts'
import { printSql } from './sql.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-sql-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hasShell = (() => {
  try {
    return execFileSync('sqlite3', ['--version'], { encoding: 'utf8' }) !== ''
  } catch {
    return false
  }
})()

it.skipIf(!hasShell)("prints what SQLite's own shell answers as the command line does", () => {
  const file = join(folder, 'atlas.sqlite')
  expect(writeSqlite(atlas, file).ok).toBe(true)
  const { context, out } = recorded()
  expect(printSql(context, `clusters -name:"o'neill*" country:ES sort:-ties,name fields:country limit:5`, {})).toBe(0)
  const answer = execFileSync('sqlite3', ['-readonly', file], { input: out(), encoding: 'utf8' }).trimEnd()
  const { records } = query(atlas, 'clusters', { where: { country: 'es' }, sort: ['-ties', 'name'], limit: 5 })
  expect(answer.split('\n')).toEqual(records.map(({ id }) => `${id}|es`))
})

it('prints for PostgreSQL a statement that is prepared and run, for each facet too', () => {
  const { context, out } = recorded('text', 'es')
  expect(printSql(context, 'clústeres país:España facets:label', { engine: 'postgres' })).toBe(0)
  expect(out()).toContain("EXECUTE question('es');")
  expect(out()).toContain('GROUP BY wide.value')
})

it('prints every statement with its parameters as JSON', () => {
  const { context, out } = recorded('json')
  printSql(context, 'clusters label:gold limit:3', { engine: 'duckdb', after: 'claut' })
  const { data } = JSON.parse(out())
  expect(data.records.parameters).toEqual(['claut', 'gold'])
  expect(data.total.parameters).toEqual(['gold'])
})

it.each([
  ['clustres country:ES', 'Did you mean "clusters"?'],
  ['clusters contry:ES', 'did you mean "country"'],
  ['clusters motores', 'SQL has no such search'],
])('says what is wrong with %j, and prints nothing', (line, hint) => {
  const { context, out, err } = recorded()
  expect(printSql(context, line, {})).toBe(2)
  expect(out()).toBe('')
  expect(err()).toContain(hint)
})
