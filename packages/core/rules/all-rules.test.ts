import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkFolder } from '../scripts/check/check-folder.ts'
import { atlas } from '../src/atlas/embedded.ts'
import { lookup } from '../src/atlas/get.ts'
import { related } from '../src/atlas/related.ts'
import { formatProblem } from '../src/dataset/problem.ts'
import { allRules } from './all-rules.ts'
import { entriesOf } from './entries.ts'

const names = allRules.map(({ name }) => name)

test('the atlas keeps every rule', () => {
  const { problems } = checkFolder(new URL('../data', import.meta.url).pathname)
  expect(problems.map(formatProblem)).toEqual([])
})

test('every reference of the atlas can be followed there and back', () => {
  const followed = entriesOf(atlas.records).flatMap((entry) =>
    related(atlas, entry)
      .filter(({ direction }) => direction === 'out')
      .flatMap(({ relation, entries }) =>
        entries.map(({ record }) => ({ relation, from: entry.record.id, to: record.id })),
      ),
  )
  const oneWay = followed.filter(({ relation, from, to }) => {
    const target = lookup(atlas, to)
    const back = target.ok ? related(atlas, target.value) : []
    return !back.some(
      (group) =>
        group.direction === 'in' &&
        group.relation === relation &&
        group.entries.some(({ record }) => record.id === from),
    )
  })
  expect(followed.length).toBeGreaterThan(entriesOf(atlas.records).length)
  expect(oneWay).toEqual([])
})

test('each rule is told by its own name, stands in a file of that name, and has a test beside it', () => {
  const files = readdirSync(new URL('.', import.meta.url))
  expect(new Set(names).size).toBe(names.length)
  expect(files).toEqual(expect.arrayContaining(names.flatMap((name) => [`${name}.ts`, `${name}.test.ts`])))
})

test('the guidelines explain each rule', () => {
  const guidelines = readFileSync(new URL('../../../docs/data-guidelines.md', import.meta.url), 'utf8')
  const explained = [...guidelines.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name)
  expect(explained).toEqual(names)
})
