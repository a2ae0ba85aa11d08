import { expect, test } from 'vitest'
import { redirectsLeadOn } from './redirects-lead-on.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster } from './testing/records.ts'

const redirecting = (redirects: Readonly<Record<string, string>>) =>
  messagesOf(redirectsLeadOn, datasetOf({ 'clusters/claut': cluster('CLAUT') }, { manifest: { redirects } }))

test('an id that was given up leads to a record', () => {
  expect(redirecting({ 'claut-nuevo-leon': 'claut' })).toEqual([])
})

test('it does not lead nowhere', () => {
  expect(redirecting({ old: 'clautt' })).toEqual([
    'redirects.old: "old" leads to "clautt", which is no record\'s id → lead it to the record that took its place',
  ])
})

test('it leads there at once', () => {
  expect(redirecting({ oldest: 'old', old: 'claut' })).toEqual([
    'redirects.oldest: "oldest" leads to "old", which is redirected itself → write "oldest: claut"',
  ])
})

test('it is not in use again', () => {
  expect(redirecting({ claut: 'claut' })).toEqual([
    'redirects.claut: "claut" is redirected, yet a record has that id → remove the redirect, or give the record another id: an id is never used again',
  ])
})
