/** The briefing's screen without a terminal. */

import { languages } from '@puente/core'
import { type BriefingSubject, briefing, briefingHtml, briefingMarkdown } from '@puente/core/briefing'
import { describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../../app/atlas-cache.ts'
import { initialState, type State } from '../../app/state.ts'
import { modeOf } from '../../shell/overlays.ts'
import { render } from '../../shell/render.ts'
import { afterWrite } from '../../shell/save-dialog.ts'
import { atlas } from '../../testing/atlas.ts'
import { key, pressing, text } from '../../testing/pressing.ts'
import { type Line, lineWidth } from '../../text/line.ts'
import { matchRoute } from '../match/route.ts'
import { routeAt } from '../route-at.ts'
import { addressOf, selectedCitations } from '../screens.ts'
import { briefingRoute } from './route.ts'
import { briefingDocument, briefingIn, citationsOfStatement } from './view.ts'

const cache = atlasCacheOf(atlas)
const { after, contextOf } = pressing(cache, 80, 24)
const textOf = (line: Line) => line.map((segment) => segment.text).join('')

const subjects: readonly BriefingSubject[] = [
  { kind: 'atlas' },
  { kind: 'sector', id: 'automotive' },
  { kind: 'place', id: 'nuevo-leon' },
  { kind: 'cluster', id: 'claut' },
  { kind: 'pair', ids: ['claut', 'acicae'] },
]

function opened(address: string): State {
  const route = routeAt(cache, address)
  if (!route.ok) throw new Error(route.error.message.en)
  return initialState('en', route.value)
}

describe.each(languages)('in %s', (language) => {
  it.each(subjects)('a briefing on %o is told whole, each statement with all its sources', (subject) => {
    const content = briefingIn(cache)(subject, language)
    const { lines, targets } = briefingDocument({ atlas, language, width: 60 }, content)
    expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(60)
    const words = lines.map(textOf).join(' ').replaceAll(/\s+/g, ' ')
    for (const { heading, statements } of content.sections) {
      expect(words).toContain(heading)
      for (const statement of statements) {
        expect(words).toContain(statement.text.replaceAll(/\s+/g, ' ').slice(0, 40))
        expect(citationsOfStatement(atlas, content, statement)).toHaveLength(statement.citations.length)
      }
    }
    const statements = content.sections.flatMap((section) => section.statements)
    expect(targets).toHaveLength(statements.length + content.citations.length)
  })
})

it('b asks for a briefing on what is at hand: a record, the two of a match, or the whole', () => {
  const opens = (state: State) => addressOf(cache, after(state, text('b')).route)
  expect(opens(opened('clusters/claut'))).toBe('briefing/clusters/claut')
  expect(opens(opened('sectors/ict'))).toBe('briefing/sectors/ict')
  expect(opens(opened('ties/claut--acicae'))).toBe('briefing/pairs/claut/acicae')
  expect(opens(opened('home'))).toBe('briefing')
  expect(opens(initialState('en', matchRoute('claut')))).toBe('briefing/pairs/claut/acstyria')
  expect(opens(opened('events/famex-2017'))).toBe('events/famex-2017')
})

it('the source of the statement at hand is in view, and enter follows it', () => {
  const state = opened('briefing/clusters/claut')
  expect(selectedCitations(contextOf(state)).length).toBeGreaterThan(0)
  const followed = after(state, key('enter'))
  expect(addressOf(cache, followed.route)).toBe('clusters/claut')
  expect(after(followed, key('escape')).route).toEqual(state.route)
})

describe('saving', () => {
  const start = initialState('en', briefingRoute({ kind: 'sector', id: 'ict' }))
  const naming = after(start, text('s'))
  const named = (name: string) => after(naming, key('ctrl+u'), text(name), key('enter'))

  it('offers a name in the current folder', () => {
    expect(naming.prompt).toMatchObject({ kind: 'naming', input: { text: 'briefing-ict-en.md' } })
    expect(modeOf(naming)).toBe('naming')
    expect(after(naming, key('escape')).prompt).toBeUndefined()
  })

  it.each([
    ['x.md', briefingMarkdown],
    ['~/a b/X.MD', briefingMarkdown],
    ['x.html', briefingHtml],
    ['x.htm', briefingHtml],
  ])('to %s is asked for in the form of its ending', (name, printed) => {
    const text = printed(briefing(atlas, { kind: 'sector', id: 'ict' }, { language: 'en' }))
    expect(named(name).effect).toEqual({
      kind: 'write',
      file: { path: name, content: text.endsWith('\n') ? text : `${text}\n`, replace: false },
    })
  })

  it.each(['', 'x', 'x.pdf', '.md', 'a/.html', 'md', 'x.csv'])(
    'to "%s" is not asked for: the name says no form',
    (name) => {
      const refused = named(name)
      expect(refused.effect).toBeUndefined()
      expect(refused.prompt).toMatchObject({
        kind: 'naming',
        problem: { es: expect.stringMatching(/\.md o .*\.html/) },
      })
    },
  )

  it('says where it was saved, and goes on reading', () => {
    const saved = afterWrite(named('x.md'), { kind: 'written', path: '/there/x.md' })
    expect(saved.message?.text.en).toContain('/there/x.md')
    expect(modeOf(saved)).toBe('briefing')
  })

  it('asks before a file is replaced, and lets another be named', () => {
    const exists = afterWrite(named('x.md'), { kind: 'exists', path: '/there/x.md' })
    expect(modeOf(exists)).toBe('replacing')
    for (const yes of ['y', 's']) {
      expect(after(exists, text(yes)).effect).toMatchObject({ file: { path: 'x.md', replace: true } })
    }
    expect(after(exists, text('n')).prompt).toMatchObject({ kind: 'naming', input: { text: 'x.md' } })
  })

  it.each([
    ['en', ['y', 'n']],
    ['es', ['s', 'n']],
  ] as const)('asks with the keys that the bottom line names, in %s', (language, keys) => {
    const exists = { ...afterWrite(named('x.md'), { kind: 'exists', path: '/there/x.md' }), language }
    const drawn = render(contextOf(exists)).map(textOf)
    expect(drawn.join('\n')).toContain(keys.join(' / '))
    for (const one of keys) expect(drawn.at(-1)).toMatch(new RegExp(`(^| )${one} `))
    if (language === 'es') expect(drawn.at(-1)).not.toMatch(/ y /)
  })

  it('keeps the name where writing failed', () => {
    const problem = { en: 'no', es: 'no' }
    const failed = afterWrite(named('x.md'), { kind: 'failed', problem })
    expect(failed.prompt).toMatchObject({ kind: 'naming', input: { text: 'x.md' }, problem })
  })

  it('calls nobody back who has gone elsewhere', () => {
    const gone = after(named('x.md'), text('H'))
    const later = afterWrite(gone, { kind: 'exists', path: 'x.md' })
    expect(later.route).toEqual(gone.route)
    expect(later.prompt).toBeUndefined()
    expect(later.message?.text.en).toContain('x.md')
  })
})

describe('addresses', () => {
  it.each([
    'briefing',
    'briefing/clusters/claut',
    'briefing/organizations/promexico',
    'briefing/pairs/claut/hegan',
    'briefing/sectors/ict',
    'briefing/places/mx',
  ])('%s is one', (address) => expect(addressOf(cache, opened(address).route)).toBe(address))

  it('the id alone is enough', () => {
    expect(addressOf(cache, opened('briefing/claut').route)).toBe('briefing/clusters/claut')
  })

  it.each([
    ['briefing/clusters/clautt', 'briefing/clusters/claut'],
    ['briefing/clautt', 'briefing/claut'],
    ['briefing/clusters', 'briefing/clusters/acstyria'],
    ['briefing/events/famex-2017', 'events/famex-2017'],
    ['briefing/pairs/claut', 'briefing/pairs/claut/acstyria'],
    ['briefing/pairs/clautt/hegan', 'briefing/pairs/claut/hegan'],
    ['briefing/pairs/claut/hegann', 'briefing/pairs/claut/hegan'],
    ['briefing/pairs/claut/hegan/x', 'briefing/pairs/claut/hegan'],
    ['briefing/clusters/claut/x', 'briefing/clusters/claut'],
  ])('nothing is at %s, but at %s', (address, near) => {
    const route = routeAt(cache, address)
    expect(route.ok ? [] : route.error.nearest).toContain(near)
  })

  it('a pair is of two', () => {
    expect(routeAt(cache, 'briefing/pairs/claut/claut').ok).toBe(false)
  })
})
