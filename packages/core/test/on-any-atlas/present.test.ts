import { describe, expect, it } from 'vitest'
import {
  type DisplayPart,
  type DisplayRecord,
  descriptionOf,
  displayRecord,
  type Entry,
  findingsAbout,
  languages,
  lookup,
} from '../../src/index.ts'
import { secondAtlas } from '../second-atlas.ts'
import { bothAtlases, entriesOf, entryIds, isWrittenIn } from './atlases.ts'

const partsOf = ({ fields }: DisplayRecord): readonly DisplayPart[] =>
  fields.flatMap(({ values, statements }) => [...values, ...statements].flatMap(({ parts }) => parts))

/** The terms of a collection's vocabularies that are written as no person writes: with a hyphen, unless they are called so. */
function rawTerms({ collection }: Entry): ReadonlySet<string> {
  const terms = Object.values(descriptionOf(collection).terms).flatMap((vocabulary) => Object.entries(vocabulary))
  const called = new Set(terms.flatMap(([, label]) => Object.values(label)))
  return new Set(terms.map(([term]) => term).filter((term) => term.includes('-') && !called.has(term)))
}

describe.each(bothAtlases)('the records of %s as people read them', (_, atlas) => {
  const shown = entriesOf(atlas).flatMap((entry) =>
    languages.map((language) => ({ entry, language, record: displayRecord(atlas, entry, language) })),
  )

  it('have a human name for each field, and say something in it', () => {
    for (const { entry, language, record } of shown) {
      for (const { name, label, values, statements } of record.fields) {
        expect(label).toBe(descriptionOf(entry.collection).labels[name]?.[language])
        expect(values.length + statements.length).toBeGreaterThan(0)
      }
      for (const { text } of partsOf(record)) {
        expect(text.trim()).not.toBe('')
        expect(text).not.toMatch(/undefined|null|NaN|\[object/)
      }
    }
  })

  it('name other records by their label and not by their id, and terms by their name', () => {
    for (const { entry, record } of shown) {
      const raw = rawTerms(entry)
      for (const { text, id } of partsOf(record)) {
        expect(raw.has(text) && !isWrittenIn(atlas, text), `${entry.record.id}: ${text}`).toBe(false)
        if (id === undefined) continue
        expect(lookup(atlas, id).ok).toBe(true)
        if (!isWrittenIn(atlas, id)) expect(text, entry.record.id).not.toBe(id)
      }
    }
  })

  it('say where they stand, in a source that exists', () => {
    for (const { entry, record } of shown) {
      // A source can stand in itself.
      if (entry.collection !== 'sources') expect(record.citations.length).toBeGreaterThan(0)
      const cited = [
        ...record.citations,
        ...record.fields.flatMap(({ citations, values, statements }) => [
          ...citations,
          ...[...values, ...statements].flatMap((one) => one.citations),
        ]),
      ]
      for (const { source } of cited) expect(lookup(atlas, source)).toMatchObject({ value: { collection: 'sources' } })
    }
  })

  it('show the findings about them, and no others', () => {
    for (const { entry, record } of shown) {
      expect(record.findings).toEqual(findingsAbout(atlas, entry.record.id))
      for (const finding of record.findings) expect(finding.record.about).toContain(entry.record.id)
    }
  })
})

describe('a record of the invented atlas', () => {
  const show = (id: string, language: 'en' | 'es') => {
    const found = lookup(secondAtlas, id)
    if (!found.ok) throw new Error(found.error.message)
    return displayRecord(secondAtlas, found.value, language)
  }
  const texts = (id: string, language: 'en' | 'es', name: string) =>
    show(id, language)
      .fields.find((field) => field.name === name)
      ?.values.map(({ parts }) => parts.map(({ text }) => text).join(' · '))

  it('speaks both languages', () => {
    expect(texts('brumar', 'en', 'country')).toEqual(['Vesperia'])
    expect(texts('korall', 'es', 'country')).toEqual(['Almarca'])
    expect(texts('brumar', 'en', 'sectors')).toEqual(['marine energy', 'tidal power'])
    expect(texts('brumar', 'es', 'sectors')).toEqual(['energía marina', 'energía mareomotriz'])
  })

  it('names no union of its own in the words of another', () => {
    // The League Fund is an instrument of a union, and that union is not the European one.
    for (const language of languages) {
      expect(
        partsOf(show('league-fund', language))
          .map(({ text }) => text)
          .join(),
      ).not.toMatch(/europ/i)
    }
  })

  it('shows what other sources say beside what the report says', () => {
    const start = show('niebla-mission-2018', 'es').fields.find(({ name }) => name === 'start')
    expect(start?.values[0]?.parts[0]?.text).toBe('septiembre de 2018')
    expect(start?.statements[0]?.parts[0]?.text).toBe('17 de septiembre de 2018')
    expect(start?.statements[0]?.rankLabel).not.toBe('preferred')
    expect(entryIds(show('niebla-mission-2018', 'es').findings)).toEqual(['mission-day'])
  })
})
