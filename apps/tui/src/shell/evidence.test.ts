/** What the explorer's answers rest on: named where it is unusual, and switched at the press of a key. */
import { atlas as embedded, languages, viewOf } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../app/atlas-cache.ts'
import { type Layout, layoutOf } from '../app/layout.ts'
import { contextOf, initialState, type State } from '../app/state.ts'
import { routeAt } from '../screens/route-at.ts'
import { addressOf } from '../screens/screens.ts'
import { atlas } from '../testing/atlas.ts'
import { key, pressing, text } from '../testing/pressing.ts'
import { headerLine } from './header-line.ts'
import { render } from './render.ts'

const cache = atlasCacheOf(atlas)
const { after, contextOf: context } = pressing(cache, 100, 30)

function opened(address: string, of = cache): State {
  const route = routeAt(of, address)
  if (!route.ok) throw new Error(route.error.message.en)
  return initialState('en', route.value)
}

const evidenceOf = (state: State) => context(state).cache.atlas.evidence
const placeOf = (state: State) => addressOf(context(state).cache, state.route)
const screenOf = (state: State) =>
  render(context(state))
    .map((line) => line.map((segment) => segment.text).join(''))
    .join('\n')

function headerOf(state: State, of = cache, layout: Layout = layoutOf({ columns: 100, rows: 30 })): string {
  return headerLine(contextOf(of, layout, state))
    .map((segment) => segment.text)
    .join('')
}

describe('the key', () => {
  it.each([
    'clusters?country=mx#claut',
    'clusters/claut',
    'match/claut',
    'white-spots/aerospace/fr',
    'timeline/aerospace',
  ])('switches to the paper and back at %s', (address) => {
    const best = opened(address)
    const paper = after(best, text('E'))
    expect([evidenceOf(paper), placeOf(paper), paper.message?.text.en]).toEqual([
      'paper',
      placeOf(best),
      'on the paper alone, as of March 2019.',
    ])
    const again = after(paper, text('E'))
    expect([evidenceOf(again), placeOf(again), again.message?.text.en]).toEqual([
      'best',
      placeOf(best),
      'on the best evidence, as of November 2026.',
    ])
    expect(context(again).cache).toBe(cache)
  })

  it('shows what the paper says, and its records alone', () => {
    const best = opened('events/eacp-abroad-visit-2017')
    expect(screenOf(best)).toContain('27 September 2016')
    const paper = after(best, text('E'))
    expect(screenOf(paper)).toMatch(/September 2017/)
    expect(screenOf(paper)).not.toContain('27 September 2016')
    const list = after(opened('clusters'), text('E'))
    expect(screenOf(list)).toContain(String(viewOf(embedded, { evidence: 'paper' }).records.clusters.length))
  })

  it('stays where the paper has not what is shown, and says so', () => {
    const best = opened('organizations/aeg')
    const stayed = after(best, text('E'))
    expect([evidenceOf(stayed), stayed.route, stayed.message]).toEqual([
      'best',
      best.route,
      { text: expect.objectContaining({ en: 'The paper does not have what is shown here.' }), tone: 'warning' },
    ])
  })

  it('keeps of the way here what the paper knows', () => {
    const start = opened('clusters/claut')
    const { route } = opened('organizations/aeg')
    const here = { ...start, back: [start.route, route] }
    expect(after(here, text('E')).back).toHaveLength(1)
    expect(placeOf(after(here, text('E'), key('escape')))).toBe('clusters/claut')
  })

  it('keeps the language and a date that is not the default', () => {
    const then = atlasCacheOf(viewOf(embedded, { evidence: 'best', asOf: '2018' }))
    const old = pressing(then, 100, 30)
    const switched = old.after(opened('clusters/claut', then), text('LE'))
    const { manifest, evidence } = old.contextOf(switched).cache.atlas
    expect([evidence, manifest.asOf, switched.language]).toEqual(['paper', '2018', 'es'])
  })

  it('is among the commands of the palette', () => {
    const offered = after(opened('clusters'), text(':'), text('paper alone'))
    expect(screenOf(offered)).toContain('The best evidence, or the paper alone')
    expect(evidenceOf(after(offered, key('enter')))).toBe('paper')
  })
})

describe('the header', () => {
  it.each(languages)('says nothing of the default in %s, and names anything else', (language) => {
    const words = {
      en: ['on the paper alone', 'on the best evidence'],
      es: ['solo según el documento', 'según la mejor evidencia'],
    }[language]
    const usual = { ...opened('clusters'), language }
    for (const said of words) expect(headerOf(usual)).not.toContain(said)
    expect(headerOf(after(usual, text('E')))).toContain(words[0])
    const then = atlasCacheOf(viewOf(embedded, { evidence: 'best', asOf: '2018' }))
    expect(headerOf(usual, then)).toMatch(new RegExp(`${words[1]} · .*2018`))
  })

  it.each([20, 40, 59, 60, 80, 200])('fits into %i columns', (columns) => {
    const paper = after(opened('clusters/claut'), text('E'))
    const shown = headerOf(paper, cache, layoutOf({ columns, rows: 24 }))
    expect(shown.length).toBeLessThanOrEqual(columns)
    expect(shown.includes('on the paper alone')).toBe(columns >= 40)
  })
})
