import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { type Kept, readKept, writeKept } from './kept-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('keeps everything, in a folder that it makes, and leaves no other file behind', () => {
  const file = join(folder, 'new', 'folder', 'explorer.json')
  const kept: Kept = { place: 'clusters/claut', language: 'es', theme: 'contrast', mouse: false }
  writeKept(file, kept)
  expect(readKept(file)).toEqual({ kept, writable: true })
  expect(readdirSync(join(folder, 'new', 'folder'))).toEqual(['explorer.json'])
})

it('has kept nothing before the first time, which is worth no note', () => {
  expect(readKept(join(folder, 'never-written.json'))).toEqual({ kept: {}, writable: true })
})

it.each(['', 'null', '[]', '"x"', '{}', '{"version":"1"}', '\u0000'])(
  'ignores the broken file %j, with a note',
  (text) => {
    const file = join(folder, 'broken.json')
    writeFileSync(file, text)
    expect(readKept(file)).toMatchObject({
      kept: {},
      writable: true,
      note: { en: expect.stringContaining('could not') },
    })
  },
)

it.each(['{', '{"version":1,"keys":{"search":"F",}}'])('leaves %j alone, which somebody may have written', (text) => {
  const file = join(folder, 'slip.json')
  writeFileSync(file, text)
  const { writable, note, kept } = readKept(file)
  expect(kept).toEqual({})
  expect(writable).toBe(false)
  expect(note?.es).toContain(file)
})

it('gives own keys as they are written, with or without a version, and keeps them', () => {
  const file = join(folder, 'keys.json')
  writeFileSync(file, '{"keys":{"search":["F"],"nonsense":7}}')
  const { kept } = readKept(file)
  expect(kept).toEqual({ keys: { search: ['F'], nonsense: 7 } })
  writeKept(file, { ...kept, place: 'home' })
  expect(readKept(file).kept).toEqual({ keys: { search: ['F'], nonsense: 7 }, place: 'home' })
})

it('leaves the file of a later version alone', () => {
  const file = join(folder, 'future.json')
  writeFileSync(file, '{"version":2,"place":{"screen":"hologram"}}')
  expect(readKept(file)).toMatchObject({
    kept: {},
    writable: false,
    note: { en: expect.stringContaining('later version') },
  })
})

it('drops a value that it does not know, and keeps the others', () => {
  const file = join(folder, 'partly.json')
  writeFileSync(file, '{"version":1,"place":"home","theme":"sepia","language":7,"mouse":"yes"}')
  expect(readKept(file)).toEqual({ kept: { place: 'home' }, writable: true })
})

it('reads any file at all without failing', () => {
  const file = join(folder, 'any.json')
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      writeFileSync(file, text)
      readKept(file)
    }),
  )
})

it('does without where nothing can be written', () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  writeKept(join(file, 'below', 'explorer.json'), { place: 'home' })
  expect(readKept(join(file, 'below', 'explorer.json')).kept).toEqual({})
})
