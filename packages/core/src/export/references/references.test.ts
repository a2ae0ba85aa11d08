import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { BibLatexParser, CSLParser, RISParser } from 'biblatex-csl-converter'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../../test/second-atlas.ts'
import { briefing } from '../../briefing/briefing.ts'
import type { Atlas } from '../../dataset/atlas.ts'
import { atlas } from '../../dataset/embedded.ts'
import { get } from '../../dataset/get.ts'
import { languages } from '../../model/language.ts'
import type { Source } from '../../model/source.ts'
import { atlasReference, citedReferences, type ReferenceFormat, referencesChunks } from './references.ts'

const both = [
  { name: 'the embedded atlas', of: atlas },
  { name: 'another atlas', of: secondAtlas },
] satisfies readonly { readonly of: Atlas; readonly name: string }[]

const write = (of: Atlas, sources: readonly Source[], format: ReferenceFormat, language: 'en' | 'es' = 'en') =>
  Array.from(referencesChunks(of, sources, format, { language })).join('')

/** What Citation.js reads: CSL-JSON, of any format. */
const cited = (text: string): readonly Record<string, unknown>[] =>
  new Cite(text).data.map((item: Record<string, unknown>) => JSON.parse(JSON.stringify(item)))

const dateParts = (date: string | undefined) => date && { 'date-parts': [date.split('-').map(Number)] }

/** A record of RIS by tag, read without any library: each line is a tag of two signs, two spaces, a hyphen and a value. */
function risFields(text: string): readonly ReadonlyMap<string, string>[] {
  expect(text.endsWith('ER  - \r\n')).toBe(true)
  return text
    .split(/ER {2}- \r\n/)
    .slice(0, -1)
    .map((record) => {
      const lines = record.split('\r\n').slice(0, -1)
      const fields = lines.map((line) => /^([A-Z][A-Z0-9]) {2}- (.+)$/.exec(line))
      return new Map(fields.map((field) => [field?.[1] ?? 'no tag', field?.[2] ?? '']))
    })
}

describe.each(both)('the sources of $name', ({ of }) => {
  const { sources } = of.records

  it.each(languages)('are read from BibTeX with ids, titles, publishers, dates and addresses, in %s', (language) => {
    const read = cited(write(of, sources, 'bib', language))
    expect(read.map(({ id }) => id)).toEqual(sources.map(({ id }) => id))
    for (const [at, { title, partOf, publisher, published, accessed, url }] of sources.entries()) {
      const item = read[at]
      expect(String(item?.title).startsWith(title[language])).toBe(true)
      expect(partOf !== undefined || item?.title === title[language]).toBe(true)
      expect(item).toEqual(
        expect.objectContaining({
          ...(publisher === undefined ? {} : { publisher }),
          ...(published === undefined ? {} : { issued: dateParts(published) }),
          ...(accessed === undefined ? {} : { accessed: dateParts(accessed) }),
          // Citation.js escapes again what has but such escapes; the second parser keeps them.
          ...(url === undefined || url.includes('%2F') ? {} : { URL: url }),
        }),
      )
      expect(item).not.toHaveProperty('author')
    }
  })

  it('are read from BibTeX by a second parser, without an error or a field that it does not know', () => {
    const { entries, errors, warnings } = new BibLatexParser(write(of, sources, 'bib')).parse()
    expect(errors).toEqual([])
    expect(warnings).toEqual([])
    const byKey = new Map(Object.values(entries).map((entry) => [entry.entry_key, entry]))
    for (const { id, published, url } of sources) {
      expect(byKey.get(id)?.fields.date).toBe(published)
      expect(byKey.get(id)?.fields.url).toBe(url)
    }
  })

  it('have each field of RIS where the format has it', () => {
    const records = risFields(write(of, sources, 'ris', 'es'))
    expect(records.map((fields) => fields.get('ID'))).toEqual(sources.map(({ id }) => id))
    for (const [at, { kind, publisher, published, url, pages, supports }] of sources.entries()) {
      const fields = records[at]
      const [year, month = '', day = ''] = published?.split('-') ?? []
      expect(fields?.get('TY')).toBe(
        { paper: 'RPRT', web: 'ELEC', dataset: 'DATA', standard: 'STAND', footnote: url ? 'ELEC' : 'GEN' }[kind],
      )
      expect(fields?.get('PB')).toBe(publisher)
      expect(fields?.get('PY')).toBe(year)
      expect(fields?.get('DA')).toBe(year && `${year}/${month}/${day}/`)
      expect(fields?.get('UR')).toBe(url)
      expect(fields?.get('N1')).toBe(`${pages === undefined ? '' : `${pages} páginas. `}${supports.es}`)
      // The first page of a part, or a number within a series: the atlas knows neither.
      for (const tag of ['SP', 'SN', 'IS', 'AU']) expect(fields?.has(tag)).toBe(false)
    }
  })

  it('are read from RIS by two parsers', () => {
    const text = write(of, sources, 'ris')
    const read = cited(text)
    // The format has standards; the second parser does not.
    const others = sources.filter(({ kind }) => kind !== 'standard')
    const { entries, errors } = new RISParser(write(of, others, 'ris')).parse()
    expect(errors).toEqual([])
    expect(Object.keys(entries)).toHaveLength(others.length)
    expect(read.map(({ id }) => id)).toEqual(sources.map(({ id }) => id))
    for (const [at, { published }] of sources.entries()) expect(read[at]?.issued).toEqual(dateParts(published))
  })

  it('are read from CSL-JSON by two parsers', () => {
    const text = write(of, sources, 'csl.json')
    const items: readonly { readonly id: string; readonly type: string }[] = JSON.parse(text)
    expect(cited(text)).toMatchObject(items)
    // The second parser does not know the standards and documents of the language.
    const others = items.filter(({ type }) => type !== 'standard' && type !== 'document')
    const parser = new CSLParser(Object.fromEntries(others.map((item) => [item.id, item])))
    expect(Object.keys(parser.parse())).toHaveLength(others.length)
  })

  it('stand beside the atlas itself, named with its version and its hash', () => {
    for (const format of ['bib', 'csl.json'] as const) {
      const [item] = cited(atlasReference(of, format, { language: 'es', url: 'https://example.org/v1/' }))
      const { title, version, evidenceAsOf, asOf } = of.manifest
      expect(item).toMatchObject({
        id: `atlas-${of.hash.slice(0, 12)}`,
        type: 'dataset',
        title: title.es,
        version,
        issued: dateParts(evidenceAsOf ?? asOf),
        URL: 'https://example.org/v1/',
      })
    }
    expect(atlasReference(of, 'ris')).toContain(of.hash)
  })
})

