import { expect, test } from 'vitest'
import type { Changelog } from '../changelog/changelog.ts'
import { contentHash } from '../dataset/hash.ts'
import { releasesAreKept } from './releases-are-kept.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster } from './testing/records.ts'

const dataset = datasetOf({ 'clusters/claut': cluster('CLAUT') }, { manifest: { version: '1.10.0' } })

function released(version: string, date: string, hash?: string): Changelog[number] {
  const content = { manifest: { ...dataset.manifest, version }, records: dataset.records }
  return { version, date, hash: hash ?? contentHash(content.manifest, content.records), content: () => content }
}

const problemsWith = (...releases: Changelog) => messagesOf(releasesAreKept, { ...dataset, releases })

test('releases are as they were, and their numbers rise', () => {
  expect(problemsWith()).toEqual([])
  expect(problemsWith(released('1.2.0', '2026-01-01'), released('1.10.0', '2026-02-01'))).toEqual([])
})

test('a release never changes', () => {
  expect(problemsWith(released('1.2.0', '2026-01-01', '0'.repeat(64)))).toEqual([
    ': releases/2026-01-01-1.2.0.json has not the content of which it has the hash → write it again as it was released: a released version never changes',
  ])
})

test('a later one has a higher number', () => {
  const [problem] = problemsWith(released('1.10.0', '2026-01-01'), released('1.2.0', '2026-02-01'))
  expect(problem).toBe(
    ': releases/2026-02-01-1.2.0.json was released after version 1.10.0, which is no lower → correct the day or the version',
  )
})

test('the dataset has no lower number than its last release', () => {
  expect(problemsWith(released('2.0.0', '2026-01-01'))).toEqual([
    'version: the version is lower than 2.0.0, which was released → give it the next number',
  ])
})
