import { developments, displayDevelopment } from '@puente/core'
import { expect, it } from 'vitest'
import { recorded } from '../testing/recorded-io.ts'
import { printDevelopments } from './developments.ts'

it('says what has happened since the paper, the newest first, with what was before and where it stands', () => {
  const { context, out } = recorded()
  expect(printDevelopments(context, {})).toBe(0)
  const lines = out().trimEnd().split('\n')
  expect(lines[0]).toBe('date\tkind\twhat\tid\tsource')
  const shown = developments(context.atlas).map((one) => displayDevelopment(context.atlas, one, 'en'))
  for (const { when, text } of shown)
    expect(lines.some((line) => line.startsWith(when) && line.includes(text))).toBe(true)
  const employees = lines.find((line) => line.includes('safran-employees-mexico'))
  expect(employees).toMatch(
    /^11 November 2025\tchange\tSafran: employees in Mexico: more than 16,000 \(before: more than 5,400\)\t/,
  )
})

it('is about a subject, since a date, of some kinds, and no more than are asked for', () => {
  const options = { about: 'mx', from: '2024', kinds: ['milestone', 'value'], limit: 3 } as const
  const { context, out } = recorded('json', 'es')
  expect(printDevelopments(context, options)).toBe(0)
  const { data, page } = JSON.parse(out())
  const { limit: _limit, ...rest } = options
  const all = developments(context.atlas, rest)
  expect(page).toEqual({ limit: 3, more: all.length > 3, total: all.length })
  expect(data.map(({ text }: { readonly text: string }) => text)).toEqual(
    all.slice(0, 3).map((one) => displayDevelopment(context.atlas, one, 'es').text),
  )
})

it.each(['text', 'json', 'csv'] as const)('says in %s that nothing has happened, and ends with 1', (form) => {
  const { context, err } = recorded(form, 'es')
  expect(printDevelopments(context, { about: 'claut', from: '2026-11' })).toBe(1)
  expect(err()).toBe('puente: nada de lo ocurrido cumple lo pedido. Quite --from para ver más.\n')
})
