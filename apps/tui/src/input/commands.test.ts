import { languages } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { helpDocument } from '../shell/help.ts'
import type { Document } from '../text/document.ts'
import { commandList, groupLabels } from './commands.ts'
import { defaultKeymap, keysIn, resolveKey } from './keymap.ts'
import { keyLabel } from './keys.ts'
import { isTyping, type Mode } from './modes.ts'

const modes: readonly Mode[] = [...new Set(commandList.flatMap((command) => command.modes))]

const textOf = ({ lines }: Document): string => lines.map((line) => line.map(({ text }) => text).join('')).join('\n')

describe('the key table', () => {
  it.each(commandList)('$id is bound, described in every language, and in one group', (command) => {
    expect(command.keys.length).toBeGreaterThan(0)
    expect(command.modes.length).toBeGreaterThan(0)
    expect(Object.keys(groupLabels)).toContain(command.group)
    for (const language of languages) expect(command.label[language].trim()).not.toBe('')
  })

  it.each(modes)('gives each key in %s one meaning', (mode) => {
    const keys = commandList
      .filter((command) => command.modes.includes(mode))
      .flatMap((command) => keysIn(command, mode))
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([])
  })

  it.each(modes.filter((mode) => !isTyping(mode)))('has keys of vi, less and arrows in %s that only move', (mode) => {
    const moving = ['up', 'down', 'left', 'right', 'pageup', 'pagedown', 'home', 'end', ...'hjklgG ']
    for (const key of [...moving, 'ctrl+d', 'ctrl+u', 'ctrl+f', 'ctrl+b']) {
      const bound = commandList.filter((command) => command.modes.includes(mode) && keysIn(command, mode).includes(key))
      expect(bound.map(({ group }) => group)).toEqual(bound.map(() => 'move'))
    }
  })

  it.each(['list', 'detail', 'match', 'timeline', 'opportunities', 'facets', 'hits', 'briefing', 'help'] as const)(
    'moves in %s with each of them, as far as there is somewhere to go',
    (mode) => {
      for (const key of ['up', 'down', 'pageup', 'pagedown', 'home', 'end', 'ctrl+d', 'ctrl+u', 'ctrl+f', 'ctrl+b']) {
        expect(resolveKey(defaultKeymap, mode, { key }).action, key).toBeDefined()
      }
      for (const letter of 'jkgG nN/')
        expect(resolveKey(defaultKeymap, mode, { text: letter }).action, letter).toBeDefined()
    },
  )

  it.each(modes)('has a way out of %s', (mode) => {
    expect(resolveKey(defaultKeymap, mode, { key: 'ctrl+c' }).action).toEqual({ kind: 'command', id: 'quit-now' })
  })

  it.each(languages)('stands whole in the help, in %s', (language) => {
    const text = textOf(helpDocument(defaultKeymap, language, 100, 'home'))
    for (const command of commandList) {
      expect(text).toContain(command.label[language])
      for (const key of command.keys) expect(text).toContain(keyLabel(key, language))
    }
  })
})

it.each(modes)('help begins with what can be done in %s', (mode) => {
  const [here = ''] = textOf(helpDocument(defaultKeymap, 'en', 100, mode)).split('\n\n')
  for (const { label, modes: where } of commandList) {
    const line = new RegExp(`  ${label.en.replaceAll(/[().?]/g, '\\$&')}$`, 'm')
    if (where.includes(mode)) expect(here).toMatch(line)
    else if (commandList.filter((other) => other.label.en === label.en).length === 1) expect(here).not.toMatch(line)
  }
})

describe('understanding keys', () => {
  it('takes letters as keys, but as text where one types', () => {
    expect(resolveKey(defaultKeymap, 'list', { text: 'q' }).action).toEqual({ kind: 'command', id: 'quit' })
    expect(resolveKey(defaultKeymap, 'filter', { text: 'q' }).action).toEqual({ kind: 'text', text: 'q' })
  })

  it('understands one key at a time, since it may change what the others mean', () => {
    expect(resolveKey(defaultKeymap, 'list', { text: 'fab' })).toEqual({
      action: { kind: 'command', id: 'filter' },
      rest: { text: 'ab' },
    })
  })

  it('takes digits for how often, and 0 only behind another', () => {
    expect(resolveKey(defaultKeymap, 'list', { text: '12G' })).toEqual({ digit: '1', rest: { text: '2G' } })
    expect(resolveKey(defaultKeymap, 'map', { text: '0' }).action).toEqual({ kind: 'command', id: 'zoom-whole' })
    expect(resolveKey(defaultKeymap, 'map', { text: '0' }, true)).toEqual({ digit: '0' })
    expect(resolveKey(defaultKeymap, 'filter', { text: '5' }).action).toEqual({ kind: 'text', text: '5' })
  })

  it('asks for nothing on a key without a meaning', () => {
    expect(resolveKey(defaultKeymap, 'list', { text: 'ñ' })).toEqual({})
    expect(resolveKey(defaultKeymap, 'search', { key: 'ctrl+y' })).toEqual({})
  })
})
