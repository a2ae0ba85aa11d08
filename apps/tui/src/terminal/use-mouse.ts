import { useStdout } from 'ink'
import { useEffect, useEffectEvent, useMemo } from 'react'
import { type MouseEvent, type MouseSource, mouseModes } from './mouse.ts'

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
