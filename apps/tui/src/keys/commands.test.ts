import { languages } from '@puente/core'
import { describe, expect, it } from 'vitest'
import type { Document } from '../documents/document.ts'
import { helpDocument } from '../documents/help.ts'
import { understand } from './bindings.ts'
import { commandList, groupLabels } from './commands.ts'
import { keyLabel } from './key-label.ts'
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
      .flatMap((command) => command.keys.filter((key) => !isTyping(mode) || key.length > 1))
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([])
  })

  it.each(modes)('has a way out of %s', (mode) => {
    expect(understand(mode, { key: 'ctrl+c' }).request).toEqual({ kind: 'command', id: 'quit-now' })
  })

  it.each(languages)('stands whole in the help, in %s', (language) => {
    const text = textOf(helpDocument(language, 100, 'home'))
    for (const command of commandList) {
      expect(text).toContain(command.label[language])
      for (const key of command.keys) expect(text).toContain(keyLabel(key, language))
    }
  })
})

it.each(modes)('help begins with what can be done in %s', (mode) => {
  const [here = ''] = textOf(helpDocument('en', 100, mode)).split('\n\n')
  for (const { label, modes: where } of commandList) {
    const line = new RegExp(`  ${label.en.replaceAll(/[().?]/g, '\\$&')}$`, 'm')
    if (where.includes(mode)) expect(here).toMatch(line)
    else if (commandList.filter((other) => other.label.en === label.en).length === 1) expect(here).not.toMatch(line)
  }
})

describe('understanding keys', () => {
  it('takes letters as keys, but as text where one types', () => {
    expect(understand('list', { text: 'q' }).request).toEqual({ kind: 'command', id: 'quit' })
    expect(understand('filter', { text: 'q' }).request).toEqual({ kind: 'text', text: 'q' })
  })

  it('understands one key at a time, since it may change what the others mean', () => {
    expect(understand('list', { text: 'fab' })).toEqual({
      request: { kind: 'command', id: 'filter' },
      rest: { text: 'ab' },
    })
  })

  it('asks for nothing on a key without a meaning', () => {
    expect(understand('list', { text: 'ñ' })).toEqual({})
    expect(understand('search', { key: 'ctrl+y' })).toEqual({})
  })
})
