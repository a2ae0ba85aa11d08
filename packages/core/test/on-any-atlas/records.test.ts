import { describe, expect, it } from 'vitest'
import {
  collectionNames,
  descriptionOf,
  formatCitation,
  formatCitationShort,
  get,
  labelFrom,
  labelOf,
  labelOfId,
  languages,
  lookup,
  lookupIn,
  overview,
  related,
  resolveCitation,
  termLabel,
  valuesAt,
} from '../../src/index.ts'
import { secondAtlas } from '../second-atlas.ts'
import { bothAtlases, entriesOf, entryIds, isWrittenIn } from './atlases.ts'

describe.each(bothAtlases)('the records of %s', (_, atlas) => {
  const entries = entriesOf(atlas)

  it('are found by their id, in their collection and in no other', () => {
    for (const { collection, record } of entries) {
      expect(lookup(atlas, record.id)).toEqual({ ok: true, value: { collection, record } })
      for (const other of collectionNames) expect(lookupIn(atlas, other, record.id).ok).toBe(other === collection)
    }
  })

  it('are found by an id that was given up', () => {
    for (const [gone, heir] of Object.entries(atlas.manifest.redirects ?? {})) {
      expect(lookup(atlas, gone)).toEqual(lookup(atlas, heir))
    }
  })

  it('refer to records that exist, of the collections that the relation allows', () => {
    for (const { collection, record } of entries) {
      for (const { path, refersTo } of descriptionOf(collection).relations) {
        for (const id of valuesAt(record, path)) {
          const found = lookup(atlas, String(id))
          if (!found.ok) throw new Error(found.error.message)
          if (refersTo.length > 0) expect(refersTo).toContain(found.value.collection)
        }
      }
    }
  })

  it('are related in both directions, by the same relation', () => {
    for (const entry of entries) {
      for (const { relation, direction, label, entries: others } of related(atlas, entry)) {
        for (const language of languages) expect(label[language]).not.toBe('')
        for (const other of others) {
          const back = related(atlas, other).find(
            (group) => group.relation === relation && group.direction !== direction,
          )
          expect(entryIds(back?.entries ?? []), `${relation} of ${other.record.id}`).toContain(entry.record.id)
        }
      }
    }
  })

  it('have a label of their own in each language, which is no id', () => {
    for (const entry of entries) {
      for (const language of languages) {
        const label = labelOf(atlas, entry, language)
        expect(label.trim()).not.toBe('')
        expect(label === entry.record.id && !isWrittenIn(atlas, label), label).toBe(false)
        expect(labelOfId(atlas, entry.record.id, language)).toBe(label)
        for (const other of related(atlas, entry).flatMap((group) => group.entries)) {
          expect(labelFrom(atlas, other, language, entry.record.id)).not.toBe('')
        }
      }
    }
  })

  it('use no term that has no name in both languages', () => {
    for (const { collection, record } of entries) {
      for (const { type, paths, terms = {} } of descriptionOf(collection).fields) {
        if (type !== 'enum') continue
        for (const term of paths.flatMap((path) => valuesAt(record, path))) {
          expect(Object.keys(terms)).toContain(term)
          for (const language of languages) {
            const called = paths.map((path) => termLabel(collection, path.replaceAll('[]', ''), String(term), language))
            expect(called.some((label) => label === terms[String(term)]?.[language])).toBe(true)
          }
        }
      }
    }
  })

  it('cite sources that can be named, in words and in short', () => {
    for (const { record } of entries) {
      for (const citation of record.citations) {
        const resolved = resolveCitation(atlas, citation)
        expect(resolved.main).toBe(citation.source === atlas.manifest.mainSource)
        // The footnote that a citation names is a record, whatever it is called.
        if (citation.footnote !== undefined) expect(resolved.footnote?.id).toBeDefined()
        for (const language of languages) {
          expect(formatCitation(resolved, language)).not.toBe('')
          expect(formatCitation(resolved, language)).not.toContain(citation.source)
          expect(formatCitationShort(resolved, language)).not.toBe('')
        }
      }
    }
  })

  it('are counted by the overview, each once', () => {
    const { total, collections, sectors, findings } = overview(atlas)
    expect(total).toBe(entries.length)
    expect(collections.map(({ collection, count }) => [collection, count])).toEqual(
      collectionNames.map((collection) => [collection, atlas.records[collection].length]),
    )
    for (const { counts } of sectors) {
      for (const collection of collectionNames) {
        expect(counts[collection] ?? 0).toBeLessThanOrEqual(atlas.records[collection].length)
      }
    }
    for (const { record } of findings) expect(atlas.records.findings).toContain(record)
  })
})

describe('the invented atlas', () => {
  it('answers get with the record, and names the nearest where there is none', () => {
    expect(get(secondAtlas, 'clusters', 'brumar').names[0]?.value).toBe('Clúster Brumar de Energía Marina, A.C.')
    expect(() => get(secondAtlas, 'clusters', 'brumarr')).toThrow('Did you mean "brumar"?')
    // It stands among the clusters.
    expect(lookupIn(secondAtlas, 'organizations', 'korall')).toMatchObject({ error: { elsewhere: 'clusters' } })
    // The manifest redirects it.
    expect(lookup(secondAtlas, 'korall-old')).toMatchObject({ value: { record: { id: 'korall' } } })
  })

  it('knows none of the records of the embedded one', () => {
    for (const id of ['mx', 'eu', 'claut', 'eccp', 'aerospace']) expect(lookup(secondAtlas, id).ok).toBe(false)
  })

  it('calls a tie by its parties and an award by its holder and level', () => {
    // Neither cluster has an official name in English, so each keeps its own.
    expect(labelOfId(secondAtlas, 'brumar--korall', 'en')).toBe(
      'Clúster Brumar de Energía Marina, A.C. – Klynge Korall Ålmark',
    )
    expect(labelOfId(secondAtlas, 'tide-bronze-korall', 'es')).toBe('Klynge Korall Ålmark · bronce')
  })

  it('relates an event to all who had a part in it', () => {
    const mission = lookup(secondAtlas, 'niebla-mission-2018')
    if (!mission.ok) throw new Error(mission.error.message)
    const groups = related(secondAtlas, mission.value)
    const named = (relation: string) => entryIds(groups.find((group) => group.relation === relation)?.entries ?? [])
    expect(named('events.organisers')).toEqual(['tidal-ring'])
    expect(named('events.participants.who')).toEqual(['korall', 'brumar', 'xa'])
    // The tie of those who met there names it as evidence.
    expect(named('ties.evidence')).toEqual(['brumar--korall'])
    expect(named('findings.about')).toEqual(['mission-day'])
  })
})
