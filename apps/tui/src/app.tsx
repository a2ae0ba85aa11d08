/** The explorer: one state, one place where keys arrive, one source of the window's size. @module */
import { useApp, useInput, usePaste, useStdout, useWindowSize } from 'ink'
import { useEffect, useReducer } from 'react'
import { DrawingContext, type TerminalTraits } from './components/drawing-context.ts'
import { writeFile } from './effects/write-file.ts'
import { pressesOf } from './keys/key-name.ts'
import { afterWriting } from './screens/briefing/saving.ts'
import { Screen } from './screens/screen.tsx'
import { type Layout, layoutOf } from './state/layout.ts'
import type { Model } from './state/model.ts'
import { pasted, pointed, pressed } from './state/press.ts'
import type { State } from './state/state.ts'
import { copyToClipboard } from './terminal/clipboard.ts'
import type { MouseSource } from './terminal/mouse.ts'
import { useMouse } from './terminal/use-mouse.ts'
import { type Stopping, useStopping } from './terminal/use-stopping.ts'
import { themes } from './theme.ts'

interface Props {
  readonly model: Model
  readonly initial: State
  /** What the terminal can draw; absent: text of every kind, and no links. */
  readonly traits?: TerminalTraits
  readonly mouse?: MouseSource
  readonly stopping?: Stopping
  /** Told of each state that is drawn. */
  readonly onState?: (state: State) => void
}

/** From a state to the next, in a window that is divided so. */
type Step = (before: State, layout: Layout) => State

/** The explorer in a terminal. */
export function App({ model, initial, traits = { hyperlinks: false }, mouse, stopping, onState }: Props) {
  const { exit } = useApp()
  const { stdout } = useStdout()
  const layout = layoutOf(useWindowSize())
  const [state, take] = useReducer((before: State, step: Step) => step(before, layout), initial)
  const { effect, leaving, theme } = state

  useInput((input, key) => {
    for (const press of pressesOf(input, key)) take((before, now) => pressed(model, now, before, press))
  })
  usePaste((text) => take((before, now) => pasted(model, now, before, text)))
  const modes = useMouse(mouse, state.mouse, (event) => take((before, now) => pointed(model, now, before, event)))
  useStopping(stopping, effect, modes)
  useEffect(() => onState?.(state), [state, onState])
  useEffect(() => {
    if (effect?.kind === 'copy') copyToClipboard(stdout, effect.text)
  }, [effect, stdout])
  useEffect(() => {
    if (effect?.kind !== 'write') return
    writeFile(effect.file).then((outcome) => take((before) => afterWriting(before, outcome)))
  }, [effect])
  useEffect(() => {
    if (leaving) exit()
  }, [leaving, exit])

  return (
    <DrawingContext value={{ ...traits, theme: themes[theme] }}>
      <Screen view={{ model, layout, state }} />
    </DrawingContext>
  )
}
