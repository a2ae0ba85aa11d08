/** docs/deploy.md says what the program reads. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { variables } from '../../src/env.ts'
import { maxBodyBytes, maxParameters, maxPathDepth } from '../../src/http/request-limits.ts'

const page = readFileSync(new URL('../../../../docs/deploy.md', import.meta.url), 'utf8')

/** The rows of the table under a heading, as their cells. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const [, text = ''] = page.split(`\n## ${heading}\n`)
  const [section = ''] = text.split('\n## ')
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

it('every variable of the environment, and no other, with what it takes and what it is unless told', () => {
  const table = tableUnder('Settings')
  expect(table.map(([name]) => name)).toEqual(Object.values(variables).map(({ name }) => `\`${name}\``))
  for (const [index, { takes, fallback }] of Object.values(variables).entries()) {
    const [, description = '', otherwise = ''] = table[index] ?? []
    expect(description.startsWith(takes)).toBe(true)
    if (typeof fallback === 'number' || fallback.includes('.')) expect(otherwise).toBe(`\`${fallback}\``)
  }
})

it('the limits of a request', () => {
  const limits = new Map(tableUnder('What is limited').map(([what = '', much = '']) => [what, much]))
  expect(limits.get('address')).toContain(`${maxPathDepth} parts`)
  expect(limits.get('query string')).toContain(`${maxParameters} parameters`)
  expect(limits.get('body')).toContain(`${maxBodyBytes / 1024} KiB`)
})