const paper = get(atlas, 'sources', 'eccp-mexico-2019')

it('every text comes back from BibTeX, whatever LaTeX would make of its signs', () => {
  const signs = fc.constantFrom(...'\\{}~^&%$#_"@<>ñÁü¿—– ab,='.split(''))
  const text = fc.array(signs, { minLength: 1, maxLength: 30 }).map((letters) => `a${letters.join('')}b`)
  fc.assert(
    fc.property(text, text, (title, supports) => {
      const record = { ...paper, title: { en: title, es: title }, supports: { en: supports, es: supports } }
      const [item] = cited(write(atlas, [record], 'bib'))
      const plain = (one: unknown) => String(one).replaceAll(/\s+/g, ' ')
      expect(plain(item?.title)).toBe(plain(title))
      expect(plain(item?.annote)).toBe(plain(supports))
    }),
    { numRuns: 200 },
  )
})

it.each(['bib', 'ris', 'csl.json'] as const)('what a briefing cites comes as %s, each source once', (format) => {
  const { citations } = briefing(atlas, { kind: 'atlas' }, { language: 'es' })
  const read = cited(citedReferences(atlas, citations, format, { language: 'es' }))
  expect(citations.length).toBeGreaterThan(read.length)
  expect(read.map(({ id }) => id)).toEqual([...new Set(citations.map(({ source }) => source))])
})

it('a text of several lines stays one field of RIS', () => {
  const lines = { en: 'One\nER  - \nTY  - BOOK', es: 'Uno' }
  const [fields, ...more] = risFields(write(atlas, [{ ...paper, title: lines }], 'ris'))
  expect(more).toEqual([])
  expect(fields?.get('TI')).toBe('One ER - TY - BOOK')
})

it('a report of one page says so, and a publisher with "and" is one', () => {
  const record: Source = { ...paper, pages: 1, publisher: 'Ministry of Energy and Climate' }
  expect(risFields(write(atlas, [record], 'ris'))[0]?.get('N1')).toMatch(/^1 page\. /)
  const { entries } = new BibLatexParser(write(atlas, [record], 'bib')).parse()
  expect(Object.values(entries)[0]?.fields.institution).toHaveLength(1)
})
