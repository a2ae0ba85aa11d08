import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { formatProblem } from '../dataset/problem.ts'
import { related } from '../dataset/related.ts'
import { checkPath } from '../open/open-path.ts'
import { allRules } from './all-rules.ts'
import { entriesOf } from './entries.ts'

const names = allRules.map(({ name }) => name)

test('the atlas keeps every rule', () => {
  const checked = checkPath(new URL('../../data', import.meta.url).pathname)
  expect(checked.ok ? checked.value.problems.map((problem) => formatProblem(problem)) : checked.error.message).toEqual(
    [],
  )
})

test('every reference of the atlas can be followed there and back', () => {
  const seen = { out: new Set<string>(), in: new Set<string>() }
  const entries = [...entriesOf(atlas)]
  for (const entry of entries) {
    for (const { direction, relation, entries } of related(atlas, entry)) {
      for (const { record } of entries) {
        const [from, to] = direction === 'out' ? [entry.record.id, record.id] : [record.id, entry.record.id]
        seen[direction].add(`${from} ${relation} ${to}`)
      }
    }
  }
  expect(seen.out.size).toBeGreaterThan(entries.length)
  expect(seen.in).toEqual(seen.out)
})

test('each rule is told by its own name, stands in a file of that name, and has a test beside it', () => {
  const files = readdirSync(new URL('./', import.meta.url))
  expect(new Set(names).size).toBe(names.length)
  expect(files).toEqual(expect.arrayContaining(names.flatMap((name) => [`${name}.ts`, `${name}.test.ts`])))
})

test('the guidelines explain each rule', () => {
  const guidelines = readFileSync(new URL('../../../../docs/data-guidelines.md', import.meta.url), 'utf8')
  const explained = [...guidelines.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name)
  expect(explained).toEqual(names)
})
