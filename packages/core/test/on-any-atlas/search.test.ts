import { describe, expect, it } from 'vitest'
import { collectionNames, labelOf, languages, lookup, resolve, search, suggest } from '../../src/index.ts'
import { secondAtlas } from '../second-atlas.ts'
import { bothAtlases, entriesOf, entryIds } from './atlases.ts'

describe.each(bothAtlases)('searching %s', (_, atlas) => {
  it('finds every record by its id, first', () => {
    for (const { record } of entriesOf(atlas)) {
      const [first] = search(atlas, record.id)
      expect(first?.exact, record.id).toBe(true)
      const best = search(atlas, record.id, { limit: 100 }).filter(({ exact }) => exact)
      expect(entryIds(best.map(({ entry }) => entry))).toContain(record.id)
    }
  })

  it('marks words where they stand', () => {
    for (const { record } of atlas.records.clusters.map((one) => ({ record: one }))) {
      const name = record.names[0]?.value ?? ''
      for (const { entry, matches } of search(atlas, name)) {
        expect(lookup(atlas, entry.record.id).ok).toBe(true)
        for (const { text, ranges } of matches) {
          for (const [start, end] of ranges) expect(text.slice(start, end).trim()).not.toBe('')
        }
      }
    }
  })

  it('looks only where it is told', () => {
    const [record] = atlas.records.places
    const name = record?.names[0]?.value ?? ''
    for (const collection of collectionNames) {
      for (const hit of search(atlas, name, { collections: [collection] })) {
        expect(hit.entry.collection).toBe(collection)
      }
    }
  })

  it('suggests each actor by the beginning of its first name', () => {
    for (const { id, names } of [...atlas.records.clusters, ...atlas.records.organizations]) {
      const name = names[0]?.value ?? ''
      const suggested = suggest(atlas, name, { limit: 50 })
      expect(
        suggested.map((one) => one.id),
        name,
      ).toContain(id)
    }
  })

  it('resolves each actor from its label', () => {
    const actors = entriesOf(atlas).filter(
      ({ collection }) => collection === 'clusters' || collection === 'organizations',
    )
    for (const entry of actors) {
      for (const language of languages) {
        const { chosen, reason, runnersUp } = resolve(atlas, labelOf(atlas, entry, language))
        if (reason === 'ambiguous') expect(entryIds(runnersUp.map((one) => one.entry))).toContain(entry.record.id)
        else expect(chosen?.entry.record.id, labelOf(atlas, entry, language)).toBe(entry.record.id)
      }
    }
  })
})

describe('the invented atlas', () => {
  it.each([
    // An acronym, exactly.
    ['BRUMAR', 'brumar'],
    // Without its accents and its ending.
    ['brumar energia marina', 'brumar'],
    // A name that it no longer bears.
    ['korallen', 'korall'],
    // A ligature and a ring are what they look like.
    ['Klynge Korall Almark', 'korall'],
    // A slip of the fingers.
    ['Tidal Platfrom', 'tidal-platform'],
    ['vesp alga', 'vespalga'],
  ])('resolves %s', (written, id) => {
    expect(resolve(secondAtlas, written).chosen?.entry.record.id).toBe(id)
  })

  it.each([
    // Legal forms, and its own places, in either language.
    ['BRUMAR A.C.', 'brumar'],
    ['Korall AB', 'korall'],
    ['Brumar Marine Energy Cluster, Misty Coast', 'brumar'],
    ['Korall Cluster Ålmark', 'korall'],
    ['Ministry of Tides, Vesperia', 'ministry-of-tides'],
    // Without a small word, in the plural, with a letter of another alphabet.
    ['Ministerio de Mareas', 'ministry-of-tides'],
    ['Tidal Platforms', 'tidal-platform'],
    ['Solvik Tides Office', 'tides-office-soelvik'],
    // Letters of an acronym swapped.
    ['BRUMRA', 'brumar'],
    // What it is by law, before a name with a kind of body; a kind of body in full; both.
    ['Asociación Clúster Brumar de Energía Marina', 'brumar'],
    ['Fundación Korall Cluster', 'korall'],
    ['Pôle de compétitivité Korall', 'korall'],
    ['Consorcio Clúster de Innovación Brumar de Energía Marina', 'brumar'],
    // A place inside its own, added to a whole name.
    ['Klynge Korall Ålmark, Sølvik', 'korall'],
  ])('resolves %s', (written, id) => {
    expect(resolve(secondAtlas, written).chosen?.entry.record.id).toBe(id)
  })

  it.each([
    ['Brumar Solar Energy Cluster', 'other-word'],
    ['University of Tides', 'other-body'],
    ['Ministry of Tides of Almark', 'other-place'],
    ['Government of Vesperia', 'other-place'],
    ['Korall Vesperia', 'other-place'],
    ['Ministry of', 'not-telling'],
    // A letter of an acronym changed or left out is another body; who is near is named all the same.
    ['BRUMAT', 'other-word'],
    ['BRUMA', 'other-word'],
    // A kind of body in full is one, and tells nothing.
    ['Innovation Cluster Almark', 'not-telling'],
    ['Korall Technology Centre', 'other-body'],
    // A part of the country, of a body whose name says no place.
    ['Ministry of Tides of Porto Niebla', 'other-place'],
  ])('refuses %s, and says why', (written, because) => {
    const { chosen, runnersUp } = resolve(secondAtlas, written)
    expect(chosen).toBeUndefined()
    expect(runnersUp[0]?.against?.map((objection) => objection.because)).toContain(because)
  })

  it.each(['CLAUT', 'Aerospace Valley', 'HEGAN'])('does not know %s', (written) => {
    expect(resolve(secondAtlas, written)).toMatchObject({ reason: 'nothing-alike' })
  })

  it.each([
    // The treaty is called so; others only mention it.
    ['tratado de las mareas', 'tide-treaty'],
    ['mareomotriz', 'tidal-power'],
    // Prefixes are enough.
    ['turbin', 'brumar-korall-basin'],
    // A typo is forgiven.
    ['algea farming', 'algae'],
  ])('finds by %s', (words, id) => {
    expect(entryIds(search(secondAtlas, words).map(({ entry }) => entry))).toContain(id)
  })

  it('suggests names while they are typed', () => {
    expect(suggest(secondAtlas, 'tid', { limit: 50 }).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['tidal-platform', 'tidal-ring', 'tide-treaty', 'tide-labels', 'tidal-power']),
    )
  })
})
