/**
 * The mouse, as terminals report it: a press or a turn of the wheel as `ESC [ < button ; column ; row M` (SGR, 1006).
 *
 * @module
 */
import { useStdout } from 'ink'
import { useEffect, useEffectEvent, useMemo } from 'react'

/** What the mouse did, and where; column and row are counted from 0. */
export type MouseEvent =
  | { readonly kind: 'press'; readonly column: number; readonly row: number }
  | { readonly kind: 'wheel'; readonly direction: 'up' | 'down' }

/** Asks the terminal to report the mouse, and to stop doing so. */
export const mouseModes = { on: '\u001b[?1000h\u001b[?1006h', off: '\u001b[?1006l\u001b[?1000l' } as const

/** Shift, alt and ctrl are held meanwhile; they don't matter. */
const modifiers = 4 | 8 | 16

const buttons = { left: 0, wheelUp: 64, wheelDown: 65 } as const

/**
 * What a report says. Releases, motion and other buttons ask for nothing.
 *
 * @param parameters what stands between `ESC [` and the last sign, such as `<0;5;7`
 * @param final the last sign: `M` for a press, `m` for a release
 */
export function mouseEventOf(parameters: string, final: string): MouseEvent | undefined {
  const [, button, column, row] = /^<(\d+);(\d+);(\d+)$/.exec(parameters) ?? []
  if (final !== 'M' || button === undefined) return undefined
  switch (Number(button) & ~modifiers) {
    case buttons.left:
      return { kind: 'press', column: Number(column) - 1, row: Number(row) - 1 }
    case buttons.wheelUp:
      return { kind: 'wheel', direction: 'up' }
    case buttons.wheelDown:
      return { kind: 'wheel', direction: 'down' }
    default:
      return undefined
  }
}

/** Tells what the mouse did, until it is told to stop. */
export type MouseSource = (listener: (event: MouseEvent) => void) => () => void

/** Lends the mouse back to the terminal for a while. */
export interface MouseModes {
  readonly on: () => void
  readonly off: () => void
}

/**
 * Hears the mouse.
 *
 * @param source tells what it does; absent: there is none
 * @param wanted whether the explorer wants it; where not, the terminal selects text with it
 * @param hear is told what it did
 */
export function useMouse(
  source: MouseSource | undefined,
  wanted: boolean,
  hear: (event: MouseEvent) => void,
): MouseModes {
  const { stdout } = useStdout()
  const heard = useEffectEvent(hear)
  const isOn = source !== undefined && wanted
  const modes = useMemo(
    () => ({
      on: () => void (isOn && stdout.write(mouseModes.on)),
      off: () => void (isOn && stdout.write(mouseModes.off)),
    }),
    [stdout, isOn],
  )
  useEffect(() => {
    modes.on()
    return modes.off
  }, [modes])
  useEffect(() => source?.((event) => heard(event)), [source])
  return modes
}
