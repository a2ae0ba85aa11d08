/** All screens, and what the frame needs of the current one. @module */

import { citationsOf, type Entry, type Localized, type ResolvedCitation, type Result } from '@puente/core'
import { type Address, printAddress } from '../app/address.ts'
import type { AtlasCache } from '../app/atlas-cache.ts'
import type { Route, RouteOf, ScreenName } from '../app/route.ts'
import type { ScreenContext, State } from '../app/state.ts'
import type { CommandId } from '../input/commands.ts'
import type { Mode, ScreenMode } from '../input/modes.ts'
import { briefing } from './briefing/screen.ts'
import { browse } from './browse/screen.ts'
import { home } from './home/screen.ts'
import { map } from './map/screen.ts'
import { match } from './match/screen.ts'
import { network } from './network/screen.ts'
import { opportunities } from './opportunities/screen.ts'
import { path } from './path/screen.ts'
import type {
  CommandScreenName,
  PanelContent,
  Savable,
  ScreenDefinition,
  ScreenTable,
  Selection,
  Stops,
  WholeScreen,
} from './screen-definition.ts'
import { search } from './search/screen.ts'
import { since } from './since/screen.ts'
import { timeline } from './timeline/screen.ts'

const all = { home, browse, search, match, opportunities, briefing, timeline, since, map, network, path }

/** The modes of a screen, by its definition. */
type ModesOf<S> = S extends { readonly mode: (place: never) => infer M extends ScreenMode } ? M : never

/** All screens by name. A new screen is a folder beside the others, and its name here. */
export const screens: { readonly [N in ScreenName]: ScreenDefinition<N> } = all satisfies {
  readonly [N in ScreenName]: WholeScreen<N, ModesOf<(typeof all)[N]>>
}

/** The names of the screens. */
export const screenNames = Object.keys(screens) as readonly ScreenName[]

/** The title of a route, in the reader's language. */
export const titleOf = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>): string =>
  screens[route.screen].title(context, route)

/** The mode of a route. */
export const modeAt = <N extends ScreenName>(route: RouteOf<N>): Mode => screens[route.screen].mode(route)

/** The parts of the window at a route. */
export const panelsAt = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>): readonly PanelContent[] =>
  screens[route.screen].panels(context, route)

const selectionAt = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>): Selection =>
  screens[route.screen].selection(context, route)

/** The record that commands act on. */
export const selectedEntry = (context: ScreenContext): Entry | undefined =>
  selectionAt(context, context.state.route).entry

/** Whether what is selected has no source. */
export const isUnsourced = (context: ScreenContext): boolean =>
  selectionAt(context, context.state.route).unsourced === true

/** The citations of what is selected. */
export function selectedCitations(context: ScreenContext): readonly ResolvedCitation[] {
  const { citations = [], entry, unsourced = false } = selectionAt(context, context.state.route)
  if (unsourced) return []
  if (citations.length > 0) return citations
  return entry === undefined ? [] : citationsOf(context.cache.atlas, entry)
}

/** The state after a screen's own command. */
export const commandAt = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>, id: CommandId): State =>
  screens[route.screen].commands[id]?.(context, route) ?? context.state

/** The state after text was typed. */
export const typedAt = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>, text: string): State =>
  screens[route.screen].type?.(context, route, text) ?? context.state

/** The state with a row of a list selected, or opened where it was selected already. */
export function rowAt<N extends ScreenName>(context: ScreenContext, route: RouteOf<N>, row: number): State {
  const { select, commands } = screens[route.screen]
  const selected = select?.(route, row)
  if (selected === undefined) return context.state
  const wasSelected = 'row' in route && route.row === row
  const open = commands.open ?? commands.choose
  return wasSelected && open !== undefined ? open(context, selected) : { ...context.state, route: selected }
}

/** The state after a click on something with a name. */
export const clickAt = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>, mark: string): State =>
  screens[route.screen].click?.(context, route, mark) ?? context.state

const ownStops = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>): Stops | undefined =>
  screens[route.screen].stops?.(context, route)

/** What can be found on the current screen. */
export const stopsAt = (context: ScreenContext): Stops | undefined => ownStops(context, context.state.route)

const ownTable = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>): ScreenTable | undefined =>
  screens[route.screen].table?.(context, route)

/** The table of the current screen. */
export const tableAt = (context: ScreenContext): ScreenTable | undefined => ownTable(context, context.state.route)

const ownSavable = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>): Savable | undefined =>
  screens[route.screen].savable?.(context, route)

/** What can be saved of the current screen: its table as CSV, or what it has besides. */
export function savableAt(context: ScreenContext): Savable | undefined {
  const table = tableAt(context)
  if (table === undefined) return ownSavable(context, context.state.route)
  return { name: `puente-${table.name}-${context.state.language}`, forms: new Map([['csv', table.csv]]) }
}

/** How many rows a turn of the wheel moves. */
const rowsPerTurn = 3

/** The state after a turn of the wheel. */
export function wheelAt<N extends ScreenName>(
  context: ScreenContext,
  route: RouteOf<N>,
  direction: 'up' | 'down',
): State {
  return screens[route.screen].wheel?.(context, route, direction) ?? repeated(context, direction)
}

/** The state after a command several times. */
const repeated = (context: ScreenContext, id: CommandId): State =>
  Array.from({ length: rowsPerTurn }).reduce<State>(
    (state) => commandAt({ ...context, state }, state.route, id),
    context.state,
  )

const addressAt = <N extends ScreenName>(cache: AtlasCache, route: RouteOf<N>): Address =>
  screens[route.screen].addressOf(cache, route)

/** The address of a route. */
export const addressOf = (cache: AtlasCache, route: Route): string => printAddress(addressAt(cache, route))

/** The route that the command of a screen's name opens from here, or why it opens none. */
export function enterAt(context: ScreenContext, name: CommandScreenName): Result<Route, Localized | undefined> {
  return screens[name].enter?.(context, selectedEntry(context)) ?? { ok: false, error: undefined }
}

/** A route in the order of another language. */
export const inLanguage = <N extends ScreenName>(from: AtlasCache, to: AtlasCache, route: RouteOf<N>): Route =>
  screens[route.screen].inLanguage?.(from, to, route) ?? route

/** Whether a command has an effect on the current screen. */
export function worksAt(context: ScreenContext, id: CommandId): boolean {
  switch (id) {
    case 'match':
    case 'briefing':
    case 'network':
    case 'path':
      return enterAt(context, id).ok
    case 'save':
      return savableAt(context) !== undefined
    default:
      return true
  }
}
