/** What the palette offers: commands, names, what is written as in a shell, and addresses. */
import { languages } from '@puente/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { atlasCacheOf } from '../../app/atlas-cache.ts'
import { initialState, type State } from '../../app/state.ts'
import { commands, createProgram } from '../../cli/program.ts'
import { addressOf } from '../../screens/screens.ts'
import { atlas } from '../../testing/atlas.ts'
import { key, pressing, text } from '../../testing/pressing.ts'
import { textOfLine } from '../../text/line.ts'
import { render } from '../render.ts'
import { update } from '../update.ts'
import { shellCommands } from './command-line.ts'
import { paletteItems } from './palette-items.ts'

const cache = atlasCacheOf(atlas)
const { after, contextOf } = pressing(cache, 100, 30)
const home = initialState('en')
const typed = (line: string, state = home) => after(state, text(':'), text(line))
const chosen = (line: string, state = home) => addressOf(cache, after(typed(line, state), key('enter')).route)
const offered = (line: string, state: State = home) =>
  paletteItems(contextOf(state), line).map(({ completion }) => completion)

it.each([
  ['claut', 'clusters/claut'],
  ['match claut', 'match/claut'],
  ['match hegan', 'match/hegan'],
  ['match basque energy', 'match/basque-energy-cluster'],
  ['puente match claut', 'match/claut'],
  ['show queretaro', 'places/queretaro'],
  ['path claut hegan', 'path/claut/hegan'],
  ['path "Clúster Automotriz de Nuevo León" hegan', 'path/claut/hegan'],
  ['network claut', 'network/claut'],
  ['timeline aerospace', 'timeline/aerospace'],
  ['developments aerospace', 'since?about=aerospace'],
  ['map claut', 'map#claut'],
  ['briefing claut', 'briefing/clusters/claut'],
  ['briefing claut hegan', 'briefing/pairs/claut/hegan'],
  ['search energía solar', 'search/energía solar'],
  ['list events country:mx', 'events?country=mx'],
  ['clusters country:mx sort:-name', 'clusters?country=mx&sort=-name'],
  ['clústeres country:mx', 'clusters?country=mx'],
  ['events?country=mx', 'events?country=mx'],
])(': %s', (line, address) => {
  expect(decodeURIComponent(chosen(line))).toBe(address)
})

it(': events?country=mx&date>=2016, as somebody compares in a filter', () => {
  const route = after(typed('events?country=mx&date>=2016'), key('enter')).route
  expect(route).toMatchObject({ screen: 'browse', collection: 'events' })
  const rows = cache.resultList('events', 'line' in route ? route.line : '')
  expect(rows.total).toBe(cache.resultList('events', 'country:mx date>=2016').total)
})

it('offers who may be meant, to be chosen with arrows, tab or the mouse', () => {
  const state = typed('match claut')
  expect(offered('aeroes').length).toBeGreaterThan(0)
  const several = typed('match basque')
  const lines = offered('match basque')
  expect(lines.length).toBeGreaterThan(1)
  const second = after(several, key('down'), key('enter'))
  expect(addressOf(cache, second.route)).toBe(lines[1]?.replace(' ', '/'))
  const completed = after(several, key('tab'))
  expect(completed.overlay).toMatchObject({ input: { text: lines[0] } })
  const row = render(contextOf(state)).findIndex((line) => textOfLine(line).includes('match/claut'))
  const pressed = update(cache, contextOf(state).layout, state, {
    kind: 'mouse',
    event: { kind: 'press', column: 10, row },
  })
  expect(addressOf(cache, pressed.route)).toBe('match/claut')
})

it('says what is wrong, and offers what is near', () => {
  const screen = (line: string) =>
    render(contextOf(typed(line)))
      .map(textOfLine)
      .join('\n')
  expect(screen('clusters contry:mx')).toMatch(/unknown field[\s\S]*country/i)
  expect(chosen('clusters contry:mx')).toBe('clusters?country=mx')
  expect(screen('clustres/clautt')).toContain('clusters')
  expect(offered('clustres')).toContain('clusters')
  expect(after(typed('clustres/claut'), key('enter')).route).toMatchObject({ screen: 'browse' })
})

it.each([
  ['match claut --sector mobility', '--sector', 'match/claut'],
  ['timeline aerospace --from 2016', '--from', 'timeline/aerospace'],
  ['puente path claut hegan --count 1', '--count', 'path/claut/hegan'],
  ['network claut --depth=2', '--depth', 'network/claut'],
])('says that %s goes without its option', (line, option, address) => {
  for (const language of languages) {
    const screen = render(contextOf(typed(line, initialState(language)))).map(textOfLine)
    expect(screen.some((one) => one.includes('shell') && one.includes(option))).toBe(true)
  }
  expect(chosen(line)).toBe(address)
})

it.each(['match qqqq', 'timeline mx'])('says of %s that nothing is called so', (line) => {
  const [word = ''] = line.split(' ')
  const screen = render(contextOf(typed(line))).map(textOfLine)
  expect(screen.some((one) => one.includes(`Nothing that "${word}" takes is called`))).toBe(true)
})

it('has every command of the shell that leads to a place', () => {
  const shell = createProgram(commands, process, '1.2.3', 'en', () => {}).commands.map((command) => command.name())
  const elsewhere = [
    'export',
    'sql',
    'load',
    'check',
    'compile',
    'diff',
    'changes',
    'doctor',
    'mcp',
    'serve',
    'completion',
    'complete',
    'keys',
    'opportunities',
    'help',
    'new',
  ]
  for (const name of shell) if (!elsewhere.includes(name)) expect([...shellCommands.keys()]).toContain(name)
  expect(chosen('white-spots')).toBe('white-spots')
  expect(chosen('opportunities')).toMatch(/^(white-spots|opportunities)$/)
})

it('takes any line at all', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .tuple(fc.constantFrom(...shellCommands.keys(), 'clusters', 'events'), fc.string({ maxLength: 20 }))
      .map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(line, fc.constantFrom(...languages), (some, language) => {
      const state = typed(some, initialState(language))
      for (const one of render(contextOf(state))) expect(textOfLine(one)).toBeDefined()
      after(state, key('tab'), key('down'), key('enter'))
    }),
    { numRuns: 60 },
  )
})
