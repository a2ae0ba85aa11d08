/** The explorer: one state, one place where keys arrive, one source of the window's size. @module */
import { useApp, useInput, usePaste, useStdout, useWindowSize } from 'ink'
import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react'
import type { Model } from '../app/atlas-cache.ts'
import { layoutOf } from '../app/layout.ts'
import type { State } from '../app/state.ts'
import { pressesOf } from '../input/key-event.ts'
import type { TerminalTraits } from '../terminal/capabilities.ts'
import { copyToClipboard } from '../terminal/clipboard.ts'
import type { MouseSource } from '../terminal/mouse.ts'
import { useMouse } from '../terminal/use-mouse.ts'
import { type Stopping, useStopping } from '../terminal/use-suspend.ts'
import type { WriteOutcome } from '../terminal/write-file.ts'
import { writeFile } from '../terminal/write-file.ts'
import { themes } from '../theme.ts'
import { DrawingContext } from './drawing-context.ts'
import { pasted, pointed, pressed } from './input.ts'
import { afterWriting } from './save-dialog.ts'
import { type Step, Store } from './store.ts'
import { Window } from './window.tsx'

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

/** The explorer in a terminal. */
export function App({ model, initial, traits = { hyperlinks: false }, mouse, stopping, onState }: Props) {
  const { exit, waitUntilRenderFlush } = useApp()
  const { stdout } = useStdout()
  const size = useWindowSize()
  const layout = useMemo(() => layoutOf(size), [size])
  const [store] = useState(() => new Store(model, initial, layout))
  const moment = useSyncExternalStore(store.subscribe, store.moment)
  const take = (step: Step) => store.take(step, layout)
  const { state } = moment
  const { effect, leaving, theme } = state

  useInput((input, key) => {
    for (const press of pressesOf(input, key)) take((before) => pressed(model, layout, before, press))
  })
  usePaste((text) => take((before) => pasted(model, layout, before, text)))
  const modes = useMouse(mouse, state.mouse, (event) => take((before) => pointed(model, layout, before, event)))
  const goOn = useEffectEvent(() => store.goOn(layout))
  useEffect(() => {
    // While an answer is made nothing is drawn: what is said of it has to stand on the screen before.
    if (moment.waiting) waitUntilRenderFlush().then(goOn)
  }, [moment, waitUntilRenderFlush])
  useStopping(stopping, effect, modes)
  useEffect(() => onState?.(state), [state, onState])
  useEffect(() => {
    if (effect?.kind === 'copy') copyToClipboard(stdout, effect.text)
  }, [effect, stdout])
  const onWritten = useEffectEvent((outcome: WriteOutcome) => take((before) => afterWriting(before, outcome)))
  useEffect(() => {
    if (effect?.kind !== 'write') return
    writeFile(effect.file).then((outcome) => onWritten(outcome))
  }, [effect])
  useEffect(() => {
    if (leaving) exit()
  }, [leaving, exit])

  return (
    <DrawingContext value={{ ...traits, theme: themes[theme] }}>
      <Window lines={store.lines(layout)} columns={layout.columns} rows={layout.rows} />
    </DrawingContext>
  )
}
