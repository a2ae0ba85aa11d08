/** A record that has a new name goes by it in every language. */
import { describe, expect, it } from 'vitest'
import { search } from '../search/search.ts'
import { viewOf } from './atlas-view.ts'
import { bestOf } from './best-record.ts'
import { atlas } from './embedded.ts'
import { get } from './get.ts'
import { labelOfId } from './label.ts'

const best = viewOf(atlas, { evidence: 'best' })

describe('on the best evidence', () => {
  it('the translation of a former name is an alternate one, by which it is still found', () => {
    for (const language of ['en', 'es'] as const)
      expect(labelOfId(best, 'caar', language)).toBe('Clúster de Automoción y Movilidad de Aragón')
    const old = get(best, 'clusters', 'caar').names.find(({ lang }) => lang === 'en')
    expect(old).toEqual({ value: 'CAAR Aragon Automotive Cluster', lang: 'en', kind: 'alias' })
    expect(search(best, 'Aragon Automotive Cluster')[0]?.entry.record.id).toBe('caar')
    expect(labelOfId(viewOf(atlas, { evidence: 'paper' }), 'caar', 'en')).toBe('CAAR Aragon Automotive Cluster')
  })

  it('a translation with a new value of its own has that', () => {
    expect(labelOfId(best, 'eu-mexico-trade-agreement-2018', 'en')).toBe('EU–Mexico Interim Trade Agreement')
    expect(labelOfId(best, 'eu-mexico-trade-agreement-2018', 'es')).toBe('Acuerdo Comercial Interino UE-México')
    expect(labelOfId(best, 'ministry-communications-transport', 'en')).toContain('Infrastructure')
  })

  it('a name that was only spelled wrongly leaves its translation as it is', () => {
    const caar = get(atlas, 'clusters', 'caar')
    const statements = (caar.statements ?? []).map((one) => ({ ...one, relation: 'contradicts' as const }))
    const kinds = bestOf({ ...caar, statements }, '2026-11').names.map(({ lang, kind }) => `${lang} ${kind}`)
    expect(kinds).toContain('en official')
  })
})
