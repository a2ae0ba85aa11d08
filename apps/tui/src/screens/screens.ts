/** Every screen, and the questions that the frame asks the one where a reader is. @module */
import { citationsOf, type Entry, type Localized, type ResolvedCitation, type Result } from '@puente/core'
import { type Address, printAddress } from '../app/address/address.ts'
import type { Model } from '../app/atlas-cache.ts'
import type { Place, PlaceOf, ScreenName } from '../app/route.ts'
import type { View } from '../app/screen-context.ts'
import type { State } from '../app/state.ts'
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
  AtHand,
  CommandScreenName,
  PanelContent,
  Savable,
  ScreenDefinition,
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
export const titleOf = <N extends ScreenName>(view: View, place: PlaceOf<N>): string =>
  screens[place.screen].title(view, place)

/** What the keys are for at a place. */
export const placeMode = <N extends ScreenName>(place: PlaceOf<N>): Mode => screens[place.screen].mode(place)

/** The parts of the window at a place. */
export const panelsAt = <N extends ScreenName>(view: View, place: PlaceOf<N>): readonly PanelContent[] =>
  screens[place.screen].panels(view, place)

const atHandOf = <N extends ScreenName>(view: View, place: PlaceOf<N>): AtHand =>
  screens[place.screen].atHand(view, place)

/** The record that commands about a record act on. */
export const entryAtHand = (view: View): Entry | undefined => atHandOf(view, view.state.place).entry

/** Whether what is at hand rests on no source. */
export const isUnsourced = (view: View): boolean => atHandOf(view, view.state.place).unsourced === true

/** Where a reader finds what is at hand. */
export function citationsAtHand(view: View): readonly ResolvedCitation[] {
  const { citations = [], entry, unsourced = false } = atHandOf(view, view.state.place)
  if (unsourced) return []
  if (citations.length > 0) return citations
  return entry === undefined ? [] : citationsOf(view.model.atlas, entry)
}

/** The state after a screen's own command. */
export const commandAt = <N extends ScreenName>(view: View, place: PlaceOf<N>, id: CommandId): State =>
  screens[place.screen].commands[id]?.(view, place) ?? view.state

/** The state after text was typed. */
export const typedAt = <N extends ScreenName>(view: View, place: PlaceOf<N>, text: string): State =>
  screens[place.screen].type?.(view, place, text) ?? view.state

/** The state with a row of a list marked, or opened where it was marked already. */
export function rowAt<N extends ScreenName>(view: View, place: PlaceOf<N>, row: number): State {
  const { mark, commands } = screens[place.screen]
  const marked = mark?.(place, row)
  if (marked === undefined) return view.state
  const isMarked = 'row' in place && place.row === row
  const open = commands.open ?? commands.choose
  return isMarked && open !== undefined ? open(view, marked) : { ...view.state, place: marked }
}

/** The state after a click on what a screen has a name for. */
export const pressAt = <N extends ScreenName>(view: View, place: PlaceOf<N>, mark: string): State =>
  screens[place.screen].press?.(view, place, mark) ?? view.state

const ownStops = <N extends ScreenName>(view: View, place: PlaceOf<N>): Stops | undefined =>
  screens[place.screen].stops?.(view, place)

/** What can be found at the place. */
export const stopsAt = (view: View): Stops | undefined => ownStops(view, view.state.place)

const ownTable = <N extends ScreenName>(view: View, place: PlaceOf<N>): ShownTable | undefined =>
  screens[place.screen].table?.(view, place)

/** The table at the place. */
export const tableAt = (view: View): ShownTable | undefined => ownTable(view, view.state.place)

const ownSavable = <N extends ScreenName>(view: View, place: PlaceOf<N>): Savable | undefined =>
  screens[place.screen].savable?.(view, place)

/** What can be saved at the place: a table as CSV, or what the screen has. */
export function savableAt(view: View): Savable | undefined {
  const table = tableAt(view)
  if (table === undefined) return ownSavable(view, view.state.place)
  return { name: `puente-${table.name}-${view.state.language}`, forms: new Map([['csv', table.csv]]) }
}

/** How many rows a turn of the wheel moves. */
const rowsPerTurn = 3

/** The state after a turn of the wheel. */
export function wheelAt<N extends ScreenName>(view: View, place: PlaceOf<N>, direction: 'up' | 'down'): State {
  return screens[place.screen].wheel?.(view, place, direction) ?? repeated(view, direction)
}

/** The state after a command was given several times. */
const repeated = (view: View, id: CommandId): State =>
  Array.from({ length: rowsPerTurn }).reduce<State>(
    (state) => commandAt({ ...view, state }, state.place, id),
    view.state,
  )

const addressAt = <N extends ScreenName>(model: Model, place: PlaceOf<N>): Address =>
  screens[place.screen].addressOf(model, place)

/** The address of a place, as it is told to others. */
export const addressOf = (model: Model, place: Place): string => printAddress(addressAt(model, place))

/** Where the command of a screen's name leads from here, or why it leads nowhere. */
export function enterAt(view: View, name: CommandScreenName): Result<Place, Localized | undefined> {
  return screens[name].enter?.(view, entryAtHand(view)) ?? { ok: false, error: undefined }
}

/** A place in the order of another language. */
export const inLanguage = <N extends ScreenName>(from: Model, to: Model, place: PlaceOf<N>): Place =>
  screens[place.screen].inLanguage?.(from, to, place) ?? place
