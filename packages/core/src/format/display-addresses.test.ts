/** How an actor is reached. */
import { expect, it } from 'vitest'
import { actorCollections, atlas, displayAddresses, entryOf, get, viewOf } from '../index.ts'

const best = viewOf(atlas, { evidence: 'best' })

it('is its website, then its profiles, each with the day last seen where a page that was read gives it', () => {
  const claut = entryOf('clusters', get(best, 'clusters', 'claut'))
  const shown = displayAddresses(best, claut, 'en')
  expect(shown.map(({ label, url, seen }) => [label, url, seen])).toEqual([
    ['website', 'https://www.claut.com.mx/', 'seen on 29 November 2026'],
    ['ECCP', expect.stringContaining('clustercollaboration.eu'), undefined],
  ])
  expect(shown.map(({ citations }) => citations.map(({ source }) => source))).toEqual([
    ['web-claut-site'],
    ['eccp-mexico-2019'],
  ])
  expect(displayAddresses(best, claut, 'es')[0]?.seen).toBe('vista el 29 de noviembre de 2026')
})

it('is every address that a record has, and nothing else', () => {
  for (const collection of actorCollections) {
    for (const record of best.records[collection]) {
      const known = [record.website, ...(record.profiles ?? []).map(({ url }) => url)].filter(Boolean)
      expect(displayAddresses(best, entryOf(collection, record), 'en').map(({ url }) => url)).toEqual(known)
    }
  }
})
