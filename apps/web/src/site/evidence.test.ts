/** What pages rest on, how well it is borne out, and what has become of it. */
import { describe, expect, it } from 'vitest'
import { ask, open } from '../testing/asking.ts'
import { atlases, withDeadAddress } from '../testing/atlases.ts'
import { servedPage } from './render.ts'

describe('what a page rests on', () => {
  const html = (target: string) => String(ask('embedded', target)?.body)

  it('is the best evidence as of the last month known, and the paper alone where the address says so', () => {
    const best = html('/en/clusters/claut')
    expect(best).toContain('From all sources, as of November 2026.')
    expect(best).toContain('href="/a/en/clusters/claut?evidence=paper"')
    expect(best).toContain('href="https://www.claut.com.mx/"')
    const paper = html('/es/clusters/claut?evidence=paper')
    expect(paper).toContain('Solo según el documento de debate, a fecha de marzo de 2019.')
    expect(paper).toContain('href="/a/es/clusters/claut"')
    expect(paper).not.toContain('href="https://www.claut.com.mx/"')
  })

  it('stays in links, forms, redirects, pictures and in the other language, once', () => {
    const page = html('/en/timeline?evidence=paper&from=2016&asOf=2018-05')
    expect(page).toContain('href="/a/es/timeline?from=2016&amp;evidence=paper&amp;asOf=2018-05"')
    expect(page).toContain('href="/a/en/timeline/picture.svg?from=2016&amp;evidence=paper&amp;asOf=2018-05"')
    expect(page).toContain('<input type="hidden" name="evidence" value="paper"/>')
    expect(ask('embedded', '/en/claut?evidence=paper')?.headers.Location).toBe('/a/en/clusters/claut?evidence=paper')
  })

  it.each(
    (['clusters', 'ties', 'events'] as const).flatMap((name) =>
      atlases.embedded.records[name].flatMap(({ id }) =>
        name === 'clusters' ? [`${name}/${id}`, `match/${id}`, `since?about=${id}`] : `${name}/${id}`,
      ),
    ),
  )('the way from %s to the paper alone leads to a page, if the paper tells of it', (address) => {
    const page = html(`/en/${address}`)
    const [, turned] = /class="screen" href="\/a(\/[^"]*)"/.exec(page) ?? []
    if (turned === undefined) expect(page).toContain('The discussion paper does not tell of this.')
    else expect(ask('embedded', turned.replaceAll('&amp;', '&'))?.status).toBe(200)
  })

  it('on other evidence begins with the first page', () => {
    expect(html('/en/timeline?sector=ict&page=2')).toContain('href="/a/en/timeline?sector=ict&amp;evidence=paper"')
    expect(html('/en/timeline?page=3')).toContain('href="/a/en/timeline?evidence=paper"')
  })

  it.each([
    ['/en/clusters?evidence=papr', 'evidence is “papr”'],
    ['/es/match/claut?asOf=soon', '«soon» no es una fecha'],
    ['/en/claut?asOf=1066', 'the atlas holds nothing from 1066'],
    ['/en/timeline?from=2018&to=2012', 'the period is reversed'],
  ])('%s is told what is wrong with it, by a page', (target, message) => {
    const { status, body } = ask('embedded', target)!
    expect([status, String(body).includes(message)]).toEqual([400, true])
  })

  it('what only other sources tell of is not in the paper; its page says who has it', () => {
    const { status, body } = ask('embedded', '/en/ties/claugto--automotive-bw?evidence=paper')!
    expect(status).toBe(404)
    expect(String(body)).toContain('<a href="/a/en/ties/claugto--automotive-bw">')
  })
})

describe('the page of a record', () => {
  const factOf = (target: string, label: string) =>
    new RegExp(`<dt>${label}</dt>(.*?)</div>(?=<div><dt>|</dl>)`).exec(open('embedded', target).html)?.[1] ?? ''

  it('says how and when it ended, and its name does wherever it stands', () => {
    expect(open('embedded', '/en/organizations/promexico').html).toMatch(
      /<p class="standing">Dissolved in 2019; succeeded by /,
    )
    expect(open('embedded', '/es/organizations?q=promexico').html).toContain('(disolución en 2019)')
    expect(open('embedded', '/es/search?q=promexico').html).toContain('(disolución en 2019)')
    expect(open('embedded', '/en/organizations?q=promexico').html).toContain('(other sources)')
  })

  it('says how many sources agree, what else is said, and how that stands to the value', () => {
    const value = factOf('/en/figures/safran-employees-mexico', 'Value')
    expect(value).toContain('2 sources agree')
    expect(value).toMatch(/true until 11 November 2025:<\/span> more than 5,400 employees/)
    // Each source is marked once, before how many agree: the pages that give the better value, not the paper.
    const [shown = ''] = value.split('</dd>')
    expect(shown).toMatch(/^<dd>more than 16,000 employees<sup class="marks"><a href="#note-2".*<\/sup>/)
    expect(shown.match(/href="#note-\d+"/g)).toEqual(['href="#note-2"', 'href="#note-3"'])
  })

  it('says when a page was read, and that only its opening was', () => {
    const { html } = open('embedded', '/en/clusters/claut')
    expect(html).toContain('* read in November 2026, only its first part.')
    expect(html.split('<span class="aside">\u00A0*</span>').length).toBeGreaterThan(3)
  })

  it('marks an address that no longer answers', () => {
    const page = servedPage({
      atlas: withDeadAddress(),
      target: '/en/sources/web-tidal-platform',
      basePath: '',
      dataPath: '',
    })
    expect(page?.body).toMatch(/Address no longer answered on<\/dt><dd>May 2021/)
  })

  it('and a match say how an actor is reached, and when it was last seen there', () => {
    for (const page of ['/en/clusters/claut', '/en/match/automotive-bw?limit=100']) {
      expect(open('embedded', page).html).toMatch(/claut\.com\.mx<\/a><span class="aside"> seen on 29 November 2026/)
    }
  })
})

describe('what has happened since', () => {
  const { html } = open('embedded', '/es/since?about=safran&from=2025')

  it('says what was before, what no longer holds, and where that stands', () => {
    expect(html).toContain('más de 16,000')
    expect(html).toContain('más de 5,400')
    expect(html).toMatch(/href="\/a\/es\/findings\/[^"]+"/)
    expect(html).toContain('id="note-1"')
    expect(html).toContain('href="/a/v1/developments.csv?from=2025&amp;about=safran&amp;lang=es"')
  })

  it('is on the first page, in the header and on the page of what it is about', () => {
    expect(open('embedded', '/en').html).toContain('What has happened since March 2019')
    expect(open('embedded', '/en/about').html).toContain('<a href="/a/en/since">Since 2019</a>')
    expect(open('embedded', '/en/organizations/safran').html).toContain('href="/a/en/since?about=safran"')
  })

  it.each([
    ['/en/since?about=Aerospace&kinds=', '/a/en/since?about=aerospace'],
    ['/en/since?kinds=tie&kinds=event', '/a/en/since?kinds=event,tie'],
  ])('%s leads to %s', (target, location) => {
    expect(ask('embedded', target)?.headers.Location).toBe(location)
  })

  it.each([
    ['/en/since?from=soon', 'YYYY-MM-DD'],
    ['/es/since?kinds=party', 'milestone'],
    ['/en/since?about=aerospce', 'href="/a/en/since?about=aerospace"'],
    ['/en/since?about=eccp-mexico-2019', 'No sector, cluster'],
  ])('%s is told what is wrong with it', (target, message) => {
    const { status, body } = ask('embedded', target)!
    expect([status, String(body).includes(message)]).toEqual([400, true])
  })
})
