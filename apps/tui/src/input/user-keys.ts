/**
 * The user's keys from the settings file: `"keys": { "search": ["F", "ctrl+s"], "theme": [] }`.
 *
 * Problems are reported; valid keys are used.
 *
 * @module
 */
import { type Localized, nearest, type Result } from '@puente/core'
import { didYouMean } from '../words.ts'
import { type Command, type CommandId, commandList } from './commands.ts'
import { type BoundCommand, type Keymap, keymapOf, keysIn } from './keymap.ts'
import { namedKeys } from './keys.ts'
import { isTyping } from './modes.ts'

/** Other names of keys. */
const keyAliases: Readonly<Record<string, string>> = {
  space: ' ',
  espacio: ' ',
  esc: 'escape',
  return: 'enter',
  intro: 'enter',
  del: 'delete',
  supr: 'delete',
  pgup: 'pageup',
  pgdn: 'pagedown',
  pgdown: 'pagedown',
}

/** Keys for which a terminal sends the same bytes as for another key. */
const sameInTerminals: Readonly<Record<string, string>> = {
  'ctrl+i': 'tab',
  'ctrl+j': 'enter',
  'ctrl+m': 'enter',
}

const modifiers = ['alt', 'ctrl', 'shift'] as const

/** Parses the name of a key; undefined if there is no such key. */
export function parseKey(text: string): string | undefined {
  if ([...text].length === 1) return /[1-9]|\p{Cc}/u.test(text) ? undefined : text
  const parts = text
    .trim()
    .toLowerCase()
    .split(/[+-](?=.)/)
  const last = parts.at(-1) ?? ''
  const name = keyAliases[last] ?? last
  const held = modifiers.filter((one) => parts.slice(0, -1).includes(one))
  if (held.length !== parts.length - 1) return undefined
  const isNamed = namedKeys.some((key) => key === name)
  if (!isNamed && held.length === 0) return name === ' ' ? name : undefined
  const isLetter = /^[a-z]$/.test(name)
  if (!isNamed && !(isLetter && held.join() === 'ctrl') && !(held.join() === 'alt' && [...name].length === 1)) {
    return isLetter && held.join() === 'shift' ? name.toUpperCase() : undefined
  }
  return [...held, name].join('+')
}

/** A problem with one of the user's keys. */
export type KeyProblem = Localized

/** The keymap with the user's valid keys, and the problems with the others. */
export interface UserKeys {
  readonly keymap: Keymap
  readonly problems: readonly KeyProblem[]
}

function unknownCommand(name: string): KeyProblem {
  const near = didYouMean(
    nearest(
      name,
      commandList.map(({ id }) => id),
    ),
  )
  return {
    en: `keys: no command is called "${name}".${near.en} "puente keys" lists them all.`,
    es: `keys: ninguna orden se llama "${name}".${near.es} «puente keys» las enumera.`,
  }
}

function unknownKey(id: CommandId, text: string): KeyProblem {
  if (/^[1-9]$/.test(text)) {
    return {
      en: `keys.${id}: "${text}" says how often a command is to be carried out, and can be no command itself.`,
      es: `keys.${id}: "${text}" dice cuántas veces se ejecuta una orden, y no puede ser una orden.`,
    }
  }
  const near = didYouMean(nearest(text, [...namedKeys, 'space', ...namedKeys.map((key) => `ctrl+${key}`)]))
  return {
    en: `keys.${id}: there is no key "${text}".${near.en} Write a character, or a name like "pagedown", "ctrl+d", "alt+left".`,
    es: `keys.${id}: no hay tecla "${text}".${near.es} Escriba un carácter, o un nombre como "pagedown", "ctrl+d", "alt+left".`,
  }
}

const fail = (en: string, es: string): Result<never, KeyProblem> => ({ ok: false, error: { en, es } })

