import { describe, expect, it } from 'vitest'
import { type Atlas, type Entry, entryOf, evidenceKinds } from '../dataset/atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import { labelOf, shortLabelOf } from '../dataset/label.ts'
import { smallAtlas } from '../graph/testing/small-atlas.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Id } from '../model/id.ts'
import { type Language, languages } from '../model/language.ts'
import { collatorOf } from '../text/collation.ts'
import { briefing } from './briefing.ts'
import type { Briefing } from './briefing-value.ts'
import { everySubject } from './testing/every-subject.ts'

const abbreviationsOf = ({ sections }: Briefing) => sections.find(({ key }) => key === 'abbreviations')

const textOf = ({ title, sections }: Briefing) =>
  [
    title,
    ...sections.flatMap(({ key, statements }) => (key === 'abbreviations' ? [] : statements.map(({ text }) => text))),
  ].join('\n')

const entriesOf = ({ records }: Atlas): readonly Entry[] =>
  collectionNames.flatMap((name) => records[name].map((record) => entryOf<CollectionName>(name, record)))

const standsAlone = (short: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${short.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)}(?![\\p{L}\\p{N}])`, 'u')

/** Letters and digits alone, two capitals at least. */
const isAcronym = (name: string) => /^[\p{L}\p{N}]+$/u.test(name) && (name.match(/\p{Lu}/gu) ?? []).length > 1

/** The short names of each record with the full one, where both differ. */
const shortened = (atlas: Atlas, language: Language) =>
  entriesOf(atlas).flatMap((entry) => {
    const full = labelOf(atlas, entry, language)
    if (!('names' in entry.record) || entry.collection === 'places') return []
    const isActor = entry.collection === 'clusters' || entry.collection === 'organizations'
    const acronyms = entry.record.names.filter(
      ({ kind, lang, value }) => kind === 'acronym' || (lang === 'mul' && isAcronym(value)),
    )
    const shorts = [...(isActor ? [shortLabelOf(atlas, entry, language)] : []), ...acronyms.map(({ value }) => value)]
    const names = shorts.filter((short) => short !== full).map((short) => ({ short, alone: standsAlone(short) }))
    return names.length === 0 ? [] : [{ id: entry.record.id, full, names }]
  })

describe.each(evidenceKinds)('every third briefing by the evidence of the kind %s', (evidence) => {
  const atlas: Atlas = viewOf(embedded, { evidence })

  it.each(languages)(
    'spells out each record that it names by its short name without saying so, and no other, in %s',
    (language) => {
      const names = shortened(atlas, language)
      const { compare } = collatorOf(language)
      let count = 0
      for (const subject of everySubject(atlas).filter((_, at) => at % 3 === 0)) {
        const one = briefing(atlas, subject, { language })
        const text = textOf(one)
        const expected = names
          .flatMap(({ id, full, names: shorts }) => {
            const found = shorts.find(({ alone }) => alone.test(text))
            if (found === undefined) return []
            const { short, alone } = found
            return alone.test(full) || text.includes(`${full} (${short})`) ? [] : [{ id, full, short }]
          })
          .toSorted((a, b) => compare(a.short, b.short) || compare(a.full, b.full))
        const statements = abbreviationsOf(one)?.statements ?? []
        expect(
          statements.flatMap(({ records }) => records),
          JSON.stringify(subject),
        ).toEqual(expected.map(({ id }) => id))
        const said = expected.map(({ short, full }) => `${short}: ${full}`).join('; ')
        // A sentence on those that had ended can follow.
        const [ended] = statements.flatMap(({ text }) => / (?:No longer so|Ya no es así): .*$/u.exec(text) ?? [])
        const spelled = statements.map(({ text }) => text.slice(0, text.length - (ended ?? '').length))
        expect(spelled).toEqual(said === '' ? [] : [said.endsWith('.') ? said : `${said}.`])
        count += expected.length
      }
      expect(count).toBeGreaterThan(150)
    },
  )
})

describe('the abbreviations of a briefing', () => {
  const best: Atlas = viewOf(embedded, { evidence: 'best' })
  const automotive = (language: Language) =>
    briefing(best, { kind: 'sector', id: 'automotive' as Id<'sectors'> }, { language })

  it('stand last, under the word of each language', () => {
    expect(automotive('en').sections.at(-1)?.heading).toBe('Abbreviations')
    expect(automotive('es').sections.at(-1)?.heading).toBe('Siglas')
  })

  it('have a short name of which the full one stands elsewhere, as readers cannot know that both are one', () => {
    const english = automotive('en')
    expect(textOf(english)).toContain('Guanajuato Auto Cluster')
    for (const one of [english, automotive('es')])
      expect(abbreviationsOf(one)?.statements[0]?.text).toMatch(/CLAUGTO: (?:Guanajuato Auto Cluster|Clúster)/u)
  })

  it('have a citation of each name, one that the briefing has already where there is one', () => {
    for (const subject of everySubject(best)) {
      const one = briefing(best, subject, { language: 'en' })
      const [statement] = abbreviationsOf(one)?.statements ?? []
      if (statement === undefined) continue
      const cited = one.citations.filter(({ number }) => statement.citations.includes(number))
      const others = one.sections.slice(0, -1).flatMap(({ statements }) => statements)
      const before = new Set(others.flatMap(({ citations }) => citations))
      for (const id of statement.records) {
        const record = entriesOf(best).find((entry) => entry.record.id === id)?.record
        const own = new Set(record?.citations.map(({ source, page }) => `${source} ${page}`))
        const borne = cited.filter(({ source, page }) => own.has(`${source} ${page}`))
        expect(borne.length, id).toBeGreaterThan(0)
      }
      // What had ended is cited for its end too.
      const added = statement.citations.filter((number) => !before.has(number))
      if (!statement.text.includes('No longer so')) expect(added.length).toBeLessThanOrEqual(statement.records.length)
    }
  })

  it('are none where every name is spelled out', () => {
    const plain = smallAtlas({
      clusters: [
        { id: 'one', country: 'north', names: [{ value: 'Northern Cluster', lang: 'mul', kind: 'official' }] },
      ],
    })
    const one = briefing(plain, { kind: 'cluster', id: 'one' as Id<'clusters'> }, { language: 'en' })
    expect(abbreviationsOf(one)).toBeUndefined()
  })

  it('name who took part in an event, and keep to their room', () => {
    const word = 'association of northern industries and services'
    const many = Array.from({ length: 40 }, (_, at) => `Q${String.fromCodePoint(65 + at)}${at}X`)
    const crowded = smallAtlas({
      organizations: many.map((acronym, at) => ({
        id: `body-${at}`,
        country: 'north',
        names: [
          { value: `The ${word} of the place number ${at}`, lang: 'mul', kind: 'official' },
          { value: acronym, lang: 'mul', kind: 'acronym' },
        ],
      })),
      events: many.slice(0, 2).map((acronym, at) => ({
        id: `event-${at}`,
        start: '2018',
        sectors: ['sector'],
        place: 'north',
        summary: { en: `${acronym} took part.`, es: `Participó ${acronym}.` },
        participants: [{ who: `body-${at}`, role: 'attendee' }],
      })),
    })
    const one = briefing(crowded, { kind: 'place', id: 'north' as Id<'places'> }, { language: 'es' })
    const text = abbreviationsOf(one)?.statements[0]?.text ?? ''
    expect(text).toContain(`${many[0]}: The ${word} of the place number 0`)
    expect(text.split(/\s+/u).length).toBeLessThanOrEqual(260)
  })
})
