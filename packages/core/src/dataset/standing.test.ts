import { describe, expect, it } from 'vitest'
import { smallAtlas } from '../graph/testing/small-atlas.ts'
import { collectionNames } from '../model/collection-name.ts'
import { formatStanding, formatStandingShort } from '../text/format-standing.ts'
import { type Entry, entryOf } from './atlas.ts'
import { viewOf } from './atlas-view.ts'
import { descriptionOf } from './description-of.ts'
import { atlas } from './embedded.ts'
import { requireEntry } from './get.ts'
import { labelOf } from './label.ts'
import { standingOf } from './standing.ts'

const at = (id: string, asOf: string) => standingOf(atlas, requireEntry(atlas, id), asOf)
const ids = (entries: readonly { readonly entry: Entry }[]) => entries.map(({ entry }) => entry.record.id)

describe('the paper’s atlas', () => {
  it('has ProMéxico alive in March 2019 and in the year of its end, and dissolved later, with its successors', () => {
    expect(at('promexico', '2019-03')).toBeUndefined()
    expect(at('promexico', '2019')).toBeUndefined()
    const later = at('promexico', '2026-11')
    expect(later).toMatchObject({ ending: 'dissolved', date: '2019' })
    expect(later?.successors.map(({ record }) => record.id)).toEqual(['secretaria-de-economia', 'sre'])
    expect(later?.citations.map(({ source }) => source)).toContain('web-promexico')
  })

  it('takes a new name for no end', () => {
    expect(at('ministry-communications-transport', '2026-11')).toBeUndefined()
    expect(at('conacyt', '2024')).toBeUndefined()
    expect(at('conacyt', '2026-11')).toMatchObject({ ending: 'replaced', successorName: { en: 'Secihti' } })
  })

  it('takes what came about by a merger or in the place of another for what it is', () => {
    for (const id of ['safe-cluster', 'dg-grow']) expect(at(id, '2026-11')).toBeUndefined()
  })

  it('knows labels that ran out, partnerships that ended, and one that went on later', () => {
    expect(at('esca-bronze-cluster-forestal-jalisco', '2019-03')).toMatchObject({
      ending: 'expired',
      date: '2017-11-28',
    })
    expect(at('esca-bronze-cluster-forestal-jalisco', '2017-11')).toBeUndefined()
    expect(at('reina-plus', '2018')).toBeUndefined()
    expect(at('reina-plus', '2019-03')).toMatchObject({ ending: 'ended', date: '2018' })
    expect(['2019', '2020-05', '2020-10', '2026-11'].map((date) => at('geo-energy-europe', date)?.ending)).toEqual([
      undefined,
      'ended',
      undefined,
      undefined,
    ])
  })

  it('has opportunities overtaken with the law that they rest on, or in part', () => {
    expect(at('renewable-energy-liberalised-market', '2019-03')).toBeUndefined()
    const market = at('renewable-energy-liberalised-market', '2026-11')
    expect(market).toMatchObject({ ending: 'overtaken', date: '2025-03-18' })
    expect(ids(market?.through ?? [])).toEqual(['electricity-industry-law'])
    expect(at('eccp-promexico-shared-priorities', '2026-11')).toMatchObject({ ending: 'overtaken', date: '2019' })
    expect(at('automotive-clean-vehicle-research', '2026-11')?.ending).toBe('overtaken')
    const research = at('ict-framework-programme-research', '2026-11')
    expect(research?.ending).toBe('partly-overtaken')
    expect(ids(research?.through ?? [])).toContain('horizon-2020')
    // Its partnership went on under another name, which has a record, and ended with that one.
    expect(at('cosmetics-market', '2021-06')?.ending).toBe('partly-overtaken')
    expect(at('cosmetics-market', '2026-11')?.ending).toBe('overtaken')
    expect(at('trade-agreement-2018-cluster-cooperation', '2026-11')).toBeUndefined()
    expect(at('automotive-label-excellence', '2021-12')).toBeUndefined()
    expect(at('automotive-label-excellence', '2026-11')).toMatchObject({ ending: 'partly-overtaken', date: '2022' })
  })

  it('says it in words, in both languages', () => {
    const inWords = (id: string) => {
      const standing = at(id, '2026-11')
      if (standing === undefined) throw new Error(`${id} has not ended`)
      return (['en', 'es'] as const).map((language) => formatStanding(atlas, standing, language))
    }
    expect(inWords('promexico')).toEqual([
      'dissolved in 2019; succeeded by Ministry of Economy and Ministry of Foreign Affairs',
      'disolución en 2019; en su lugar, Secretaría de Economía y Secretaría de Relaciones Exteriores',
    ])
    expect(inWords('nafta')).toEqual([
      'replaced on 1 July 2020; succeeded by USMCA',
      'sustitución el 1 de julio de 2020; en su lugar, T-MEC',
    ])
    expect(inWords('esca-bronze-ict-cluster-colima')).toEqual([
      'expired on 18 October 2018',
      'vencimiento el 18 de octubre de 2018',
    ])
    expect(inWords('conacyt--dg-rtd')[0]).toBe(
      'overtaken on 1 January 2025: National Council of Science and Technology (replaced on 1 January 2025)',
    )
  })

  it('uses no word in Spanish that would have to agree with what it is said of', () => {
    const milestones = Object.values(descriptionOf('instruments').terms['milestones.kind'] ?? {})
    const ended = collectionNames.flatMap((collection) =>
      atlas.records[collection].flatMap((record) => standingOf(atlas, entryOf(collection, record), '2026-11') ?? []),
    )
    expect(ended.length).toBeGreaterThan(10)
    const words = [...milestones.map(({ es }) => es), ...ended.map((one) => formatStandingShort(one, 'es'))]
    // Participles; what agrees within itself, as "fondos asignados", has its noun before it.
    for (const one of words) expect(one).not.toMatch(/^\S+(?:ad|id|uelt|uest)os?\b/)
  })

  it('keeps on the best evidence the name of what was replaced', () => {
    const best = viewOf(atlas, { evidence: 'best' })
    expect(labelOf(best, requireEntry(best, 'nafta'), 'en')).toBe('North American Free Trade Agreement')
  })

  it('calls ended in March 2019 of the paper’s own bodies none', () => {
    const paper = viewOf(atlas, { evidence: 'paper' })
    const actors = (['clusters', 'organizations'] as const).flatMap((collection) =>
      paper.records[collection].map((record) => entryOf(collection, record)),
    )
    expect(actors.filter((entry) => standingOf(paper, entry) !== undefined)).toEqual([])
  })
})

