/** The commands that are the same at every place. @module */
import { type Language, languages } from '@puente/core'
import { goForward, push } from '../app/history.ts'
import type { Route } from '../app/route.ts'
import { startCursor } from '../app/scroll.ts'
import type { ScreenContext, State } from '../app/state.ts'
import type { GlobalCommandId } from '../input/commands.ts'
import { routeAt } from '../screens/route-at.ts'
import type { CommandScreenName } from '../screens/screen-definition.ts'
import { addressOf, enterAt, inLanguage } from '../screens/screens.ts'
import { themeLabels, themeNames } from '../theme.ts'
import { notOnEvidence, restingOn, words } from '../words.ts'
import { copyCell, copyRow, copyText } from './copy.ts'
import { findNext, openFind } from './find.ts'
import { emptyPalette } from './palette/palette.ts'
import { openSaveDialog } from './save-dialog.ts'
import { sourceUrl } from './source-lines.ts'

/** Changes the language. Lists are sorted again, and the selected record stays selected. */
export function changeLanguage({ state, cache }: ScreenContext, language: Language): State {
  const to = cache.in(language)
  const moved = (route: Route): Route => inLanguage(cache, to, route)
  return {
    ...state,
    language,
    route: moved(state.route),
    back: state.back.map(moved),
    forward: state.forward.map(moved),
  }
}

/**
 * The state on other evidence, at the same address. An address that has no place there is told of, and left as it is;
 * those of the history are left out.
 */
function switchEvidence({ state, cache }: ScreenContext): State {
  const evidence = cache.atlas.evidence === 'paper' ? 'best' : 'paper'
  const to = cache.on(evidence).in(state.language)
  const moved = (route: Route) => routeAt(to, addressOf(cache, route))
  const inHistory = (routes: readonly Route[]): readonly Route[] =>
    routes.flatMap((route) => {
      const found = moved(route)
      return found.ok ? [found.value] : []
    })
  const found = moved(state.route)
  if (!found.ok) return { ...state, message: { text: notOnEvidence[evidence], tone: 'warning' } }
  return {
    ...state,
    evidence,
    route: found.value,
    back: inHistory(state.back),
    forward: inHistory(state.forward),
    message: { text: restingOn(to.atlas) },
  }
}

/** The next item, cyclically. */
const nextOf = <T>(all: readonly T[], one: T): T => all[(all.indexOf(one) + 1) % all.length] ?? one

function copySource(context: ScreenContext): State {
  const address = sourceUrl(context)
  return address === undefined
    ? { ...context.state, message: { text: words.nothingToCopy, tone: 'warning' } }
    : copyText(context.state, address)
}

function nextTheme({ state }: ScreenContext): State {
  const theme = nextOf(themeNames, state.theme)
  return { ...state, theme, message: { text: themeLabels[theme] } }
}

const nextLanguage = (context: ScreenContext): State =>
  changeLanguage(context, nextOf(languages, context.state.language))

/** Opens a screen for the selected record, or says why that is not possible. */
const enter =
  (name: CommandScreenName) =>
  (context: ScreenContext): State => {
    const route = enterAt(context, name)
    if (route.ok) return push(context.state, route.value)
    return route.error === undefined
      ? context.state
      : { ...context.state, message: { text: route.error, tone: 'warning' } }
  }

/** The handlers of the global commands. */
export const globalCommands: Readonly<Record<GlobalCommandId, (context: ScreenContext) => State>> = {
  forward: ({ state }) => goForward(state),
  home: enter('home'),
  find: openFind,
  'next-match': (context) => findNext(context, 1),
  'previous-match': (context) => findNext(context, -1),
  search: enter('search'),
  match: enter('match'),
  opportunities: enter('opportunities'),
  briefing: enter('briefing'),
  timeline: enter('timeline'),
  since: enter('since'),
  map: enter('map'),
  network: enter('network'),
  path: enter('path'),
  palette: ({ state }) => ({ ...state, overlay: emptyPalette }),
  save: openSaveDialog,
  'copy-row': copyRow,
  'copy-cell': copyCell,
  'copy-source': copySource,
  'copy-address': ({ state, cache }) => copyText(state, addressOf(cache, state.route)),
  language: nextLanguage,
  evidence: switchEvidence,
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
