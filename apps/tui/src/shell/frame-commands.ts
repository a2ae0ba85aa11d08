/** The commands that are the same at every place. @module */
import { languages } from '@puente/core'
import { goForward, push } from '../app/history.ts'
import type { ScreenContext } from '../app/screen-context.ts'
import { startCursor } from '../app/scroll.ts'
import type { State } from '../app/state.ts'
import type { GlobalCommandId } from '../input/global-commands.ts'
import type { CommandScreenName } from '../screens/screen-definition.ts'
import { addressOf, enterAt } from '../screens/screens.ts'
import { themeLabels, themeNames } from '../theme.ts'
import { words } from '../words.ts'
import { changeLanguage } from './change-language.ts'
import { copying } from './clipboard.ts'
import { findNext, openFinding } from './finding.ts'
import { emptyPalette } from './palette/palette.ts'
import { nameFile } from './save-dialog.ts'
import { addressInSight } from './source-lines.ts'
import { copyCell, copyRow } from './taking.ts'

/** What comes after one of several, and after the last the first. */
const nextOf = <T>(all: readonly T[], one: T): T => all[(all.indexOf(one) + 1) % all.length] ?? one

function copySource(context: ScreenContext): State {
  const address = addressInSight(context)
  return address === undefined
    ? { ...context.state, message: { text: words.nothingToCopy, tone: 'warning' } }
    : copying(context.state, address)
}

function nextTheme({ state }: ScreenContext): State {
  const theme = nextOf(themeNames, state.theme)
  return { ...state, theme, message: { text: themeLabels[theme] } }
}

const nextLanguage = (context: ScreenContext): State =>
  changeLanguage(context, nextOf(languages, context.state.language))

/** Goes to a screen from what is at hand; where that leads nowhere, says why. */
const enter =
  (name: CommandScreenName) =>
  (context: ScreenContext): State => {
    const route = enterAt(context, name)
    if (route.ok) return push(context.state, route.value)
    return route.error === undefined
      ? context.state
      : { ...context.state, message: { text: route.error, tone: 'warning' } }
  }

/** What each command does that is the same wherever it works. */
export const globalCommands: Readonly<Record<GlobalCommandId, (context: ScreenContext) => State>> = {
  forward: ({ state }) => goForward(state),
  home: enter('home'),
  find: openFinding,
  'next-match': (context) => findNext(context, 1),
  'previous-match': (context) => findNext(context, -1),
  search: enter('search'),
  match: enter('match'),
  opportunities: enter('opportunities'),
  briefing: enter('briefing'),
  timeline: enter('timeline'),
  map: enter('map'),
  network: enter('network'),
  path: enter('path'),
  palette: ({ state }) => ({ ...state, overlay: emptyPalette }),
  save: nameFile,
  'copy-row': copyRow,
  'copy-cell': copyCell,
  'copy-source': copySource,
  'copy-address': ({ state, cache }) => copying(state, addressOf(cache, state.route)),
  language: nextLanguage,
  theme: nextTheme,
  mouse: ({ state }) => ({
    ...state,
    mouse: !state.mouse,
    message: { text: state.mouse ? words.mouseOff : words.mouseOn },
  }),
  help: ({ state }) => ({ ...state, overlay: { kind: 'help', cursor: startCursor } }),
  suspend: ({ state }) => ({ ...state, effect: { kind: 'suspend' } }),
  quit: ({ state }) => ({ ...state, leaving: true }),
  'quit-now': ({ state }) => ({ ...state, leaving: true }),
}
