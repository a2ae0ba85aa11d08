/** Every screen, and the questions that the frame asks the one where a reader is. @module */

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
  Selection,
  ShownTable,
  Stops,
  WholeScreen,
} from './screen-definition.ts'
import { search } from './search/screen.ts'
import { timeline } from './timeline/screen.ts'

const all = { home, browse, search, match, opportunities, briefing, timeline, map, network, path }

/** The modes that a screen has by its own account. */
type ModesOf<S> = S extends { readonly mode: (place: never) => infer M extends ScreenMode } ? M : never

/** Every screen by its name. A new one is a folder beside the others, and its name here. */
export const screens: { readonly [N in ScreenName]: ScreenDefinition<N> } = all satisfies {
  readonly [N in ScreenName]: WholeScreen<N, ModesOf<(typeof all)[N]>>
}

/** The names of the screens. */
export const screenNames = Object.keys(screens) as readonly ScreenName[]

/** What a place is called, in the reader's language. */
export const titleOf = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>): string =>
  screens[route.screen].title(context, route)

/** What the keys are for at a place. */
export const modeAt = <N extends ScreenName>(route: RouteOf<N>): Mode => screens[route.screen].mode(route)

/** The parts of the window at a place. */
export const panelsAt = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>): readonly PanelContent[] =>
  screens[route.screen].panels(context, route)

const selectionAt = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>): Selection =>
  screens[route.screen].selection(context, route)

/** The record that commands about a record act on. */
export const selectedEntry = (context: ScreenContext): Entry | undefined =>
  selectionAt(context, context.state.route).entry

/** Whether what is at hand rests on no source. */
export const isUnsourced = (context: ScreenContext): boolean =>
  selectionAt(context, context.state.route).unsourced === true

/** Where a reader finds what is at hand. */
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

/** The state with a row of a list marked, or opened where it was marked already. */
export function rowAt<N extends ScreenName>(context: ScreenContext, route: RouteOf<N>, row: number): State {
  const { mark, commands } = screens[route.screen]
  const marked = mark?.(route, row)
  if (marked === undefined) return context.state
  const isMarked = 'row' in route && route.row === row
  const open = commands.open ?? commands.choose
  return isMarked && open !== undefined ? open(context, marked) : { ...context.state, route: marked }
}

/** The state after a click on what a screen has a name for. */
export const pressAt = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>, mark: string): State =>
  screens[route.screen].press?.(context, route, mark) ?? context.state

const ownStops = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>): Stops | undefined =>
  screens[route.screen].stops?.(context, route)

/** What can be found at the place. */
export const stopsAt = (context: ScreenContext): Stops | undefined => ownStops(context, context.state.route)

const ownTable = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>): ShownTable | undefined =>
  screens[route.screen].table?.(context, route)

/** The table at the place. */
export const tableAt = (context: ScreenContext): ShownTable | undefined => ownTable(context, context.state.route)

const ownSavable = <N extends ScreenName>(context: ScreenContext, route: RouteOf<N>): Savable | undefined =>
  screens[route.screen].savable?.(context, route)

/** What can be saved at the place: a table as CSV, or what the screen has. */
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

/** The state after a command was given several times. */
const repeated = (context: ScreenContext, id: CommandId): State =>
  Array.from({ length: rowsPerTurn }).reduce<State>(
    (state) => commandAt({ ...context, state }, state.route, id),
    context.state,
  )

const addressAt = <N extends ScreenName>(cache: AtlasCache, route: RouteOf<N>): Address =>
  screens[route.screen].addressOf(cache, route)

/** The address of a place, as it is told to others. */
export const addressOf = (cache: AtlasCache, route: Route): string => printAddress(addressAt(cache, route))

/** Where the command of a screen's name leads from here, or why it leads nowhere. */
export function enterAt(context: ScreenContext, name: CommandScreenName): Result<Route, Localized | undefined> {
  return screens[name].enter?.(context, selectedEntry(context)) ?? { ok: false, error: undefined }
}

/** A place in the order of another language. */
export const inLanguage = <N extends ScreenName>(from: AtlasCache, to: AtlasCache, route: RouteOf<N>): Route =>
  screens[route.screen].inLanguage?.(from, to, route) ?? route

/** Whether a command does something where the reader is. What is not about a record does so wherever its key works. */
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
