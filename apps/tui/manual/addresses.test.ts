import { expect, it } from 'vitest'
import { atlasCacheOf } from '../src/app/atlas-cache.ts'
import { addressHeads, routeAt } from '../src/screens/route-at.ts'
import { addressOf } from '../src/screens/screens.ts'
import { atlas } from '../src/testing/atlas.ts'
import { sampleAddresses } from './reference.ts'

const cache = atlasCacheOf(atlas)

it.each(sampleAddresses)('there is a place at $address', ({ address }) => {
  const route = routeAt(cache, address)
  if (!route.ok) throw new Error(route.error.message.en)
  // It is what the explorer itself would tell of the place, but that an id is short for it.
  if (address !== 'claut') expect(decodeURIComponent(addressOf(cache, route.value))).toBe(address)
})

it('has one of every sort', () => {
  const collections = Object.keys(atlas.records)
  const heads = sampleAddresses.map(({ address }) => address.split(/[/?#]/)[0])
  for (const head of addressHeads) if (!collections.includes(head)) expect(heads).toContain(head)
})
