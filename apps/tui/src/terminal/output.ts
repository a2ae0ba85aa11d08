import ansiEscapes from 'ansi-escapes'

/** What takes text for the terminal. */
interface Writable {
  readonly write: (text: string) => unknown
}

/**
 * Asks the terminal to put a text on the clipboard (OSC 52). It works through SSH, too; a terminal that does not know it
 * ignores it, and none tells whether it did.
 */
export function copyToClipboard(terminal: Writable, text: string): void {
  terminal.write(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`)
}

/**
 * A text that a terminal opens as a link (OSC 8). It takes as many columns as the text.
 *
 * @param address where it leads; anything but the web's addresses, which may come from a dataset of anybody's, leads nowhere
 */
export function hyperlink(text: string, address: string): string {
  if (!URL.canParse(address)) return text
  const { protocol, href } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? ansiEscapes.link(text, href) : text
}

/** Erases all of the screen. */
const erased = ansiEscapes.cursorTo(0, 0) + ansiEscapes.eraseDown

/** What Ink writes to. */
interface InkOutput {
  write(text: string | Uint8Array, done?: () => void): boolean
}

/**
 * An output that erases the alternate screen before it leaves it, at the end and where the program is stopped.
 *
 * Where the window has grown, tmux first makes that screen as large as it was at the beginning, and puts the lines for which
 * it has no room with those of the shell.
 */
export function erasingOutput<T extends InkOutput & object>(stdout: T): T {
  const write = (text: string | Uint8Array, ...more: readonly (() => void)[]): boolean =>
    stdout.write(text === ansiEscapes.exitAlternativeScreen ? erased + text : text, ...more)
  const get = (target: T, name: string | symbol) => {
    if (name === 'write') return write
    const value: unknown = Reflect.get(target, name)
    return typeof value === 'function' ? value.bind(target) : value
  }
  return new Proxy(stdout, { get })
}
