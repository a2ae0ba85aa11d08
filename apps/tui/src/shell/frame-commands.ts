/** The commands that are the same at every place. @module */
import { languages } from '@puente/core'
import { copying } from '../app/clipboard.ts'
import { findNext, openFinding } from '../app/finding.ts'
import { goForward, goTo } from '../app/history.ts'
import { asking } from '../app/open-commands.ts'
import type { Place } from '../app/route.ts'
import { nameFile } from '../app/save-dialog.ts'
import type { View } from '../app/screen-context.ts'
import { beginning } from '../app/scroll.ts'
import type { State } from '../app/state.ts'
import { copyCell, copyRow } from '../app/taking.ts'
import type { FrameCommandId } from '../input/global-commands.ts'
import { homePlace } from '../screens/home/route.ts'
import { mapAround } from '../screens/map/route.ts'
import { networkAround } from '../screens/network/route.ts'
import { emptyPalette } from '../screens/palette/palette.ts'
import { pathFrom } from '../screens/path/route.ts'
import { addressOf, entryAtHand } from '../screens/screens.ts'
import { searchPlace } from '../screens/search/route.ts'
import { themeLabels, themeNames } from '../theme.ts'
import { words } from '../words.ts'
import { changeLanguage } from './change-language.ts'
import { addressInSight } from './source-lines.ts'

/** What comes after one of several, and after the last the first. */
const nextOf = <T>(all: readonly T[], one: T): T => all[(all.indexOf(one) + 1) % all.length] ?? one

function copySource(view: View): State {
  const address = addressInSight(view)
  return address === undefined
    ? { ...view.state, message: { text: words.nothingToCopy, tone: 'warning' } }
    : copying(view.state, address)
}

function nextTheme({ state }: View): State {
  const theme = nextOf(themeNames, state.theme)
  return { ...state, theme, message: { text: themeLabels[theme] } }
}

const nextLanguage = (view: View): State => changeLanguage(view, nextOf(languages, view.state.language))

/** The state at a place, or where there is no such place the same. */
const goWhere = (state: State, place: Place | undefined): State => (place === undefined ? state : goTo(state, place))

/** What each command does that is the same wherever it works. */
export const frameCommands: Readonly<Record<FrameCommandId, (view: View) => State>> = {
  forward: ({ state }) => goForward(state),
  home: ({ state }) => goTo(state, homePlace),
  find: openFinding,
  'next-match': (view) => findNext(view, 1),
  'previous-match': (view) => findNext(view, -1),
  search: ({ state }) => goTo(state, searchPlace()),
  ...asking,
  map: (view) => goTo(view.state, mapAround(entryAtHand(view))),
  network: (view) => goWhere(view.state, networkAround(entryAtHand(view))),
  path: (view) => goWhere(view.state, pathFrom(entryAtHand(view))),
  palette: ({ state }) => ({ ...state, overlay: emptyPalette }),
  save: nameFile,
  'copy-row': copyRow,
  'copy-cell': copyCell,
  'copy-source': copySource,
  'copy-address': ({ state, model }) => copying(state, addressOf(model, state.place)),
  language: nextLanguage,
  theme: nextTheme,
  mouse: ({ state }) => ({
    ...state,
    mouse: !state.mouse,
    message: { text: state.mouse ? words.mouseOff : words.mouseOn },
  }),
  help: ({ state }) => ({ ...state, overlay: { kind: 'help', reading: beginning } }),
  suspend: ({ state }) => ({ ...state, effect: { kind: 'suspend' } }),
  quit: ({ state }) => ({ ...state, leaving: true }),
  'quit-now': ({ state }) => ({ ...state, leaving: true }),
}
