import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { atlas } from '@puente/core'
import { checkPath } from '@puente/core/node'
import { formatCheckReport } from '@puente/core/open'
import { afterAll, expect, it } from 'vitest'
import { recorded } from '../testing/recorded-io.ts'
import { check, createDataset } from './check.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const total = Object.values(atlas.records).reduce((sum, list) => sum + list.length, 0)

it('finds nothing wrong with its own atlas, nor with the folder that it is made from', () => {
  const own = recorded()
  expect(check(own.context, undefined, 'text')).toBe(0)
  expect(own.out()).toBe(`${total} records, no problems\n`)
  const authored = recorded('text', 'es')
  const data = fileURLToPath(new URL('../../../../packages/core/data', import.meta.url))
  expect(check(authored.context, data, 'text')).toBe(0)
  expect(authored.out()).toBe(`${total} registros, ningún problema\n`)
})

it.each(['en', 'es'] as const)("tells every problem in core's words, and ends with 1: %s", (language) => {
  const clusters = atlas.records.clusters.map((one) => (one.id === 'claut' ? { ...one, place: 'nuevo-leonn' } : one))
  const file = join(folder, 'ours.json')
  writeFileSync(file, JSON.stringify({ manifest: atlas.manifest, records: { ...atlas.records, clusters } }))
  const checked = checkPath(file)
  const text = recorded('text', language)
  expect(check(text.context, file, 'text')).toBe(1)
  expect(text.out()).toContain('nuevo-leonn')
  expect(text.out()).toBe(checked.ok ? `${formatCheckReport(checked.value, language)}\n` : '')
  const json = recorded('json', language)
  expect(check(json.context, file, 'json')).toBe(1)
  const message = { en: 'no record of places has', es: 'ningún registro de places tiene' }[language]
  expect(JSON.parse(json.out()).problems).toContainEqual(
    expect.objectContaining({ rule: 'references-resolve', message: expect.stringContaining(message) }),
  )
  const csv = recorded('csv', language)
  expect(check(csv.context, file, 'csv')).toBe(1)
  expect(csv.out()).toContain(message)
})

it('ends with 2 where there is nothing to check', () => {
  const { context, out, err } = recorded('text', 'es')
  expect(check(context, join(folder, 'nowhere'), 'text')).toBe(2)
  expect(out()).toBe('')
  expect(err()).toContain('No hay ningún archivo ni carpeta')
})

it('checks the dataset that is named for all commands, if no other is', () => {
  const { context, err } = recorded()
  expect(check({ ...context, data: join(folder, 'nowhere') }, undefined, 'text')).toBe(2)
  expect(err()).toContain('nowhere')
})

it('begins an atlas in which nothing is wrong, and writes into no folder that holds something', () => {
  const ours = join(folder, 'our-atlas')
  const begun = recorded()
  expect(createDataset(begun.context, ours)).toBe(0)
  expect(begun.out()).toContain(`puente check ${ours}`)
  const checked = recorded()
  expect(check(checked.context, ours, 'text')).toBe(0)
  expect(checked.out()).toContain('no problems')
  const before = readFileSync(join(ours, 'atlas.yaml'), 'utf8')
  const again = recorded('text', 'es')
  expect(createDataset(again.context, ours)).toBe(1)
  expect(again.err()).toContain('no está vacía')
  expect(readFileSync(join(ours, 'atlas.yaml'), 'utf8')).toBe(before)
  mkdirSync(join(folder, 'empty'))
  expect(createDataset(recorded().context, join(folder, 'empty'))).toBe(0)
  expect(readdirSync(join(folder, 'empty'))).toContain('atlas.yaml')
})
