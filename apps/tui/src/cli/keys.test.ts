import { languages } from '@puente/core'
import { expect, it } from 'vitest'
import { commandList } from '../input/commands.ts'
import { parseUserKeys } from '../input/user-keys.ts'
import { recorded } from '../testing/recorded-io.ts'
import { printKeys } from './keys.ts'

it.each(languages)('every command is printed with its keys and what it does, in %s', (language) => {
  const { context, out } = recorded('text', language)
  printKeys({ io: context.io, language }, false)
  for (const { id, label } of commandList) {
    expect(out()).toContain(id)
    expect(out()).toContain(label[language])
  }
})

it('as JSON they are what the settings file takes', () => {
  const { context, out } = recorded('json')
  printKeys({ io: context.io, language: 'en' }, true)
  const { keymap, problems } = parseUserKeys(JSON.parse(out()))
  expect(problems).toEqual([])
  for (const { id, keys } of commandList) {
    expect(keymap.commands.find((command) => command.id === id)?.keys).toEqual(keys)
  }
})
