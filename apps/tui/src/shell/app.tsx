/** The explorer: one state, one place where keys arrive, one source of the window's size. @module */
import { useApp, useInput, usePaste, useStdout, useWindowSize } from 'ink'
import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react'
import type { AtlasCache } from '../app/atlas-cache.ts'
import { layoutOf } from '../app/layout.ts'
import type { State } from '../app/state.ts'
import { keyEventsOf } from '../input/key-event.ts'
import type { Capabilities } from '../terminal/capabilities.ts'
import { copyToClipboard } from '../terminal/clipboard.ts'
import type { MouseSource } from '../terminal/mouse.ts'
import { useMouse } from '../terminal/use-mouse.ts'
import { type JobControl, useSuspend } from '../terminal/use-suspend.ts'
import { type WriteOutcome, writeFile } from '../terminal/write-file.ts'
import { themes } from '../theme.ts'
import { DrawingContext } from './drawing-context.ts'
import { onKey, onMouse, onPaste } from './input.ts'
import { afterWriting } from './save-dialog.ts'
import { Store, type Update } from './store.ts'
import { Window } from './window.tsx'

interface Props {
  readonly cache: AtlasCache
  readonly initial: State
  /** What the terminal can draw; absent: text of every kind, and no links. */
  readonly capabilities?: Capabilities
  readonly mouse?: MouseSource
  readonly jobControl?: JobControl
  /** Told of each state that is drawn. */
  readonly onState?: (state: State) => void
}

/** The explorer in a terminal. */
export function App({ cache, initial, capabilities = { hyperlinks: false }, mouse, jobControl, onState }: Props) {
  const { exit, waitUntilRenderFlush } = useApp()
  const { stdout } = useStdout()
  const size = useWindowSize()
  const layout = useMemo(() => layoutOf(size), [size])
  const [store] = useState(() => new Store(cache, initial, layout))
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot)
  const take = (step: Update) => store.dispatch(step, layout)
  const { state } = snapshot
  const { effect, leaving, theme } = state

  useInput((input, key) => {
    for (const event of keyEventsOf(input, key)) take((before) => onKey(cache, layout, before, event))
  })
  usePaste((text) => take((before) => onPaste(cache, layout, before, text)))
  const modes = useMouse(mouse, state.mouse, (event) => take((before) => onMouse(cache, layout, before, event)))
  const goOn = useEffectEvent(() => store.resume(layout))
  useEffect(() => {
    // While an answer is made nothing is drawn: what is said of it has to stand on the screen before.
    if (snapshot.waiting) waitUntilRenderFlush().then(goOn)
  }, [snapshot, waitUntilRenderFlush])
  useSuspend(jobControl, effect, modes)
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
    <DrawingContext value={{ ...capabilities, theme: themes[theme] }}>
      <Window lines={store.lines(layout)} columns={layout.columns} rows={layout.rows} />
    </DrawingContext>
  )
}
