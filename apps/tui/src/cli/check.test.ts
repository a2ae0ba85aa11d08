import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { atlas } from '@puente/core'
import { openPath } from '@puente/core/node'
import { afterAll, expect, it } from 'vitest'
import { recorded } from '../testing/recorded-io.ts'
import { check } from './check.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const total = Object.values(atlas.records).reduce((sum, list) => sum + list.length, 0)

it('finds nothing wrong with its own atlas, nor with the folder that it is made from', () => {
  const own = recorded()
  expect(check(own.asked, undefined)).toBe(0)
  expect(own.out()).toBe(`${total} records, no problems\n`)
  const authored = recorded('text', 'es')
  expect(check(authored.asked, fileURLToPath(new URL('../../../../packages/core/data', import.meta.url)))).toBe(0)
  expect(authored.out()).toBe(`${total} registros, ningún problema\n`)
})

it("tells every problem in core's words, and ends with 1", () => {
  const clusters = atlas.records.clusters.map((one) => (one.id === 'claut' ? { ...one, place: 'nuevo-leonn' } : one))
  const file = join(folder, 'ours.json')
  writeFileSync(file, JSON.stringify({ manifest: atlas.manifest, records: { ...atlas.records, clusters } }))
  const opened = openPath(file)
  const text = recorded()
  expect(check(text.asked, file)).toBe(1)
  expect(text.out()).toContain('nuevo-leonn')
  expect(text.out()).toContain(opened.ok ? '' : opened.error.message)
  const json = recorded('json')
  expect(check(json.asked, file)).toBe(1)
  expect(JSON.parse(json.out()).problems).toContainEqual(
    expect.objectContaining({ rule: 'references-resolve', message: expect.stringContaining('nuevo-leonn') }),
  )
})

it('ends with 2 where there is nothing to check', () => {
  const { asked, out, err } = recorded()
  expect(check(asked, join(folder, 'nowhere'))).toBe(2)
  expect(out()).toBe('')
  expect(err()).toContain('There is no file or folder')
})
