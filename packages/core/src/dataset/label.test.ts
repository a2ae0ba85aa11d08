import { expect, it } from 'vitest'
import { atlas } from './embedded.ts'
import { labelOfId } from './label.ts'

it('an organization that names itself in a third language is called by its official name in one of ours', () => {
  for (const language of ['en', 'es'] as const) {
    expect(labelOfId(atlas, 'aviation-valley', language)).toBe('Aviation Valley')
    expect(labelOfId(atlas, 'moravian-aerospace-cluster', language)).toBe('Moravian Aerospace Cluster, z.s.')
  }
})

it('what has no official name but that, or one for all languages, is not translated', () => {
  expect(labelOfId(atlas, 'acstyria', 'es')).toBe('ACstyria Mobilitätscluster')
  expect(labelOfId(atlas, 'egec', 'es')).toBe('EGEC')
  expect(labelOfId(atlas, 'claut', 'en')).toBe('Clúster Automotriz de Nuevo León, A.C.')
})
