import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { briefing, briefingHtml, briefingMarkdown } from '@puente/core/briefing'
import { briefingDocx } from '@puente/files/docx'
import { afterAll, expect, it } from 'vitest'
import { atlas } from '../testing/atlas.ts'
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
] as const)('writes about %j what core says', async (ids, subject) => {
  const { context, out } = recorded()
  expect(await writeBriefing(context, ids, { format: 'md' })).toBe(0)
  expect(out().trimEnd()).toBe(briefingMarkdown(briefing(atlas, subject, { language: 'en' })).trimEnd())
})

it('writes a page in Spanish to a file, and nothing elsewhere', async () => {
  const { context, out } = recorded('text', 'es')
  const file = join(folder, 'queretaro.html')
  expect(await writeBriefing(context, ['queretaro'], { format: 'html', out: file })).toBe(0)
  expect(out()).toBe('')
  const expected = briefingHtml(briefing(atlas, { kind: 'place', id: 'queretaro' }, { language: 'es' }))
  expect(readFileSync(file, 'utf8').trimEnd()).toBe(expected.trimEnd())
})

it('keeps statements and citations in JSON', async () => {
  const { context, out } = recorded('json')
  await writeBriefing(context, ['aerospace'], { format: 'json' })
  const written = briefing(atlas, { kind: 'sector', id: 'aerospace' }, { language: 'en' })
  const { data } = JSON.parse(out())
  expect(data).toMatchObject({ title: written.title, sections: { length: written.sections.length } })
  expect(data.citations.map(({ text }: { readonly text: string }) => text)).toEqual(
    written.citations.map(({ text }) => text),
  )
})

it('says what cannot be written, and why', async () => {
  const nowhere = recorded()
  expect(await writeBriefing(nowhere.context, ['atlas'], { format: 'md', out: join(folder, 'no', 'such.md') })).toBe(1)
  expect(nowhere.err()).toContain('there is no such file or folder')
  const twice = recorded()
  expect(await writeBriefing(twice.context, ['claut', 'claut'], { format: 'md' })).toBe(2)
  const three = recorded()
  expect(await writeBriefing(three.context, ['claut', 'hegan', 'afm'], { format: 'md' })).toBe(2)
  expect(three.err()).toContain('name two at most')
})

it('replaces no file without being told to, and says how to tell it', async () => {
  const file = join(folder, 'kept.md')
  writeFileSync(file, 'mine')
  const refused = recorded('text', 'es')
  expect(await writeBriefing(refused.context, ['claut'], { format: 'md', out: file })).toBe(1)
  expect(refused.err()).toContain('--force')
  expect(readFileSync(file, 'utf8')).toBe('mine')
  expect(await writeBriefing(recorded().context, ['claut'], { format: 'md', out: file, force: true })).toBe(0)
  expect(readFileSync(file, 'utf8')).toContain('CLAUT')
  expect(readdirSync(folder)).toContain('kept.md')
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

it.skipIf(!existsSync('/dev/full'))('writes into a device as it is, and says that it is full', async () => {
  const { context, err } = recorded()
  expect(await writeBriefing(context, ['claut'], { format: 'md', out: '/dev/full' })).toBe(1)
  expect(err()).toContain('/dev/full: the disk is full')
})

it.each([
  ['claut.html', /^<!doctype html>/i],
  ['claut.HTM', /^<!doctype html>/i],
  ['claut.json', /^\{/],
  ['claut.txt', /^# /],
])('takes the form of %s from its name', async (name, begins) => {
  const file = join(folder, name)
  expect(await writeBriefing(recorded().context, ['claut'], { out: file, force: true })).toBe(0)
  expect(readFileSync(file, 'utf8')).toMatch(begins)
})

it('says that a PDF needs a file, and which browser cannot print it', async () => {
  const nowhere = recorded()
  expect(await writeBriefing(nowhere.context, ['queretaro'], { format: 'pdf' })).toBe(2)
  expect(nowhere.err()).toContain('--out <file>')
  const { context, err } = recorded()
  const io = { ...context.io, env: { PUENTE_BROWSER: 'no-such-browser' } }
  const file = join(folder, 'queretaro.pdf')
  expect(await writeBriefing({ ...context, io }, ['queretaro'], { out: file })).toBe(1)
  expect(err()).toContain('PUENTE_BROWSER is "no-such-browser"')
  expect(existsSync(file)).toBe(false)
})

it('writes a Word document into a file, and says that it needs one', async () => {
  const file = join(folder, 'queretaro.docx')
  expect(await writeBriefing(recorded('text', 'es').context, ['queretaro'], { out: file })).toBe(0)
  const expected = briefingDocx(briefing(atlas, { kind: 'place', id: 'queretaro' }, { language: 'es' }))
  expect(new Uint8Array(readFileSync(file))).toEqual(expected)
  const nowhere = recorded('text', 'es')
  expect(await writeBriefing(nowhere.context, ['queretaro'], { format: 'docx' })).toBe(2)
  expect([nowhere.out(), nowhere.err()]).toEqual(['', expect.stringContaining('--out <archivo>')])
})
