import { expect, test } from 'vitest'
import { beyondIsCited } from './beyond-is-cited.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster } from './testing/records.ts'

const beyond = (field: string, source: string, cited: readonly string[]) =>
  datasetOf({
    'clusters/ceaga': cluster('CEAGA', {
      founded: '1997',
      beyond: [field],
      citations: [
        { section: '1', page: 1 },
        { source, for: cited },
      ],
    }),
  })

test('a value, and an item of one, that another source bears out', () => {
  expect(messagesOf(beyondIsCited, beyond('founded', 'web', ['founded']))).toEqual([])
  expect(messagesOf(beyondIsCited, beyond('names.0', 'web', ['names']))).toEqual([])
})

test('a value that only the main source bears out, or that there is not', () => {
  expect(messagesOf(beyondIsCited, beyond('founded', 'paper', ['founded']))).toEqual([
    'ceaga · beyond.0: no citation of another source is for "founded" → add a citation with for: [founded]',
  ])
  expect(messagesOf(beyondIsCited, beyond('place', 'web', ['founded']))).toEqual([
    'ceaga · beyond.0: the record has no "place" → name a field that the record has, or an item of one, like names.2',
  ])
})
