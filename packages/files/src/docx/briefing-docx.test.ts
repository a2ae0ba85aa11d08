import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atlas, languages } from '@puente/core'
import { type Briefing, briefing, metaLine, statementMark } from '@puente/core/briefing'
import { afterAll, describe, expect, it } from 'vitest'
import { partsOf } from '../testing/parts.ts'
import { has, patience } from '../testing/programs.ts'
import { briefingDocx } from './briefing-docx.ts'

const subjects = [
  { kind: 'atlas' },
  { kind: 'sector', id: 'aerospace' },
  { kind: 'place', id: 'queretaro' },
  { kind: 'pair', ids: ['claut', 'acicae'] },
] as const

const written = languages.flatMap((language) => subjects.map((subject) => briefing(atlas, subject, { language })))

const named = written.map((value) => [`${value.language}: ${value.title}`, value] as const)

const partOf = (value: Briefing, path: string): string => partsOf(briefingDocx(value)).get(path) ?? ''

/** A statement as it is read: its text, what is said of it, and the numbers of its sources. */
const asRead = (value: Briefing, statement: Briefing['sections'][number]['statements'][number]): string => {
  const mark = statementMark(statement, value.language)
  return `${statement.text}${mark === '' ? '' : ` (${mark})`}${statement.citations.join(', ')}`
}

describe('every document', () => {
  it.each(named)('%s: numbers its footnotes as the statements do', (_, value) => {
    const marks = [...partOf(value, 'word/document.xml').matchAll(/<w:footnoteReference w:id="(\d+)"/g)]
    expect(marks.map(([, id]) => Number(id))).toEqual(value.citations.map(({ number }) => number))
  })

  it.each(named)('%s: speaks only of what it has', (_, value) => {
    const parts = partsOf(briefingDocx(value))
    const document = parts.get('word/document.xml') ?? ''
    const bookmarks = new Set([...document.matchAll(/w:name="(_Note\d+)"/g)].map(([, name]) => name))
    for (const [, name] of document.matchAll(/NOTEREF (\w+)/g)) expect(bookmarks).toContain(name)
    const links = new Set(
      [...(parts.get('word/_rels/footnotes.xml.rels') ?? '').matchAll(/Id="(\w+)"/g)].map(([, id]) => id),
    )
    for (const [, id] of (parts.get('word/footnotes.xml') ?? '').matchAll(/r:id="(\w+)"/g)) expect(links).toContain(id)
    for (const [, path = ''] of (parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g))
      expect([...parts.keys()]).toContain(path)
    const styles = new Set([...(parts.get('word/styles.xml') ?? '').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id))
    for (const [, id] of document.matchAll(/<w:[pr]Style w:val="(\w+)"/g)) expect(styles).toContain(id)
  })

  it('is the same, byte for byte, for the same briefing', () => {
    const [value] = written
    expect(briefingDocx(structuredClone(value!))).toEqual(briefingDocx(value!))
  })

  it('says its language to the spelling checker and to what lists documents', () => {
    const spanish = written.find(({ language }) => language === 'es')!
    expect(partOf(spanish, 'word/styles.xml')).toContain('<w:lang w:val="es-MX"')
    expect(partOf(spanish, 'docProps/core.xml')).toContain('<dc:language>es-MX</dc:language>')
  })
})

it('takes whatever stands in records as text', () => {
  const [value] = written
  const hostile = '</w:t><w:p/>&amp; "quoted" \u0000\u000b\ud800\uffff\r\n\ttab ]]> \u202e'
  const { sections, citations } = value!
  const changed: Briefing = {
    ...value!,
    title: hostile,
    dataset: { ...value!.dataset, title: hostile },
    sections: sections.map((section) => ({
      ...section,
      heading: hostile,
      statements: section.statements.map((statement) => ({ ...statement, text: hostile, lead: hostile })),
    })),
    citations: citations.map((citation) => ({
      ...citation,
      text: hostile,
      url: citation.number === 1 ? 'javascript:alert(1)' : `https://example.org/?a=1&b="${hostile}"`,
    })),
  }
  const parts = partsOf(briefingDocx(changed))
  const whole = [...parts.values()].join('')
  expect(whole).not.toMatch(/<w:p\/>|javascript:/)
  expect(parts.get('word/document.xml')).toContain('&lt;/w:t&gt;&lt;w:p/&gt;&amp;amp; &quot;quoted&quot; ')
})