describe('an invented atlas', () => {
  const ended = (date: string, kind = 'ended') => ({ milestones: [{ date, kind }] })
  const text = { en: 'text', es: 'texto' }
  const opening = { title: text, summary: text, kind: 'investment', sectors: ['sector'] }
  const joinedIn2017 = {
    field: 'summary',
    relation: 'overtakes',
    from: '2017',
    value: 'fund',
    rank: 'normal',
    citations: [{ source: 'report' }],
  }
  const invented = smallAtlas({
    organizations: [{ id: 'gone', ...ended('2015-05', 'merged') }, { id: 'there' }],
    instruments: [{ id: 'law', ...ended('2016', 'repealed') }, { id: 'fund' }],
    partnerships: [{ id: 'project', end: '2014' }],
    ties: [{ id: 'gone--there', between: ['gone', 'there'] }],
    awards: [{ id: 'label-gone', holder: 'gone', scheme: 'fund', level: 'gold' }],
    opportunities: [
      { id: 'on-actors', ...opening, involves: ['gone', 'there'] },
      { id: 'on-gone', ...opening, involves: ['gone'] },
      { id: 'on-law', ...opening, involves: ['law', 'there'] },
      { id: 'on-both', ...opening, involves: ['law', 'fund'] },
      { id: 'on-nothing', ...opening },
      { id: 'joined', ...opening, involves: ['there'], statements: [joinedIn2017] },
      { id: 'joined-on-law', ...opening, involves: ['law'], statements: [joinedIn2017] },
    ],
  })
  const ending = (id: string, asOf: string) => standingOf(invented, requireEntry(invented, id), asOf)?.ending

  it.each([
    ['gone', '2015-05', undefined],
    ['gone', '2015-06', 'merged'],
    ['law', '2017', 'repealed'],
    ['project', '2014-12', undefined],
    ['project', '2015', 'ended'],
    ['gone--there', '2016', 'overtaken'],
    ['label-gone', '2016', 'overtaken'],
    ['on-actors', '2018', 'partly-overtaken'],
    ['on-gone', '2018', 'overtaken'],
    ['on-law', '2018', 'overtaken'],
    ['on-both', '2018', 'partly-overtaken'],
    ['on-nothing', '2018', undefined],
    ['joined', '2016', undefined],
    ['joined', '2018', 'partly-overtaken'],
    ['joined-on-law', '2018', 'overtaken'],
    ['north', '2018', undefined],
  ])('%s as of %s: %s', (id, asOf, expected) => {
    expect(ending(id, asOf)).toBe(expected)
  })

  it('says how and when, and nothing of what it does not know', () => {
    const standing = { ending: 'overtaken', successors: [], through: [], citations: [] } as const
    expect(formatStandingShort(standing, 'es')).toBe('fin de vigencia')
  })

  it('refuses a date that is none', () => {
    expect(() => standingOf(invented, requireEntry(invented, 'gone'), '2019-13')).toThrow(RangeError)
  })
})
