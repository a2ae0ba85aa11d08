import { gzipSync } from 'node:zlib'
import { languages, timeline, viewOf } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { open } from '../../testing/asking.ts'
import { atlases } from '../../testing/atlases.ts'

/** The page and, by its links, all that come after it. */
function walk(target: string): readonly string[] {
  const { html } = open('embedded', target)
  const next = /<a href="\/a([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  return next === undefined ? [html] : [html, ...walk(next)]
}

const entryCount = (html: string) => html.match(/<span class="date">/g)?.length ?? 0

describe.each(languages)('in %s the pages of the whole timeline', (language) => {
  const pages = walk(`/${language}/timeline`)

  it('hold every entry, each page in at most 40 kB', () => {
    const all = timeline(viewOf(atlases.embedded, { evidence: 'best' }))
    expect(pages.map(entryCount).reduce((sum, count) => sum + count, 0)).toBe(all.length)
    for (const page of pages) expect(gzipSync(page).length).toBeLessThan(40_000)
  })

  it('say what they leave out, which the timeline of one cluster has', () => {
    const without = { en: 'The milestones of a single cluster', es: 'Los hitos de cada clúster' }[language]
    const ofOne = { en: 'milestone of a cluster', es: 'hito de un clúster' }[language]
    expect(pages[0]).toContain(without)
    expect(pages[0]).not.toContain(ofOne)
    const { html } = open('embedded', `/${language}/timeline/claut`)
    expect(html).not.toContain(without)
    expect(html).toContain(ofOne)
  })

  it('lead from year to year, and keep what was chosen', () => {
    const narrowed = walk(`/${language}/timeline?from=2010`)
    expect(narrowed.length).toBeGreaterThan(1)
    expect(narrowed.at(-1)).toContain('value="2010"')
  })
})

it.each(['page=0', 'page=99', 'page=x', 'page=1.5'])('there is no page at %s', (page) => {
  expect(open('embedded', `/en/timeline?${page}`).status).toBe(404)
})
