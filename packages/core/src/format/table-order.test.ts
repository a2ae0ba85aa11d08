import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas } from '../dataset/embedded.ts'
import { lookup } from '../dataset/get.ts'
import { labelOf } from '../dataset/label.ts'
import { type RelatedGroup, related } from '../dataset/related.ts'
import { languages } from '../model/language.ts'
import { collatorOf } from '../text/collation.ts'
import { inTableOrder } from './table-order.ts'

const best = viewOf(atlas, { evidence: 'best' })

function groupsAround(id: string): readonly RelatedGroup[] {
  const found = lookup(best, id)
  if (!found.ok) throw new Error(found.error.message)
  return related(best, found.value).filter(({ direction }) => direction === 'in')
}

const groups = ['queretaro', 'automotive', 'claut', 'mx', 'eccp-mexico-2019'].flatMap(groupsAround)

describe.each(languages)('in %s, what refers to a record', (language) => {
  const ordered = groups.map(({ entries }) => inTableOrder(best, entries, language))

  it('is all there, whatever its order', () => {
    const ids = (entries: RelatedGroup['entries']) => new Set(entries.map(({ record }) => record.id))
    for (const [at, entries] of ordered.entries()) expect(ids(entries)).toEqual(ids(groups[at]?.entries ?? []))
  })

  it('has the latest event first, and those without a date last', () => {
    const days = ordered.map((entries) =>
      entries.flatMap(({ collection, record }) => (collection === 'events' ? [record.start ?? ''] : [])),
    )
    expect(days.some((starts) => starts.length > 10 && starts.includes(''))).toBe(true)
    for (const starts of days) {
      const years = starts.map((start) => start.slice(0, 4))
      expect(years).toEqual(years.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)))
    }
  })

  it('has actors by their names in that language', () => {
    const names = ordered
      .filter(([first]) => first?.collection === 'clusters')
      .map((entries) => entries.map((entry) => labelOf(best, entry, language)))
    expect(names.some(({ length }) => length > 10)).toBe(true)
    for (const inOrder of names) expect(inOrder).toEqual(inOrder.toSorted(collatorOf(language).compare))
  })
})

it('keeps figures as they are, and nothing as nothing', () => {
  const figures = groupsAround('automotive').find(({ relation }) => relation.startsWith('figures.'))
  expect(figures?.entries.length).toBeGreaterThan(5)
  expect(inTableOrder(best, figures?.entries ?? [], 'en')).toEqual(figures?.entries)
  expect(inTableOrder(secondAtlas, [], 'es')).toEqual([])
})
