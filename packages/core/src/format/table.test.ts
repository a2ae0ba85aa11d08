import { describe, expect, it } from 'vitest'
import type { Entry } from '../dataset/atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { lookup } from '../dataset/get.ts'
import { collectionNames } from '../model/collection-name.ts'
import { positionsWhere } from '../query/find.ts'
import { parseQueryObject } from '../query/syntax/parse-object.ts'
import { latestFindings, overview } from './overview.ts'
import { columnsOf, defaultSort, formatCell, labelFrom, summaryOf } from './table.ts'

function entryById(id: string): Entry {
  const found = lookup(atlas, id)
  if (!found.ok) throw new Error(found.error.message)
  return found.value
}

const cell = (id: string, column: string, language: 'en' | 'es' = 'en') => {
  const entry = entryById(id)
  const field = columnsOf(entry.collection).find(({ name }) => name === column)
  if (field === undefined) throw new Error(`${entry.collection} have no column ${column}`)
  return formatCell(atlas, entry, field, language)
}

describe('a table', () => {
  it('does not repeat in a column what the label says', () => {
    for (const collection of collectionNames) {
      const names = columnsOf(collection).map(({ name }) => name)
      expect(names).not.toEqual(expect.arrayContaining(['name']))
      expect(names).not.toEqual(expect.arrayContaining(['title']))
    }
    expect(columnsOf('ties').map(({ name }) => name)).not.toContain('actor')
  })

  it('says cells in words', () => {
    expect(cell('hegan', 'country')).toBe('Spain')
    expect(cell('hegan', 'sector', 'es')).toBe('Aeroespacial')
    expect(cell('eacp-abroad-visit-2017', 'date', 'es')).toBe('septiembre de 2017')
    expect(cell('navarre-online-mission-mexico-2026', 'date')).toBe('19–30 January 2026')
  })

  it('says what other records say, like the label that a cluster holds', () => {
    expect(cell('claut', 'label')).toBe('gold')
    expect(cell('hegan', 'label')).toBe('')
  })

  it('begins with what a reader comes for: of a figure its value', () => {
    expect(columnsOf('figures')[0]?.name).toBe('value')
  })

  it('has an order that its queries know', () => {
    for (const collection of collectionNames) {
      const sort = defaultSort(collection)
      expect(parseQueryObject(atlas, collection, sort.length === 0 ? {} : { sort }), collection).toMatchObject({
        ok: true,
      })
    }
  })
})

describe('a record in one line', () => {
  it('is its columns', () => {
    expect(summaryOf(atlas, entryById('hegan'), 'en')).toBe('Spain · Aerospace')
  })

  it('has no address, but the name of the site', () => {
    expect(summaryOf(atlas, entryById('web-eacp-hegan'), 'en')).toBe(
      'web page · eacp-aero.eu · European Aerospace Cluster Partnership',
    )
  })

  it('has a publisher by its name in the reader’s language', () => {
    expect(summaryOf(atlas, entryById('fn-8'), 'es')).toContain('Comisión Europea')
    expect(summaryOf(atlas, entryById('fn-9'), 'es')).toContain('Plataforma Europea de Colaboración entre Clústeres')
    expect(summaryOf(atlas, entryById('fn-9'), 'en')).toContain('European Cluster Collaboration Platform')
  })

  it('leaves out where the reader stands', () => {
    const figure = atlas.records.figures.find(({ subject }) => subject === ('mx' as string))
    if (figure === undefined) throw new Error('no figure is about Mexico')
    expect(summaryOf(atlas, entryById(figure.id), 'en')).toContain(' · Mexico')
    expect(summaryOf(atlas, entryById(figure.id), 'en', 'mx')).not.toContain('Mexico')
  })

  it('is called by what the reader does not know yet', () => {
    const tie = entryById('claut--acicae')
    const other = labelFrom(atlas, entryById('acicae'), 'en', 'claut')
    expect(labelFrom(atlas, tie, 'en', 'claut')).toBe(other)
    expect(labelFrom(atlas, tie, 'en', 'mx')).toContain(' – ')
    expect(labelFrom(atlas, entryById('esca-gold-claut'), 'en', 'claut')).toBe('gold')
  })
})

describe('the overview', () => {
  it('counts every collection', () => {
    const { collections, total } = overview(atlas)
    expect(collections.map(({ collection }) => collection)).toEqual(collectionNames)
    for (const { collection, count } of collections) expect(count).toBe(atlas.records[collection].length)
    expect(total).toBe(collections.reduce((sum, { count }) => sum + count, 0))
  })

  it('counts for each focus sector what belongs to it or to a sector within it', () => {
    const { sectors } = overview(atlas)
    expect(sectors.map(({ sector }) => sector.record.id)).toEqual(
      expect.arrayContaining(['automotive', 'aerospace', 'renewable-energy', 'ict']),
    )
    // The naive count: sectors named by the clusters themselves can only be fewer.
    for (const { sector, counts } of sectors) {
      const own = atlas.records.clusters.filter(({ sectors: named }) => named?.some((id) => id === sector.record.id))
      expect(counts.clusters).toBeGreaterThanOrEqual(own.length)
    }
  })

  it('counts the findings of each kind, the most first', () => {
    const { findingKinds } = overview(atlas)
    expect(findingKinds.reduce((sum, { count }) => sum + count, 0)).toBe(atlas.records.findings.length)
    for (const { kind, count } of findingKinds) expect(count).toBe(positionsWhere(atlas, 'findings', { kind }).length)
    expect(findingKinds.map(({ count }) => count)).toEqual(
      findingKinds.map(({ count }) => count).toSorted((a, b) => b - a),
    )
    expect(findingKinds.find(({ kind }) => kind === 'overtaken')?.label.es).toBe('superado por los hechos')
  })

  it('shows the latest findings', () => {
    expect(overview(atlas).findings).toEqual(latestFindings(atlas, 5).map(({ finding }) => finding))
  })
})
