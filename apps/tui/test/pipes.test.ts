/** Text in a pipe: nothing of it is cut or broken, tabs stand between its columns, and it has no colours. @module */
import { collectionNames, entryOf, labelOf, marksOf } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { atlas } from '../src/testing/atlas.ts'
import { puente } from '../src/testing/piped-program.ts'

const tables: readonly (readonly string[])[] = [
  ...collectionNames.map((name) => ['list', name]),
  ['search', 'energia'],
  ['resolve', 'basque', 'energy'],
  ['network', 'eccp'],
  ['timeline'],
]

const documents: readonly (readonly string[])[] = [
  [],
  ...collectionNames.map((name) => ['show', atlas.records[name][0]?.id ?? '']),
  ['show', 'eccp'],
  ['show', 'mx'],
  ['match', 'claut'],
  ['path', 'claut', 'hegan'],
  ['opportunities'],
]

const escapeSign = '\u001b'

/** What would colour text where a terminal is. */
const forced = { FORCE_COLOR: '3', CLICOLOR_FORCE: '1', FORCE_HYPERLINK: '1', COLUMNS: '20' }

describe.each(['en', 'es'])('in %s', (language) => {
  it.each(tables)('puts tabs between the columns of: %s %s %s', async (...words) => {
    const args = words.filter((word) => word !== undefined)
    const { status, out } = await puente(['--lang', language, ...args], forced)
    expect(status).toBe(0)
    const lines = out.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) {
      expect(line).toContain('\t')
      expect(line).not.toMatch(/ {2}|…/)
      expect(line).not.toContain(escapeSign)
    }
    // The last columns may be empty.
    const widest = Math.max(...lines.map((line) => line.split('\t').length))
    expect(lines.some((line) => line.split('\t').length === widest && !line.endsWith('\t'))).toBe(true)
  })

  it.each(documents)('cuts and breaks nothing of: %s %s %s', async (...words) => {
    const args = words.filter((word) => word !== undefined)
    const { status, out } = await puente(['--lang', language, ...args], forced)
    expect(status).toBe(0)
    expect(out).not.toContain(escapeSign)
    for (const line of out.split('\n')) expect(line.trimStart()).not.toMatch(/ {3}|…/)
  })
})

it('gives each record of a list a line of its own, with its whole name', async () => {
  for (const name of collectionNames) {
    const lines = (await puente(['list', name])).out.trimEnd().split('\n').slice(1)
    const expected = atlas.records[name].map((record) => {
      const entry = entryOf(name, record)
      const marks = marksOf(atlas, entry, 'en').map((mark) => `(${mark})`)
      return `${record.id}\t${[labelOf(atlas, entry, 'en'), ...marks].join(' ')}`
    })
    expect(lines.map((line) => line.split('\t').slice(0, 2).join('\t')).toSorted()).toEqual(
      expected.map((line) => line.replaceAll(/(?!\t)\s+/g, ' ')).toSorted(),
    )
  }
})
