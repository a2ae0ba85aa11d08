import type { Language, Localized } from '@puente/core'

/** What is printed on the keys, where it is not the key's name. */
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
 * A key of the key table as readers know it.
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
