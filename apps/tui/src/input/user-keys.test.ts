import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandList, isCommandId } from './commands.ts'
import { defaultKeymap, type Keymap, keysIn } from './keymap.ts'
import { parseKey, parseUserKeys } from './user-keys.ts'

/** Every key of every mode once: nothing is lost to another. */
function hasNoClash({ commands }: Keymap): boolean {
  const all = commands.flatMap((command) =>
    command.modes.flatMap((mode) => keysIn(command, mode).map((key) => `${mode} ${key}`)),
  )
  return new Set(all).size === all.length
}

const said = (given: unknown) => parseUserKeys(given).problems.map(({ en }) => en)

describe('keys of the reader', () => {
  it('take the place of the usual ones', () => {
    const { keymap, problems } = parseUserKeys({ search: ['ctrl+s', 'X'], theme: [], down: ['down', 'e'], back: 'esc' })
    expect(problems).toEqual([])
    expect(keymap.commandOf('list', 'ctrl+s')).toBe('search')
    expect(keymap.commandOf('list', 'X')).toBe('search')
    expect(keymap.commandOf('list', 'F')).toBeUndefined()
    expect(keymap.commandOf('list', 'T')).toBeUndefined()
    expect(keymap.commandOf('list', 'e')).toBe('down')
    expect(keymap.commandOf('list', 'j')).toBeUndefined()
    expect(keymap.commandOf('list', 'escape')).toBe('back')
  })

  it('can be swapped', () => {
    const { keymap, problems } = parseUserKeys({ match: 'b', briefing: 'm' })
    expect(problems).toEqual([])
    expect(keymap.commandOf('list', 'b')).toBe('match')
    expect(keymap.commandOf('list', 'm')).toBe('briefing')
  })

  it.each([
    [{ serach: 'F' }, /"serach".*search/],
    [{ search: 'pagedwn' }, /"pagedwn".*pagedown/],
    [{ search: 'j' }, /"j" is "down" already/],
    [{ search: '5' }, /how often/],
    [{ search: 7 }, /write a key like/],
    [{ search: [''] }, /write a key like/],
    [{ search: 'ctrl+m' }, /sends/],
    [{ 'delete-all': 'x' }, /would be typed/],
    [{ 'quit-now': 'Q' }, /ctrl\+c/],
    [{ down: 'q' }, /"q" is "(close-help|quit)" already/],
    [{ __proto__: 'x', constructor: 'x' }, /"constructor"/],
    ['F', /write commands/],
    [[], /write commands/],
    [null, /write commands/],
  ])('%j is said to be wrong, and the rest holds', (given, problem) => {
    expect(said(given).join('\n')).toMatch(problem)
    const alone = { theme: 'X' }
    const { keymap } = parseUserKeys(
      typeof given === 'object' && !Array.isArray(given) ? { ...given, ...alone } : alone,
    )
    expect(keymap.commandOf('list', 'X')).toBe('theme')
    expect(keymap.commandOf('list', 'j')).toBe('down')
  })

  it('are said to be wrong in both languages', () => {
    for (const { en, es } of parseUserKeys({ serach: 'F', search: 'j', theme: 'hyper+x' }).problems)
      expect(en).not.toBe(es)
  })

  it('whatever they are, leave a keymap in which each key is one command, and a way out', () => {
    const ids = commandList.map(({ id }) => id)
    const keys = [...new Set(commandList.flatMap((command) => command.keys)), 'X', 'ctrl+s', 'nonsense']
    const own = fc.dictionary(fc.constantFrom(...ids, 'nonsense'), fc.array(fc.constantFrom(...keys), { maxLength: 3 }))
    fc.assert(
      fc.property(own, (given) => {
        const { keymap } = parseUserKeys(given)
        expect(hasNoClash(keymap)).toBe(true)
        expect(keymap.commandOf('list', 'ctrl+c')).toBe('quit-now')
      }),
    )
    fc.assert(
      fc.property(fc.anything(), (given) => {
        expect(hasNoClash(parseUserKeys(given).keymap)).toBe(true)
      }),
    )
  })
})

it('knows every key that the table has by its name', () => {
  for (const key of commandList.flatMap((command) => command.keys)) expect(parseKey(key)).toBe(key)
  expect(parseKey('Space')).toBe(' ')
  expect(parseKey('PgDn')).toBe('pagedown')
  expect(parseKey('Ctrl-D')).toBe('ctrl+d')
  expect(parseKey('shift+tab')).toBe('shift+tab')
  expect(parseKey('nope')).toBeUndefined()
})

it('the table itself has no clash', () => {
  expect(hasNoClash(defaultKeymap)).toBe(true)
  expect(isCommandId('toString')).toBe(false)
})
