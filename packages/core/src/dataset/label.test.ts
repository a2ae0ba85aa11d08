import { describe, expect, it } from 'vitest'
import { labelFrom } from '../format/table.ts'
import { languages } from '../model/language.ts'
import { atlas } from './embedded.ts'
import { requireEntry } from './get.ts'
import { labelOf, labelOfId } from './label.ts'

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

describe('partnerships and acronyms', () => {
  const entry = (id: string) => requireEntry(atlas, id)

  it('a project has one name in both languages, not its full title in one of them', () => {
    for (const language of languages) expect(labelOf(atlas, entry('spacewave'), language)).toBe('SpaceWave')
  })

  it('beside another record stands the acronym by which texts call it, once', () => {
    const story = 'basque-energy-cluster-mexico'
    expect(labelFrom(atlas, entry('cefaen'), 'en', story)).toMatch(/^Comisión Estatal .+ \(CEFAEN\)$/)
    expect(labelFrom(atlas, entry('reina-plus'), 'es', story)).toMatch(/ \(REINA PLUS\)$/)
    expect(labelFrom(atlas, entry('hegan'), 'en', story)).not.toMatch(/HEGAN.*HEGAN/)
  })
})
