/** The explorer: one state, one place where keys arrive, one source of the window's size. @module */
import { useApp, useInput, usePaste, useStdout, useWindowSize } from 'ink'
import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react'
import type { AtlasCache } from '../app/atlas-cache.ts'
import { layoutOf } from '../app/layout.ts'
import type { State } from '../app/state.ts'
import { keyEventsOf } from '../input/keys.ts'
import type { Capabilities } from '../terminal/capabilities.ts'
import { type MouseSource, useMouse } from '../terminal/mouse.ts'
import { copyToClipboard } from '../terminal/output.ts'
import { type JobControl, useSuspend } from '../terminal/suspend.ts'
import { type WriteOutcome, writeFile } from '../terminal/write-file.ts'
import { themes } from '../theme.ts'
import { afterWrite } from './save-dialog.ts'
import { Store, type Update } from './store.ts'
import { onKey, onMouse, onPaste } from './update.ts'
import { Window } from './window.tsx'

interface Props {
  readonly cache: AtlasCache
  readonly initial: State
  /** Default: any text, no links. */
  readonly capabilities?: Capabilities
  readonly mouse?: MouseSource
  readonly jobControl?: JobControl
  /** Called with each state that is drawn. */
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
  const dispatch = (update: Update) => store.dispatch(update, layout)
  const { state } = snapshot
  const { effect, leaving, theme } = state

  useInput((input, key) => {
    for (const event of keyEventsOf(input, key)) dispatch((before) => onKey(cache, layout, before, event))
  })
  usePaste((text) => dispatch((before) => onPaste(cache, layout, before, text)))
  const modes = useMouse(mouse, state.mouse, (event) => dispatch((before) => onMouse(cache, layout, before, event)))
  const resume = useEffectEvent(() => store.resume(layout))
  useEffect(() => {
    // Nothing is drawn during a slow call, so the window must say that it waits before the call runs.
    if (snapshot.waiting) waitUntilRenderFlush().then(resume)
  }, [snapshot, waitUntilRenderFlush])
  useSuspend(jobControl, effect, modes)
  useEffect(() => onState?.(state), [state, onState])
  useEffect(() => {
    if (effect?.kind === 'copy') copyToClipboard(stdout, effect.text)
  }, [effect, stdout])
  const onWritten = useEffectEvent((outcome: WriteOutcome) => dispatch((before) => afterWrite(before, outcome)))
  useEffect(() => {
    if (effect?.kind !== 'write') return
    writeFile(effect.file).then((outcome) => onWritten(outcome))
  }, [effect])
  useEffect(() => {
    if (leaving) exit()
  }, [leaving, exit])

  return (
    <Window
      drawing={{ ...capabilities, theme: themes[theme] }}
      lines={store.lines(layout)}
      columns={layout.columns}
      rows={layout.rows}
    />
  )
}
