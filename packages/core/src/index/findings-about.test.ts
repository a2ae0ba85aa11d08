import { expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { idsOf } from '../dataset/record-index.ts'
import { findingsAbout } from './findings-about.ts'

it('finds the same for the first ids, which are looked for in texts, as for the later ones', () => {
  const ids = ['claut', 'aera', 'mx', ...idsOf(atlas)]
  for (const id of ids) {
    const oracle = atlas.records.findings.filter(({ about }) => about.some((other) => other === id))
    expect(findingsAbout(atlas, id).map(({ record }) => record)).toEqual(oracle)
  }
})
