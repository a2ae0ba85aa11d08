/** The explorer: one state, one place where keys arrive, one source of the window's size. @module */
import { useApp, useInput, usePaste, useStdout, useWindowSize } from 'ink'
import { useEffect, useEffectEvent, useMemo, useSyncExternalStore } from 'react'
import { layoutOf } from '../app/layout.ts'
import { keyEventsOf } from '../input/keys.ts'
import type { Capabilities } from '../terminal/capabilities.ts'
import { type MouseSource, useMouse } from '../terminal/mouse.ts'
import { copyToClipboard } from '../terminal/output.ts'
import { type JobControl, useSuspend } from '../terminal/suspend.ts'
import { type WriteOutcome, writeFile } from '../terminal/write-file.ts'
import { themes } from '../theme.ts'
import type { Store } from './store.ts'
import type { Input } from './update.ts'
import { Window } from './window.tsx'

interface Props {
  readonly store: Store
  /** Default: any text, no links. */
  readonly capabilities?: Capabilities
  readonly mouse?: MouseSource
  readonly jobControl?: JobControl
}

/** The explorer in a terminal. */
export function App({ store, capabilities = { hyperlinks: false }, mouse, jobControl }: Props) {
  const { exit } = useApp()
  const { stdout } = useStdout()
  const size = useWindowSize()
  const layout = useMemo(() => layoutOf(size), [size])
  const { state } = useSyncExternalStore(store.subscribe, store.snapshot)
  const dispatch = (input: Input) => store.dispatch(input, layout)
  const { effect, leaving, theme } = state

  useInput((input, key) => {
    for (const event of keyEventsOf(input, key)) dispatch({ kind: 'key', event })
  })
  usePaste((text) => dispatch({ kind: 'paste', text }))
  const modes = useMouse(mouse, state.mouse, (event) => dispatch({ kind: 'mouse', event }))
  useEffect(() => store.resize(layout), [store, layout])
  useSuspend(jobControl, effect, modes)
  useEffect(() => {
    if (effect?.kind === 'copy') copyToClipboard(stdout, effect.text)
  }, [effect, stdout])
  const onWritten = useEffectEvent((outcome: WriteOutcome) => dispatch({ kind: 'write', outcome }))
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
