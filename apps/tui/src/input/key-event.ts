import type { Key } from 'ink'

/** Ink's flags for keys that produce no text, and what the key table calls them. */
const named = {
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

/** What the key table calls the keys that produce no text. */
export const namedKeys: readonly string[] = Object.values(named)

const flags = Object.keys(named) as (keyof typeof named)[]

/** A key press as the key table spells it, or text that was typed or pasted. */
export type KeyEvent = { readonly key: string } | { readonly text: string }

/** Keys that come as characters where they are typed faster than they are read. */
const characters: Readonly<Record<string, string>> = { '\r': 'enter', '\n': 'enter', '\t': 'tab' }

/** A control character that has no key of its own is a letter typed with ctrl: the first is A. */
function controlKey(character: string): string | undefined {
  const letter = character.charCodeAt(0)
  return characters[character] ?? (letter >= 1 && letter <= 26 ? `ctrl+${String.fromCharCode(letter + 96)}` : undefined)
}

/** Typed characters: runs of text, and the keys among them. */
const typed = (input: string): readonly KeyEvent[] =>
  input.split(/(\p{Cc})/u).flatMap((text): KeyEvent[] => {
    if (text === '') return []
    if (!/^\p{Cc}$/u.test(text)) return [{ text }]
    const key = controlKey(text)
    return key === undefined ? [] : [{ key }]
  })

/**
 * What Ink reports of a key press, as the key table spells it: `up`, `shift+tab`, `ctrl+c`, `alt+left`.
 *
 * @returns several where keys came faster than they were read; none for a key release, and for a key without a name
 */
export function keyEventsOf(input: string, key: Key): readonly KeyEvent[] {
  if (key.eventType === 'release') return []
  const flag = flags.find((name) => key[name] === true)
  if (flag !== undefined) {
    const name = named[flag]
    // Terminals send escape and "alt" alike, so alt counts only with another key.
    const alt = key.meta && name !== 'escape' ? 'alt+' : ''
    return [{ key: `${alt}${key.ctrl ? 'ctrl+' : ''}${key.shift ? 'shift+' : ''}${name}` }]
  }
  if (input === '') return []
  if (key.ctrl) return [{ key: `ctrl+${input}` }]
  if (key.meta) return [{ key: `alt+${input}` }]
  return typed(input)
}
