import { expect, it } from 'vitest'
import { valuesAt } from './json-path.ts'

const record = { name: 'a', parties: [{ actor: 'x', tags: ['p', 'q'] }, { actor: 'y' }] }

it.each([
  ['name', ['a']],
  ['parties[].actor', ['x', 'y']],
  ['parties[].tags[]', ['p', 'q']],
  ['missing', []],
  ['name.deeper', []],
  ['constructor', []],
])('%s', (path, values) => {
  expect(valuesAt(record, path)).toEqual(values)
})
