import type { Language, Localized } from '@puente/core'
import type { Key } from 'ink'

/** Ink's flags for keys that produce no text, with our names. */
const inkFlags = {
  upArrow: 'up',
  downArrow: 'down',
  leftArrow: 'left',
  rightArrow: 'right',
  pageUp: 'pageup',
  pageDown: 'pagedown',
  home: 'home',
  end: 'end',
  return: 'enter',
  escape: 'escape',
  tab: 'tab',
  backspace: 'backspace',
  delete: 'delete',
} as const satisfies Partial<Record<keyof Key, string>>

/** Names of the keys that produce no text. */
export const namedKeys: readonly string[] = Object.values(inkFlags)

const flags = Object.keys(inkFlags) as (keyof typeof inkFlags)[]

/** A key by its name in the command table, or text that was typed or pasted. */
export type KeyEvent = { readonly key: string } | { readonly text: string }

/** Keys that arrive as characters when they are typed faster than they are read. */
const controlKeys: Readonly<Record<string, string>> = { '\r': 'enter', '\n': 'enter', '\t': 'tab' }

/** Other control characters are letters typed with ctrl, starting with A. */
function controlKey(character: string): string | undefined {
  const letter = character.charCodeAt(0)
  return (
    controlKeys[character] ?? (letter >= 1 && letter <= 26 ? `ctrl+${String.fromCharCode(letter + 96)}` : undefined)
  )
}

/** Splits typed characters into runs of text and keys. */
const textEvents = (input: string): readonly KeyEvent[] =>
  input.split(/(\p{Cc})/u).flatMap((text): KeyEvent[] => {
    if (text === '') return []
    if (!/^\p{Cc}$/u.test(text)) return [{ text }]
    const key = controlKey(text)
    return key === undefined ? [] : [{ key }]
  })

/**
 * Converts what Ink reports to names of the command table: `up`, `shift+tab`, `ctrl+c`, `alt+left`.
 *
 * @returns several where keys came faster than they were read; none for a key release, and for a key without a name
 */
export function keyEventsOf(input: string, key: Key): readonly KeyEvent[] {
  if (key.eventType === 'release') return []
  const flag = flags.find((name) => key[name] === true)
  if (flag !== undefined) {
    const name = inkFlags[flag]
    // Terminals send escape and "alt" alike, so alt counts only with another key.
    const alt = key.meta && name !== 'escape' ? 'alt+' : ''
    return [{ key: `${alt}${key.ctrl ? 'ctrl+' : ''}${key.shift ? 'shift+' : ''}${name}` }]
  }
  if (input === '') return []
  if (key.ctrl) return [{ key: `ctrl+${input}` }]
  if (key.meta) return [{ key: `alt+${input}` }]
  return textEvents(input)
}

/** Labels of keys, where they differ from the name. */
const labels: Readonly<Record<string, string | Localized>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: { en: 'enter', es: 'intro' },
  escape: 'esc',
  tab: 'tab',
  backspace: { en: 'backspace', es: 'retroceso' },
  delete: { en: 'del', es: 'supr' },
  pageup: { en: 'pgup', es: 're pág' },
  pagedown: { en: 'pgdn', es: 'av pág' },
  home: { en: 'home', es: 'inicio' },
  end: { en: 'end', es: 'fin' },
  ' ': { en: 'space', es: 'espacio' },
}

const modifiers: Readonly<Record<string, string | Localized>> = {
  ctrl: 'ctrl',
  alt: 'alt',
  shift: { en: 'shift', es: 'mayús' },
}

const inLanguage = (label: string | Localized | undefined, key: string, language: Language): string =>
  label === undefined ? key : typeof label === 'string' ? label : label[language]

/**
 * The label of a key, as printed on keyboards.
 *
 * @example
 * keyLabel('shift+tab', 'es') // 'mayús-tab'
 */
export function keyLabel(key: string, language: Language): string {
  const parts = key.length > 1 ? key.split('+') : [key]
  return parts
    .map((part, position) => inLanguage((position < parts.length - 1 ? modifiers : labels)[part], part, language))
    .join('-')
}
