import { expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { query } from '../query/query.ts'
import { search } from '../search/search.ts'
import { toJson, toNdjson } from './json.ts'

const page = { collection: 'clusters', ...query(secondAtlas, 'clusters', { limit: 2 }) } as const

it('a page as JSON says of which dataset it is, and how many there are in all', () => {
  expect(JSON.parse(toJson(secondAtlas, page))).toEqual({
    dataset: {
      title: secondAtlas.manifest.title,
      version: '2.0.0-test.1',
      asOf: '2021-06-30',
      licence: secondAtlas.manifest.licence,
      hash: secondAtlas.hash,
    },
    collection: 'clusters',
    total: 4,
    records: page.records,
  })
})

it('a page of a view says what it rests on', () => {
  const view = viewOf(secondAtlas, { evidence: 'paper', asOf: '2020' })
  expect(JSON.parse(toJson(view, page)).dataset).toMatchObject({ evidence: 'paper', asOf: '2020' })
})

it('NDJSON has one record a line, and ends each line', () => {
  const lines = toNdjson(page).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line))).toEqual(page.records)
})

it('hits of a search keep collection, score and where they were found', () => {
  const hits = search(secondAtlas, 'tidal')
  const [line] = toNdjson({ hits }).split('\n')
  const [hit] = hits
  expect(JSON.parse(line!)).toEqual({
    collection: hit?.entry.collection,
    score: hit?.score,
    matches: hit?.matches,
    record: hit?.entry.record,
  })
  expect(JSON.parse(toJson(secondAtlas, { hits })).total).toBe(hits.length)
})

it('nothing found is an empty list', () => {
  expect(toNdjson({ hits: [] })).toBe('')
  expect(JSON.parse(toJson(secondAtlas, { hits: [] })).hits).toEqual([])
})
