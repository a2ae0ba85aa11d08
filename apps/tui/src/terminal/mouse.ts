/**
 * Mouse reports of terminals: `ESC [ < button ; column ; row M` (SGR, 1006).
 *
 * @module
 */
import { useStdout } from 'ink'
import { useEffect, useEffectEvent, useMemo } from 'react'

/** A press or a turn of the wheel; columns and rows count from 0. */
export type MouseEvent =
  | { readonly kind: 'press'; readonly column: number; readonly row: number }
  | { readonly kind: 'wheel'; readonly direction: 'up' | 'down' }

/** Escape sequences that turn mouse reports on and off. */
const mouseModes = { on: '\u001b[?1000h\u001b[?1006h', off: '\u001b[?1006l\u001b[?1000l' } as const

/** Bits of shift, alt and ctrl, which are ignored. */
const modifiers = 4 | 8 | 16

const buttons = { left: 0, wheelUp: 64, wheelDown: 65 } as const

/**
 * Parses a report. Releases, motion and other buttons are ignored.
 *
 * @param parameters what is between `ESC [` and the final character, such as `<0;5;7`
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

/** Subscribes to mouse events; returns how to unsubscribe. */
export type MouseSource = (listener: (event: MouseEvent) => void) => () => void

/** Turns mouse reports on and off. */
export interface MouseModes {
  readonly on: () => void
  readonly off: () => void
}

/**
 * Subscribes to the mouse while the explorer uses it.
 *
 * @param source undefined without a mouse
 * @param wanted whether the explorer wants it; where not, the terminal selects text with it
 * @param hear is called with each event
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
