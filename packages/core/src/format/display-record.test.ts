import { describe, expect, it } from 'vitest'
import type { Entry } from '../dataset/atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { lookup } from '../dataset/get.ts'
import { findingsAbout } from '../index/findings-about.ts'
import { collectionNames } from '../model/collection-name.ts'
import { languages } from '../model/language.ts'
import { formatCitation, formatCitationShort, resolveCitation } from './citation.ts'
import { textOfParts } from './display-parts.ts'
import { citationsOf, displayRecord } from './display-record.ts'

function entryById(id: string): Entry {
  const found = lookup(atlas, id)
  if (!found.ok) throw new Error(found.error.message)
  return found.value
}

const fieldOf = (id: string, name: string, language: 'en' | 'es' = 'en') =>
  displayRecord(atlas, entryById(id), language).fields.find((field) => field.name === name)

const textsOf = (id: string, name: string, language: 'en' | 'es' = 'en') =>
  fieldOf(id, name, language)?.values.map(({ parts }) => parts.map(({ text }) => text).join(' · '))

it('a publisher that is an actor has the name of the actor, and leads to it', () => {
  expect(fieldOf('eccp-mexico-2019', 'publisher', 'es')?.values.flatMap(({ parts }) => parts)).toEqual([
    { text: 'Plataforma Europea de Colaboración entre Clústeres', id: 'eccp' },
  ])
})

describe('citations', () => {
  it('follows a footnote to its record and address: 26 is the profile of CLAUT in the ECCP', () => {
    const cited = entryById('claut').record.citations.find(({ footnote }) => footnote === 26)
    if (cited === undefined) throw new Error('CLAUT does not cite footnote 26')
    const resolved = resolveCitation(atlas, cited)
    expect(resolved).toMatchObject({ main: true, footnote: { number: 26, id: 'fn-26' } })
    expect(resolved.url).toContain('cluster-automotriz-de-nuevo-leon')
    expect(formatCitation(resolved, 'en')).toBe('section 2.2, page 5, Table 2, footnote 26')
    expect(formatCitation(resolved, 'es')).toBe('sección 2.2, página 5, tabla 2, nota 26')
    expect(formatCitationShort(resolved, 'en')).toBe('§2.2 p5 T2 ²⁶')
  })

  it('has no address for a footnote whose address the paper does not print: from 57 on', () => {
    const late = collectionNames
      .flatMap((name) => atlas.records[name].flatMap(({ citations }) => citations))
      .find(({ footnote }) => footnote !== undefined && footnote >= 57)
    if (late === undefined) throw new Error('no record cites a late footnote')
    expect(resolveCitation(atlas, late).footnote).toEqual({ number: late.footnote, id: `fn-${late.footnote}` })
  })

  it('names a source that is not the main one', () => {
    const dated = entryById('eacp-abroad-visit-2017').record.statements?.find(({ field }) => field === 'start')
    const [citation] = dated?.citations ?? []
    if (citation === undefined) throw new Error('nobody gives the visit another date')
    const resolved = resolveCitation(atlas, citation)
    expect(resolved.main).toBe(false)
    expect(formatCitation(resolved, 'en')).toContain('fact-finding mission')
    expect(formatCitationShort(resolved, 'es')).toContain('Misión de prospección')
  })

  it('gives every record at least one, in every collection', () => {
    for (const name of collectionNames) {
      for (const { id } of atlas.records[name]) {
        expect(citationsOf(atlas, entryById(id)).length, id).toBeGreaterThan(0)
      }
    }
  })
})

