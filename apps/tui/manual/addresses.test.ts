import { atlas } from '@puente/core'
import { expect, it } from 'vitest'
import { modelOf } from '../src/app/atlas-cache.ts'
import { addressHeads, placeAt } from '../src/screens/route-at.ts'
import { addressOf } from '../src/screens/screens.ts'
import { sampleAddresses } from './addresses.ts'

const model = modelOf(atlas)

it.each(sampleAddresses)('there is a place at $address', ({ address }) => {
  const place = placeAt(model, address)
  if (!place.ok) throw new Error(place.error.message.en)
  // It is what the explorer itself would tell of the place, but that an id is short for it.
  if (address !== 'claut') expect(decodeURIComponent(addressOf(model, place.value))).toBe(address)
})

it('has one of every sort', () => {
  const collections = Object.keys(atlas.records)
  const heads = sampleAddresses.map(({ address }) => address.split(/[/?#]/)[0])
  for (const head of addressHeads) if (!collections.includes(head)) expect(heads).toContain(head)
})
