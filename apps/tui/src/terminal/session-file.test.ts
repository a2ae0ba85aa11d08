import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { readSession, type Session, writeSession } from './session-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('keeps everything, in a folder that it makes, and leaves no other file behind', () => {
  const file = join(folder, 'new', 'folder', 'explorer.json')
  const session: Session = { place: 'clusters/claut', language: 'es', theme: 'contrast', mouse: false }
  writeSession(file, session)
  expect(readSession(file)).toEqual({ session: session, problems: [], writable: true })
  expect(readdirSync(join(folder, 'new', 'folder'))).toEqual(['explorer.json'])
})

it('has kept nothing before the first time, which is worth no note', () => {
  expect(readSession(join(folder, 'never-written.json'))).toEqual({ session: {}, problems: [], writable: true })
})

it.each(['', '\u0000', ' \n'])('takes the empty file %j for one that was never written', (text) => {
  const file = join(folder, 'empty.json')
  writeFileSync(file, text)
  expect(readSession(file)).toEqual({ session: {}, problems: [], writable: true })
})

it.each([
  ['null', 'no es un objeto'],
  ['[]', 'no es un objeto'],
  ['"x"', 'no es un objeto'],
  ['{', 'no es JSON'],
  ['{"version":1,"keys":{"search":"F",}}', 'no es JSON en la línea 1, columna 35'],
])('leaves %j alone, which somebody may have written, and says why', (text, why) => {
  const file = join(folder, 'slip.json')
  writeFileSync(file, text)
  const { writable, problems, session } = readSession(file)
  expect(session).toEqual({})
  expect(writable).toBe(false)
  expect(problems.map(({ es }) => es).join()).toContain(`${file} no se toca: ${why}`)
  expect(problems.map(({ es }) => es).join()).not.toMatch(/JSON at|Unexpected|Expected/)
})

it.each([
  ['{"keyz":{"search":"F"}}', 'no setting is called "keyz". Did you mean "keys"?', { keyz: { search: 'F' } }],
  ['{"theme":"sepia","place":"home"}', 'theme cannot be "sepia". It takes dark, light', { theme: 'sepia' }],
  ['{"language":7}', 'language cannot be 7. It takes en, es.', { language: 7 }],
  ['{"version":"1"}', 'version cannot be "1".', { version: '1' }],
])('says what is wrong in %s, and keeps it as it is written', (text, problem, others) => {
  const file = join(folder, 'wrong.json')
  writeFileSync(file, text)
  const { session, problems, writable } = readSession(file)
  expect(problems.map(({ en }) => en).join()).toContain(problem)
  expect(writable).toBe(true)
  writeSession(file, { ...session, place: 'map' })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ ...others, place: 'map' })
})

it('gives own keys as they are written, with or without a version, and keeps them', () => {
  const file = join(folder, 'keys.json')
  writeFileSync(file, '{"keys":{"search":["F"],"nonsense":7}}')
  const { session } = readSession(file)
  expect(session).toEqual({ keys: { search: ['F'], nonsense: 7 } })
  writeSession(file, { ...session, place: 'home' })
  expect(readSession(file).session).toEqual({ keys: { search: ['F'], nonsense: 7 }, place: 'home' })
})

it('leaves the file of a later version alone', () => {
  const file = join(folder, 'future.json')
  writeFileSync(file, '{"version":2,"place":{"screen":"hologram"}}')
  expect(readSession(file)).toMatchObject({
    session: {},
    writable: false,
    problems: [{ en: expect.stringContaining('later version') }],
  })
})

it('writes what the reader chooses over a value that it does not know', () => {
  const file = join(folder, 'partly.json')
  writeFileSync(file, '{"version":1,"theme":"sepia","mouse":"yes"}')
  writeSession(file, { ...readSession(file).session, theme: 'light' })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ version: 1, theme: 'light', mouse: 'yes' })
})

it('reads any file at all without failing', () => {
  const file = join(folder, 'any.json')
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      writeFileSync(file, text)
      readSession(file)
    }),
  )
})

it('does without where nothing can be written', () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  writeSession(join(file, 'below', 'explorer.json'), { place: 'home' })
  expect(readSession(join(file, 'below', 'explorer.json')).session).toEqual({})
})