it('says what it needs', () => {
  for (const wrong of [undefined, null, 42, 'atlas', {}, []])
    expect(() => briefingDocx(wrong as unknown as Briefing)).toThrow(TypeError)
})

const folder = mkdtempSync(join(tmpdir(), 'puente-docx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

// They write the same documents, one after the other, for all the tests below.
const file = (at: number, ending: string): string => join(folder, `${at}.${ending}`)

function convert(filter: string): void {
  const files = written.map((value, at) => {
    writeFileSync(file(at, 'docx'), briefingDocx(value))
    return file(at, 'docx')
  })
  const own = `-env:UserInstallation=file://${join(folder, 'office')}`
  execFileSync('soffice', [own, '--headless', '--convert-to', filter, '--outdir', folder, ...files], {
    stdio: 'ignore',
  })
}

describe.skipIf(!has('soffice', '--version') || !has('pdftotext', '-v'))(
  'LibreOffice (skipped where it is not)',
  () => {
    it('shows each statement with the numbers of its sources', { timeout: patience }, () => {
      convert('txt:Text (encoded):UTF8')
      for (const [at, value] of written.entries()) {
        const text = oneLine(readFileSync(file(at, 'txt'), 'utf8'))
        const expected = [
          value.title,
          metaLine(value),
          ...value.sections.flatMap(({ heading, statements }) => [
            heading,
            ...statements.map((statement) => asRead(value, statement)),
          ]),
        ]
        for (const one of expected) expect(text).toContain(oneLine(one))
      }
    })

    it('shows each source below its page, and leads to its address', { timeout: patience }, () => {
      convert('pdf')
      for (const [at, value] of written.entries()) {
        const pdf = file(at, 'pdf')
        const text = oneLine(execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }))
        for (const citation of value.citations) expect(text).toContain(`${citation.number} ${oneLine(citation.text)}`)
        const links = execFileSync('pdfinfo', ['-url', pdf], { encoding: 'utf8' })
        const addresses = value.citations.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).href]))
        for (const address of addresses) expect(links).toContain(address)
        expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toContain(`Title:           ${value.title}`)
      }
    })
  },
)

const readByPython = `
import json, sys, docx
document = docx.Document(sys.argv[1])
properties = document.core_properties
print(json.dumps([properties.title, properties.language, [[p.style.name, p.text] for p in document.paragraphs]]))
document.add_heading('More', 1)
document.save(sys.argv[1])
`

describe.skipIf(!has('/usr/bin/python3', '-c', 'import docx'))('python-docx (skipped where it is not)', () => {
  it('finds the headings by their styles, and adds another', () => {
    const value = written.find(({ language }) => language === 'es')!
    const path = join(folder, 'python.docx')
    writeFileSync(path, briefingDocx(value))
    const env = { ...process.env, PYTHONIOENCODING: 'utf8' }
    const output = execFileSync('/usr/bin/python3', ['-c', readByPython, path], { encoding: 'utf8', env })
    const [title, language, paragraphs]: [string, string, [string, string][]] = JSON.parse(output)
    expect([title, language]).toEqual([value.title, 'es-MX'])
    const headings = paragraphs.filter(([style]) => style === 'Heading 1').map(([, text]) => text)
    expect(headings.slice(0, value.sections.length)).toEqual(value.sections.map(({ heading }) => heading))
    expect([...partsOf(readFileSync(path)).keys()]).toContain('word/footnotes.xml')
  })
})
