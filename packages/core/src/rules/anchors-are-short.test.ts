import { expect, test } from 'vitest'
import { anchorsAreShort } from './anchors-are-short.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster } from './testing/records.ts'

const anchored = (anchor: string) =>
  messagesOf(anchorsAreShort, datasetOf({ 'clusters/hegan': cluster('HEGAN', { citations: [{ page: 1, anchor }] }) }))

test('six words find a place', () => {
  expect(anchored('European delegation attended Aerospace Summit Querétaro')).toEqual([])
})

test('seven are the sentence of somebody else', () => {
  expect(anchored('European delegation also attended the Aerospace Summit')).toEqual([
    "hegan · citations.0.anchor: the anchor has 7 words → keep the 6 that tell most, in any order: a source's sentences are not ours to copy",
  ])
})
