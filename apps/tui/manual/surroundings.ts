/** What the program and its surroundings have to do with each other: what it ends with, what it heeds, what it writes. @module */

/** Something by its name, and what it means. */
export interface Explained {
  readonly name: string
  readonly means: string
}

/** What the program ends with. */
export const exitStatus: readonly Explained[] = [
  { name: '0', means: 'all went well.' },
  {
    name: '1',
    means: 'nothing was found, a dataset has problems, or something broke. What it is stands on standard error.',
  },
  { name: '2', means: 'the command line cannot be understood; the nearest valid word stands on standard error.' },
]

/** The variables of the environment that it heeds. */
export const environment: readonly Explained[] = [
  {
    name: 'LC_ALL, LC_MESSAGES, LANG',
    means: 'the language, where --lang does not say it: Spanish for es, English for any other.',
  },
  {
    name: 'LC_ALL, LC_CTYPE, LANG',
    means: 'what the terminal can write. A locale with another character set than UTF-8 gets ASCII alone.',
  },
  { name: 'NO_COLOR', means: 'if set, no colour is used where --theme does not ask for it.' },
  { name: 'FORCE_COLOR', means: 'colour or none (0), before NO_COLOR.' },
  { name: 'COLORFGBG', means: 'tells some terminals with a light ground from dark ones.' },
  { name: 'FORCE_HYPERLINK', means: 'links in the text (OSC 8) or none (0), where the terminal is not known.' },
  {
    name: 'TERM',
    means: 'a terminal called dumb gets plain text instead of the explorer, and one called linux no braille.',
  },
  { name: 'XDG_CONFIG_HOME', means: 'where settings are kept, on Linux.' },
]

/** The files that it writes by itself. */
export const files: readonly Explained[] = [
  {
    name: '~/.config/puente/explorer.json',
    means:
      'the last place, the language, the theme and whether the mouse is used; and under keys your own keys, like {"keys": {"search": ["F", "ctrl+s"], "theme": []}}: the commands and keys that puente keys prints, each with a key, several, or none. On macOS it is in ~/Library/Preferences/puente, on Windows in %APPDATA%\\puente\\Config. Otherwise it can be deleted at any time.',
  },
]
