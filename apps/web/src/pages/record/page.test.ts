import { languages } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { open } from '../../testing/asking.ts'

describe.each(languages)('in %s a page of a record', (language) => {
  const html = (target: string) => open('embedded', `/${language}/${target}`).html
  const headings = (page: string) => [...page.matchAll(/<h3>(.*?)<\/h3>/gs)].map(([, heading]) => heading)

  it('names a group of records once, however they cite the source', () => {
    const all = headings(html('sources/eccp-mexico-2019')).map((heading) => heading?.replace(/ <span.*/s, ''))
    expect(all.length).toBeGreaterThan(5)
    expect(new Set(all).size).toBe(all.length)
  })

  it('opens what is more where it is not much, and else leads to the list of all', () => {
    const page = html('sources/eccp-mexico-2019')
    expect(page).toMatch(language === 'en' ? /<summary>\d+ more</ : /<summary>\d+ más</)
    expect(page).toMatch(language === 'en' ? />All \d+<\/a>/ : />Todos: \d+<\/a>/)
    for (const section of page.match(/<section><h3>.*?<\/section>/gs) ?? []) {
      expect(section.includes('<summary>') && / href="[^"]*\?/.test(section)).toBe(false)
    }
  })

  it('draws the instruments to which an actor is party, and says how many more its whole network has', () => {
    const page = html('organizations/aneas')
    const council = language === 'en' ? /<text[^>]*>[^<]*Water/ : /<text[^>]*>[^<]*Agua/
    expect(page).toMatch(council)
    expect(page).toMatch(
      language === 'en' ? />Its whole network, with \d+ more, such as / : />Toda su red, con \d+ más, como /,
    )
  })

  it('has heads for the columns of each table', () => {
    const tables = html('places/queretaro').match(/<table>.*?<\/table>/gs) ?? []
    expect(tables.length).toBeGreaterThan(3)
    for (const table of tables) expect(table).toContain('<thead>')
  })

  it('has no column in which nothing stands', () => {
    const pages = ['places/queretaro', 'clusters/claut', 'sectors/automotive'].map(html)
    for (const section of pages.flatMap((page) => page.match(/<section><h3>.*?<\/section>/gs) ?? [])) {
      const cells = [...section.matchAll(/data-label="([^"]+)">([^<]*)/g)]
      const filled = new Set(cells.flatMap(([, label, text]) => (text === '' ? [] : label)))
      expect(new Set(cells.map(([, label]) => label))).toEqual(filled)
    }
    expect(pages.join()).toContain('data-label')
  })

  it('says of which document its sections and pages are, and in a sentence what is in doubt', () => {
    const page = html('clusters/claut')
    const paper = language === 'en' ? 'Discussion paper on Mexico' : 'Documento de debate sobre México'
    expect(/<section class="notes".*?<ol>/s.exec(page)?.[0]).toContain(`${paper}</a>${language === 'en' ? '”' : '»'}, `)
    expect(/<section class="box doubt".*?<\/section>/s.exec(page)?.[0]).toMatch(/<div class="small">[^<]{40,}/)
  })

  it('leaves out no sector of what is connected with a sector', () => {
    const own = language === 'en' ? 'Automotive' : 'Automotriz'
    const page = html('sectors/automotive')
    const cells = [...page.matchAll(/data-label="Sector(?:s|es)">([^<]*)/g)].map(([, cell]) => cell)
    expect(cells.length).toBeGreaterThan(20)
    for (const cell of cells) expect(cell).toContain(own)
  })

  it('hides no single row, whose place what leads to it would take', () => {
    for (const page of [
      'sectors/automotive',
      'places/queretaro',
      'sources/eccp-mexico-2019',
      'clusters?country=es',
    ].map(html))
      expect(page).not.toMatch(/<summary[^>]*>1 (?:more|más)</)
  })

  it('shows of labels those in force, as briefings do', () => {
    const row = /<tr>(?:(?!<\/tr>).)*queretaro-automotive-cluster.*?<\/tr>/s.exec(html('places/queretaro'))?.[0]
    expect(row).toContain(language === 'en' ? 'silver' : 'plata')
    expect(row).not.toContain(language === 'en' ? 'bronze' : 'bronce')
  })
})

it('a copy on a host for tests goes by the name of its publisher, and on paper by its address', () => {
  const { html } = open('embedded', '/en/organizations/promexico')
  expect(html).toMatch(/class="host" data-address="eluniversal[^"]+">El Universal<\/a>/)
  expect(html).not.toContain('>eluniversal-eluniversal-prod.web.arc-cdn.net<')
})