/** The keys of one command, or the problem with them. */
function keysFor(command: Command, given: unknown): Result<readonly string[], KeyProblem> {
  const { id, group, modes } = command
  const texts: readonly unknown[] = Array.isArray(given) ? given : [given]
  const keys: string[] = []
  for (const text of texts) {
    if (typeof text !== 'string' || text === '') {
      return fail(
        `keys.${id}: write a key like "F", or several like ["F", "ctrl+s"].`,
        `keys.${id}: escriba una tecla como "F", o varias como ["F", "ctrl+s"].`,
      )
    }
    const key = parseKey(text)
    if (key === undefined) return { ok: false, error: unknownKey(id, text) }
    const same = sameInTerminals[key]
    if (same !== undefined) {
      return fail(
        `keys.${id}: a terminal sends for "${text}" what it sends for "${same}". Choose another key.`,
        `keys.${id}: un terminal envía por "${text}" lo mismo que por "${same}". Elija otra tecla.`,
      )
    }
    keys.push(key)
  }
  const isTyped = modes.every(isTyping)
  const [mode] = modes
  const typed = keys.find((key) => isTyped && mode !== undefined && keysIn({ keys: [key], group }, mode).length === 0)
  if (typed !== undefined) {
    return fail(
      `keys.${id}: "${typed}" would be typed where this command works. Choose one like "ctrl+${typed.at(-1)}".`,
      `keys.${id}: "${typed}" se escribiría donde vale esta orden. Elija una como "ctrl+${typed.at(-1)}".`,
    )
  }
  if (id === 'quit-now' && !keys.includes('ctrl+c')) {
    return fail(
      'keys.quit-now: ctrl+c stays a way out of everything. Name it among the keys.',
      'keys.quit-now: ctrl+c sigue siendo una salida de todo. Nómbrela entre las teclas.',
    )
  }
  return { ok: true, value: keys }
}

/** Two commands with the same key in one mode. */
interface Clash {
  readonly key: string
  readonly one: BoundCommand
  readonly other: BoundCommand
}

function clashIn({ commands: all }: Keymap): Clash | undefined {
  const taken = new Map<string, BoundCommand>()
  for (const command of all) {
    for (const mode of command.modes) {
      for (const key of keysIn(command, mode)) {
        const other = taken.get(`${mode} ${key}`)
        if (other !== undefined && other.id !== command.id) return { key, one: other, other: command }
        taken.set(`${mode} ${key}`, command)
      }
    }
  }
  return undefined
}

const clashProblem = (refused: BoundCommand, { key, one, other }: Clash): KeyProblem => {
  const holder = refused.id === one.id ? other : one
  return {
    en: `keys.${refused.id}: "${key}" is "${holder.id}" already (${holder.label.en}). Give that another key, too, or choose a free one.`,
    es: `keys.${refused.id}: "${key}" ya es "${holder.id}" (${holder.label.es}). Dé también otra tecla a esa, o elija una libre.`,
  }
}

/**
 * The keymap with the user's keys.
 *
 * @param given what the settings file has under `keys`; a command whose keys clash with those of another keeps its own
 */
export function parseUserKeys(given: unknown): UserKeys {
  if (given === undefined) return { keymap: keymapOf(), problems: [] }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return {
      keymap: keymapOf(),
      problems: [
        {
          en: 'keys: write commands with their keys, like { "search": "F" }.',
          es: 'keys: escriba órdenes con sus teclas, como { "search": "F" }.',
        },
      ],
    }
  }
  const own = new Map<CommandId, readonly string[]>()
  const problems: KeyProblem[] = []
  for (const [name, value] of Object.entries(given)) {
    const command = commandList.find(({ id }) => id === name)
    if (command === undefined) {
      problems.push(unknownCommand(name))
      continue
    }
    const keys = keysFor(command, value)
    if (keys.ok) own.set(command.id, [...new Set(keys.value)])
    else problems.push(keys.error)
  }
  // A refused command gets its default keys back, which may clash again; each round drops one of the user's.
  for (let keymap = keymapOf(own); ; keymap = keymapOf(own)) {
    const clash = clashIn(keymap)
    if (clash === undefined) return { keymap, problems }
    const refused = own.has(clash.other.id) ? clash.other : clash.one
    own.delete(refused.id)
    problems.push(clashProblem(refused, clash))
  }
}
