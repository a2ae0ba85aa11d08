/** The explorer: one state, one place where keys arrive, one source of the window's size. @module */
import { useApp, useInput, usePaste, useWindowSize } from 'ink'
import { useEffect, useReducer } from 'react'
import { ThemeContext } from './components/theme-context.ts'
import { writeFile } from './effects/write-file.ts'
import { pressesOf } from './keys/key-name.ts'
import { afterWriting } from './screens/briefing/saving.ts'
import { Screen } from './screens/screen.tsx'
import { type Layout, layoutOf } from './state/layout.ts'
import type { Model } from './state/model.ts'
import { pasted, pressed } from './state/press.ts'
import type { State } from './state/state.ts'
import { type ThemeName, themes } from './theme.ts'

interface Props {
  readonly model: Model
  readonly initial: State
  readonly theme: ThemeName
}

/** From a state to the next, in a window that is divided so. */
type Step = (before: State, layout: Layout) => State

/** The explorer in a terminal. */
export function App({ model, initial, theme }: Props) {
  const { exit } = useApp()
  const layout = layoutOf(useWindowSize())
  const [state, take] = useReducer((before: State, step: Step) => step(before, layout), initial)

  useInput((input, key) => {
    for (const press of pressesOf(input, key)) take((before, now) => pressed(model, now, before, press))
  })
  usePaste((text) => take((before, now) => pasted(model, now, before, text)))
  useEffect(() => {
    if (state.leaving) exit()
  }, [state.leaving, exit])

  const { toWrite } = state
  useEffect(() => {
    if (toWrite === undefined) return
    writeFile(toWrite).then((outcome) => take((before) => afterWriting(before, outcome)))
  }, [toWrite])

  return (
    <ThemeContext value={themes[theme]}>
      <Screen view={{ model, layout, state }} />
    </ThemeContext>
  )
}
