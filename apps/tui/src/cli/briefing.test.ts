import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atlas } from '@puente/core'
import { briefing, briefingHtml, briefingMarkdown } from '@puente/core/briefing'
import { afterAll, expect, it } from 'vitest'
import { recorded } from '../testing/recorded-io.ts'
import { writeBriefing } from './briefing.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-briefing-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each([
  [['aerospace'], { kind: 'sector', id: 'aerospace' }],
  [['queretaro'], { kind: 'place', id: 'queretaro' }],
  [['claut'], { kind: 'cluster', id: 'claut' }],
  [['claut', 'hegan'], { kind: 'pair', ids: ['claut', 'hegan'] }],
  [['atlas'], { kind: 'atlas' }],
] as const)('writes about %j what core says', (ids, subject) => {
  const { asked, out } = recorded()
  expect(writeBriefing(asked, ids, { format: 'md' })).toBe(0)
  expect(out().trimEnd()).toBe(briefingMarkdown(briefing(atlas, subject, { language: 'en' })).trimEnd())
})

it('writes a page in Spanish to a file, and nothing elsewhere', () => {
  const { asked, out } = recorded('text', 'es')
  const file = join(folder, 'queretaro.html')
  expect(writeBriefing(asked, ['queretaro'], { format: 'html', out: file })).toBe(0)
  expect(out()).toBe('')
  const expected = briefingHtml(briefing(atlas, { kind: 'place', id: 'queretaro' }, { language: 'es' }))
  expect(readFileSync(file, 'utf8').trimEnd()).toBe(expected.trimEnd())
})

it('keeps statements and citations in JSON', () => {
  const { asked, out } = recorded('json')
  writeBriefing(asked, ['aerospace'], { format: 'json', asOf: '2018' })
  expect(JSON.parse(out())).toEqual(
    JSON.parse(JSON.stringify(briefing(atlas, { kind: 'sector', id: 'aerospace' }, { language: 'en', asOf: '2018' }))),
  )
})

it('says what cannot be written, and why', () => {
  const nowhere = recorded()
  expect(writeBriefing(nowhere.asked, ['atlas'], { format: 'md', out: join(folder, 'no', 'such.md') })).toBe(1)
  expect(nowhere.err()).toContain('there is no such folder')
  const twice = recorded()
  expect(writeBriefing(twice.asked, ['claut', 'claut'], { format: 'md' })).toBe(2)
  const three = recorded()
  expect(writeBriefing(three.asked, ['claut', 'hegan', 'afm'], { format: 'md' })).toBe(2)
  expect(three.err()).toContain('name two at most')
})