describe('fields', () => {
  it('stand under their human names, with references by label', () => {
    expect(fieldOf('claut', 'country', 'es')?.label).toBe('país')
    expect(fieldOf('claut', 'country', 'es')?.values[0]?.parts).toEqual([{ text: 'México', id: 'mx' }])
  })

  it('say roles and kinds beside what they qualify', () => {
    expect(textsOf('eacp-abroad-visit-2017', 'participants')).toContain('Aerocluster de Querétaro · host or visited')
    expect(fieldOf('claut', 'names')?.values.map(({ parts }) => parts[1])).toContainEqual({
      text: 'acronym',
      aside: true,
    })
  })

  it('say date, kind and what happened with marks between them, then what took its place', () => {
    const said = (id: string, name: string, language: 'en' | 'es') =>
      fieldOf(id, name, language)?.values.map(({ parts }) => textOfParts(parts))
    expect(said('aerocluster-queretaro', 'milestones', 'en')).toEqual([
      'February 2024, changed: One of seven clusters of the state network that the government of Querétaro sets up.',
    ])
    expect(said('aerocluster-queretaro', 'milestones', 'es')?.[0]).toMatch(
      /^febrero de 2024, modificación: Uno de los /,
    )
    expect(said('cosmetics4wellbeing', 'milestones', 'en')?.at(-1)).toMatch(
      /^September 2020, replaced: .+\. Successors: Global Cosmetics Cluster Europe$/,
    )
  })

  it('set the records that a sentence concerns apart from it', () => {
    const said = (name: string, language: 'en' | 'es') =>
      fieldOf('basque-energy-cluster-mexico', name, language)?.values.map(({ parts }) => textOfParts(parts))
    expect(said('results', 'en')?.[1]).toMatch(/^2017: On the REINA PLUS mission .+ bodies\. Concerns: [^.]+, [^.]+$/)
    expect(said('policySupport', 'es')?.[0]).toMatch(/2018\. Concierne: [^.]+, Comisión Europea$/)
    expect(said('contact', 'en')).toEqual(['Ander González, ECCP Responsible Person, Basque Energy Cluster'])
  })

  it('give a figure as one quantity, and neither its unit nor its qualifier alone', () => {
    const figure = atlas.records.figures.find(({ qualifier }) => qualifier === 'more-than')
    if (figure === undefined) throw new Error('no figure says "more than"')
    expect(textsOf(figure.id, 'value')?.[0]).toMatch(/^more than \d/)
    expect(fieldOf(figure.id, 'unit')).toBeUndefined()
    expect(fieldOf(figure.id, 'qualifier')).toBeUndefined()
  })

  it('give coordinates with their points of the compass in the reader’s language', () => {
    expect(textsOf('mx', 'coordinates', 'en')?.[0]).toMatch(/^\d+(\.\d+)?° N, \d+(\.\d+)?° W$/)
    expect(textsOf('mx', 'coordinates', 'es')?.[0]).toMatch(/° O$/)
  })

  it('hold what other sources say, and whether they agree', () => {
    // The paper dates the visit to September 2017, the delegation's own report to September 2016.
    const [statement] = fieldOf('eacp-abroad-visit-2017', 'start')?.statements ?? []
    expect(statement).toMatchObject({ agrees: false, parts: [{ text: '27 September 2016' }] })
    // ESCA lists the cluster under a name that the record has already.
    const agreeing = fieldOf('ict-cluster-colima', 'names')?.statements.filter(({ agrees }) => agrees)
    expect(agreeing?.length).toBeGreaterThan(0)
  })

  it('give days that another source adds in words, as dates are written elsewhere', () => {
    const said = (language: 'en' | 'es') =>
      fieldOf('basque-energy-cluster-mexico', 'policySupport', language)?.statements.map(({ parts }) =>
        textOfParts(parts),
      )
    expect(said('en')).toContain('25–29 September 2017')
    expect(said('es')).toContain('25–29 de septiembre de 2017')
  })

  it('do not cite a source for itself: a footnote stands on a page of the paper, a web page in nothing else', () => {
    const [page, ...others] = displayRecord(atlas, entryById('fn-5'), 'en').citations
    expect(others).toEqual([])
    expect(page && formatCitation(page, 'en')).toBe('section 2.1, page 2')
    expect(page?.url).toBeUndefined()
    expect(displayRecord(atlas, entryById('web-tada-2017'), 'en').citations).toEqual([])
  })

  it('appear also where only another source gives a value', () => {
    expect(fieldOf('eacp-abroad-visit-2017', 'end')).toMatchObject({ values: [] })
    expect(fieldOf('eacp-abroad-visit-2017', 'end')?.statements).toHaveLength(1)
  })

  it.each(languages)(
    'are complete and in words in %s: no field without a label, no part without a text',
    (language) => {
      for (const name of collectionNames) {
        for (const { id, ...record } of atlas.records[name]) {
          const { fields } = displayRecord(atlas, entryById(id), language)
          const shown = new Set(fields.map((field) => field.name))
          const left = Object.keys(record).filter((key) => !shown.has(key))
          const saidElsewhere = ['citations', 'statements', 'beyond', 'unit', 'qualifier']
          expect(
            left.filter((key) => !saidElsewhere.includes(key)),
            id,
          ).toEqual([])
          for (const { label, values } of fields) {
            expect(label).not.toBe('')
            for (const part of values.flatMap(({ parts }) => parts)) {
              expect(part.text, id).not.toBe('')
              expect(part.text, id).not.toContain('[object')
            }
          }
        }
      }
    },
  )
})

it('knows the findings that touch a record', () => {
  const ids = findingsAbout(atlas, 'eacp-abroad-visit-2017').map(({ record }) => record.id)
  expect(ids).toContain('eacp-abroad-visit-2016-or-2017')
  expect(findingsAbout(atlas, 'no-such-record')).toEqual([])
})
