import ansiEscapes from 'ansi-escapes'

interface Writable {
  readonly write: (text: string) => unknown
}

/**
 * Copies a text through the terminal (OSC 52), which also works over SSH. Terminals without support ignore it; there is no
 * answer.
 */
export function copyToClipboard(terminal: Writable, text: string): void {
  terminal.write(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`)
}

/**
 * A hyperlink (OSC 8), as wide as its text.
 *
 * @param address where it leads; anything but the web's addresses, which may come from a dataset of anybody's, leads nowhere
 */
export function hyperlink(text: string, address: string): string {
  if (!URL.canParse(address)) return text
  const { protocol, href } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? ansiEscapes.link(text, href) : text
}

const erased = ansiEscapes.cursorTo(0, 0) + ansiEscapes.eraseDown

interface InkOutput {
  write(text: string | Uint8Array, done?: () => void): boolean
}

/**
 * Wraps an output so that the alternate screen is erased before it is left, at the end and on suspend.
 *
 * After the window has grown, tmux shrinks that screen to its first size and moves lines without room to those of the
 * shell.
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
