import { describe, expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { fieldsOf, hasFacets } from '../index/fields.ts'
import { toggleValue } from './facets.ts'
import { query } from './query.ts'
import { parseQueryLine } from './syntax/parse-line.ts'
import { printQueryLine } from './syntax/print-query.ts'

/** The line after a value was toggled in it. */
function toggled(line: string, field: string, value: string): string {
  const parsed = parseQueryLine(atlas, 'clusters', line)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return printQueryLine(toggleValue(parsed.value, field, value))
}

describe('toggling a value', () => {
  it.each([
    ['', 'country', 'es', 'country:es'],
    ['country:es', 'country', 'fr', 'country:es,fr'],
    ['country:es,fr', 'country', 'es', 'country:fr'],
    ['country:fr', 'country', 'fr', ''],
    ['country:fr sort:-name', 'country', 'fr', 'sort:-name'],
    ['nonProfit:true', 'nonProfit', 'true', ''],
    ['-country:es', 'country', 'fr', 'country:fr -country:es'],
    ['motores page:3', 'sector', 'ict', 'sector:ict motores'],
  ])('turns "%s", at %s %s, into "%s"', (line, field, value, expected) => {
    expect(toggled(line, field, value)).toBe(expected)
  })

  it('selects each value of each facet, and gives the line back', () => {
    const fields = fieldsOf('clusters').filter(({ facet }) => facet)
    const { facets } = query(atlas, 'clusters', { facets: fields.filter(hasFacets).map(({ name }) => name) as never })
    for (const [field, values] of Object.entries(facets)) {
      for (const { value, count } of values ?? []) {
        const line = toggled('', field, value)
        const parsed = parseQueryLine(atlas, 'clusters', line)
        expect(parsed.ok && query(atlas, 'clusters', parsed.value).total, line).toBe(count)
        expect(toggled(line, field, value)).toBe('')
      }
    }
  })
})
