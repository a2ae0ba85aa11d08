import { collectionNames, displayRecord, type Entry, languages, lookup, overview } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { defaultKeymap } from '../input/keymap.ts'
import { atlas } from '../testing/atlas.ts'
import type { Document } from '../text/document.ts'
import { lineWidth } from '../text/line.ts'
import { homeColumns, homeDocument } from './home.ts'
import { recordDocument } from './record.ts'

function entryOf(id: string): Entry {
  const found = lookup(atlas, id)
  if (!found.ok) throw new Error(found.error.message)
  return found.value
}

const textOf = ({ lines }: Document) =>
  lines
    .map((line) =>
      line
        .map((segment) => segment.text)
        .join('')
        .trimEnd(),
    )
    .join('\n')

const words = (text: string) => text.replaceAll(/[\s,·]+/g, '')

const recordText = (id: string, width = 200) =>
  textOf(recordDocument({ atlas, entry: entryOf(id), language: 'en', width, whole: true }))

/** The ids of all records that can be followed to. */
const reached = (document: Document) =>
  document.targets.flatMap(({ target: { destination } }) =>
    destination.kind === 'record' ? [destination.entry.record.id] : [],
  )

const everyEntry: readonly Entry[] = collectionNames.flatMap((name) => atlas.records[name].map(({ id }) => entryOf(id)))

describe.each(languages)('a record in full, in %s', (language) => {
  it.each([36, 60, 96])('fits into %i columns, whichever record it is', (width) => {
    for (const entry of everyEntry) {
      for (const line of recordDocument({ atlas, entry, language, width }).lines) {
        expect(lineWidth(line), entry.record.id).toBeLessThanOrEqual(width)
      }
    }
  })

  it('says every field under its human name, and every value', () => {
    for (const entry of everyEntry) {
      const text = words(textOf(recordDocument({ atlas, entry, language, width: 4000 })))
      const shown = displayRecord(atlas, entry, language)
      for (const field of shown.fields) {
        // What is the heading already, like a story's title, is not said twice.
        const isHeading = field.values[0]?.parts[0]?.text === shown.label
        if (!isHeading) expect(text, entry.record.id).toContain(words(field.label))
        for (const part of field.values.flatMap(({ parts }) => parts)) {
          expect(text, `${entry.record.id} ${field.name}`).toContain(words(part.text))
        }
      }
    }
  })
})

it('leads to what a record refers to, and to what refers to it', () => {
  const ids = reached(recordDocument({ atlas, entry: entryOf('claut'), language: 'en', width: 80 }))
  expect(ids).toEqual(expect.arrayContaining(['mx', 'nuevo-leon', 'automotive', 'claut--acicae', 'claut--afm']))
  // The footnote that carries its profile is a source of its own.
  expect(ids).toContain('fn-26')
})

it('calls a tie by the other party, and an award by its level', () => {
  const text = recordText('claut')
  expect(text).toMatch(/→ Clúster de Automoción del País Vasco/)
  expect(text).toMatch(/→ gold/)
})

it('marks a record that a finding touches, and what other sources say of a field', () => {
  // The paper dates the visit to September 2017; the delegation's own report to September 2016, and it has a place.
  const text = recordText('eacp-abroad-visit-2017')
  expect(text).toMatch(/! finding: .*2017 or 2016/)
  expect(text).toMatch(/date +27 September 2016 +disputed\n +✓ also in/)
  expect(text).toMatch(/≠ another source says: September 2017/)
  expect(text).toMatch(/place +Mexico\n +✓ more precisely: Querétaro · /)
})

it('says of a value how many sources agree, what was true before, and nothing of what one source says', () => {
  expect(recordText('reina-plus-mission-2017')).toMatch(/date +September 2017 +2 sources agree/)
  const safran = recordText('safran-employees-mexico')
  expect(safran).toMatch(/more than 16,000 employees +2 sources agree/)
  expect(safran).toMatch(/· true until 11 November 2025: more than 5,400 employees/)
  expect(safran).toMatch(/status +observed$/m)
})

it('names each page that it rests on, with its address, when it was read and how much of it', () => {
  const text = recordText('safran-employees-mexico')
  expect(text).toMatch(
    /→ Safran enlarges three plants in Querétaro\n {2}read in November 2026, only its first part\n {2}https:/,
  )
  expect(text.match(/→ section 3\.2, page 10\n/)).not.toBeNull()
})

it('opens a list where a relation has too many records to be read one by one', () => {
  const mexico = recordDocument({ atlas, entry: entryOf('mx'), language: 'en', width: 80 })
  const lists = mexico.targets.flatMap(({ target: { destination } }) =>
    destination.kind === 'list' ? [`${destination.collection} ${destination.line}`] : [],
  )
  expect(lists).toContain('clusters country:=mx')
  expect(recordText('mx')).not.toContain('show all')
})

describe('home', () => {
  it('leads to every collection, the focus sectors and findings', () => {
    const document = homeDocument({ atlas, language: 'en', width: 76 }, defaultKeymap)
    const lists = document.targets.flatMap(({ target: { destination } }) =>
      destination.kind === 'list' ? [`${destination.collection} ${destination.line}`.trim()] : [],
    )
    expect(lists.slice(0, collectionNames.length)).toEqual(collectionNames)
    expect(lists.slice(collectionNames.length)).toEqual(
      overview(atlas).findingKinds.map(({ kind }) => `findings kind:${kind}`),
    )
    expect(reached(document)).toEqual(expect.arrayContaining(['automotive', 'aerospace', 'renewable-energy', 'ict']))
  })

  it('has the same things to follow in one column as in two', () => {
    const view = { atlas, language: 'es', width: 60 } as const
    const [left, right] = homeColumns(view, view, defaultKeymap)
    const one = homeDocument(view, defaultKeymap)
    expect(left.targets.length + right.targets.length).toBe(one.targets.length)
  })
})
