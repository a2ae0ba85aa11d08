import { expect, it } from 'vitest'
import { atlas } from '../atlas/embedded.ts'
import { nothingFits } from './nothing-fits.ts'
import { parseQueryLine } from './parse-line.ts'
import { query } from './query.ts'

function said(line: string) {
  const parsed = parseQueryLine(atlas, 'clusters', line)
  if (!parsed.ok) throw new Error(parsed.error.message)
  expect(query(atlas, 'clusters', parsed.value).total).toBe(0)
  return nothingFits(atlas, 'clusters', parsed.value)
}

it('names the part without which most would be found', () => {
  const { total } = query(atlas, 'clusters', { where: { country: 'mx', sector: 'aerospace' } })
  expect(said('country:mx sector:aerospace label:gold')).toEqual({
    en: `No clusters fit. Without label:gold there would be ${total} clusters.`,
    es: `No hay clústeres que cumplan lo pedido. Sin label:gold habría ${total} clústeres.`,
  })
  expect(said('country:mx zzzzqqq').en).toMatch(/Without zzzzqqq there would be \d+ clusters\.$/)
})

it('says no more where no single part is to blame', () => {
  expect(said('zzzzqqq').en).toBe('No clusters fit.')
})
