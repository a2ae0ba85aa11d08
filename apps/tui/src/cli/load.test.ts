import { query } from '@puente/core'
import { startDebianServer } from '@puente/tooling/debian-postgres'
import { afterAll, describe, expect, it } from 'vitest'
import { atlas } from '../testing/atlas.ts'
import { puente } from '../testing/piped-program.ts'
import { recorded } from '../testing/recorded-io.ts'
import { loadDatabase } from './load.ts'
import { printSql } from './sql.ts'

const server = startDebianServer()
afterAll(() => server?.stop())

it.each([
  ['postgres://ana:secreta@127.0.0.1:9/atlas', {}, 'ningún servidor responde'],
  ['http://ana:secreta@host/atlas', {}, 'no es la dirección de un PostgreSQL'],
  ['postgres://ana:secreta@127.0.0.1:9/atlas', { schema: 'mi atlas' }, 'minúsculas'],
] as const)('says in Spanish why nothing is loaded into %s %o, without the password', async (address, flags, hint) => {
  const { context, out, err } = recorded('text', 'es')
  expect(await loadDatabase(context, address, flags)).toBe(1)
  expect(out()).toBe('')
  expect(err()).toContain(hint)
  expect(err()).not.toContain('secreta')
})

describe.skipIf(server === undefined)("Debian's PostgreSQL", () => {
  it('is loaded by the program as it is built, which needs no other package', async () => {
    const address = server?.address('postgres', server.password) ?? ''
    const { status, out, err } = await puente(['load', address, '--schema', 'built'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain('in the schema built')
  })

  it('is loaded once, or again if that is said, and a terminal shows how far it is', async () => {
    const address = server?.address('postgres', server.password) ?? ''
    const { context, out, err } = recorded('text', 'es')
    expect(await loadDatabase(context, address, {})).toBe(0)
    expect(out()).toMatch(/^Hay [\d,]+ filas en el esquema puente\. /)
    expect(err()).toBe('')
    expect(await loadDatabase(context, address, {})).toBe(1)
    expect(err()).toContain('ya contiene un atlas')
    const inTerminal = { ...context, io: { ...context.io, stderr: { ...context.io.stderr, isTTY: true } } }
    expect(await loadDatabase(inTerminal, address, { force: true })).toBe(0)
    expect(err()).toMatch(/[\d,]+ filas[\s\S]*claves, índices y vistas: 1 de \d+/)
    // What the command prints for its engine can be asked there.
    const sql = recorded()
    printSql(sql.context, 'clusters country:ES sort:-ties', { engine: 'postgres' })
    const { records } = query(atlas, 'clusters', { where: { country: 'es' }, sort: ['-ties'], limit: 100 })
    const answer = server?.shell(`SET search_path TO puente;\n${sql.out()}`)
    expect(answer?.trimEnd().split('\n')).toEqual(records.map(({ id }) => expect.stringMatching(`^${id}\\|`)))
  })
})
