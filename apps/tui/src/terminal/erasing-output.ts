/** The output that Ink writes to: the screen is erased before it is given back. @module */
import ansiEscapes from 'ansi-escapes'

/** Erases all of the screen. */
const erased = ansiEscapes.cursorTo(0, 0) + ansiEscapes.eraseDown

/** What Ink writes to. */
interface Writable {
  write(text: string | Uint8Array, done?: () => void): boolean
}

/**
 * An output that erases the alternate screen before it leaves it, at the end and where the program is stopped.
 *
 * Where the window has grown, tmux first makes that screen as large as it was at the beginning, and puts the lines for which
 * it has no room with those of the shell.
 */
export function erasingOutput<T extends Writable & object>(stdout: T): T {
  const write = (text: string | Uint8Array, ...more: readonly (() => void)[]): boolean =>
    stdout.write(text === ansiEscapes.exitAlternativeScreen ? erased + text : text, ...more)
  const get = (target: T, name: string | symbol) => {
    if (name === 'write') return write
    const value: unknown = Reflect.get(target, name)
    return typeof value === 'function' ? value.bind(target) : value
  }
  return new Proxy(stdout, { get })
}
