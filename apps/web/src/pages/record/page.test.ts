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

  it('says of how many the rows that open are a part, and leads to all', () => {
    const page = html('sources/eccp-mexico-2019')
    expect(page).toMatch(language === 'en' ? /<summary>20 more of \d+</ : /<summary>20 más de \d+</)
    expect(page).toMatch(language === 'en' ? />All \d+<\/a>/ : />Todos: \d+<\/a>/)
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
      expect([...new Set(cells.map(([, label]) => label))]).toEqual([...filled])
    }
    expect(pages.join()).toContain('data-label')
  })

  it('shows of labels those in force, as briefings do', () => {
    const row = /<tr>(?:(?!<\/tr>).)*queretaro-automotive-cluster.*?<\/tr>/s.exec(html('places/queretaro'))?.[0]
    expect(row).toContain(language === 'en' ? 'silver' : 'plata')
    expect(row).not.toContain(language === 'en' ? 'bronze' : 'bronce')
  })
})

it('a copy on a host for tests goes by the name of its publisher', () => {
  const { html } = open('embedded', '/en/organizations/promexico')
  expect(html).toContain('class="host">El Universal</a>')
  expect(html).not.toContain('>eluniversal-eluniversal-prod.web.arc-cdn.net<')
})
