/** What a terminal sends for each key that the tests press. */
export const keyCodes = {
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  pageup: '\u001b[5~',
  pagedown: '\u001b[6~',
  home: '\u001b[H',
  end: '\u001b[F',
  enter: '\r',
  escape: '\u001b',
  tab: '\t',
  'shift+tab': '\u001b[Z',
  backspace: '\u007f',
  delete: '\u001b[3~',
  'ctrl+c': '\u0003',
  'ctrl+z': '\u001a',
  'ctrl+b': '\u0002',
  'ctrl+d': '\u0004',
  'ctrl+f': '\u0006',
  'ctrl+u': '\u0015',
  'ctrl+w': '\u0017',
  'alt+left': '\u001b[1;3D',
} as const satisfies Record<string, string>

/** Name of a key that the tests press. */
export type KeyCode = keyof typeof keyCodes
