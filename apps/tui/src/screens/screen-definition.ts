/**
 * What a screen is to the frame around it.
 *
 * The frame draws header, source and hints, keeps the history, and carries out the commands that are the same
 * everywhere. A screen does the rest, in functions of the view and its own place, so that it is tested without a
 * terminal.
 *
 * @module
 */

import type { Entry, Localized, ResolvedCitation, Result } from '@puente/core'
import type { Address, AddressProblem } from '../app/address.ts'
import type { AtlasCache } from '../app/atlas-cache.ts'
import type { Pane } from '../app/layout.ts'
import type { RouteOf, ScreenName } from '../app/route.ts'
import type { ScreenContext, State } from '../app/state.ts'
import type { CommandId, CommandIn, GlobalCommandId } from '../input/commands.ts'
import type { Mode, ScreenMode } from '../input/modes.ts'
import type { Line } from '../text/line.ts'
import type { Sign } from '../views/signs.ts'

/** What a panel says in its top border. */
export interface PanelTitle {
  readonly left: Line
  readonly right?: Line
}

/** A titled part of the window. */
export interface PanelContent {
  readonly pane: Pane
  readonly title: PanelTitle
  /** Whether the keys move in it. */
  readonly focused: boolean
  /** What goes beyond the pane's room is not drawn; a screen that scrolls gives what shows. */
  readonly lines: readonly Line[]
}

/** What a reader points at. */
export interface Selection {
  /** The record that commands about a record act on. */
  readonly entry?: Entry
  /** Where to find what is pointed at, if elsewhere than the record as a whole. */
  readonly citations?: readonly ResolvedCitation[]
  /** Whether nothing that is pointed at rests on a source: then none is named. */
  readonly unsourced?: boolean
}

/** Places on a screen, in order, each with a text: rows of a list, lines of a document. */
export interface Stops {
  readonly total: number
  /** The one at hand, from 0. */
  readonly at: number
  readonly textOf: (stop: number) => string
  /** The state with a stop at hand. */
  readonly to: (stop: number) => State
}

/** Rows that a screen shows, and which of them is at hand. */
export interface ShownTable {
  /** What a file of it is called, without an ending. */
  readonly name: string
  /** All of it as CSV. */
  readonly csv: () => string
  /** The cells of the row at hand as they are shown; none where there is no row. */
  readonly row: readonly string[]
  /** Which of them is at hand. */
  readonly column: number
}

/** What a screen can write into a file, in one form or several. */
export interface Savable {
  /** The name that is offered, without an ending. */
  readonly name: string
  /** The text by the ending of the file's name, in small letters; the first is offered. */
  readonly forms: ReadonlyMap<string, () => string>
}

/** What a command does at a place. */
export type CommandHandler<P> = (context: ScreenContext, place: P) => State

/** The commands that a screen must carry out: those that the key table has for its modes, but for the frame's. */
export type OwnCommandId<M extends ScreenMode> = Exclude<CommandIn<M>, GlobalCommandId>

/** The screens that have a command of the same name, which leads there from anywhere. */
export type CommandScreenName = Extract<ScreenName, GlobalCommandId>

/** Where such a command leads from a record, or without one; or why it leads nowhere. */
export type Enter<N extends ScreenName> = (
  context: ScreenContext,
  entry: Entry | undefined,
) => Result<RouteOf<N>, Localized | undefined>

/** A screen to the frame around it. */
export interface ScreenDefinition<N extends ScreenName> {
  /** What the place is called on the way there, in the reader's language. */
  readonly title: (context: ScreenContext, route: RouteOf<N>) => string
  /** What the keys are for. */
  readonly mode: (route: RouteOf<N>) => Mode
  /** The parts of the window between header and source, from left to right. */
  readonly panels: (context: ScreenContext, route: RouteOf<N>) => readonly PanelContent[]
  /** The place with a row of its list marked; absent: it has no list. */
  readonly mark?: (route: RouteOf<N>, row: number) => RouteOf<N>
  /** The state after a click on what the screen itself calls so: it is marked, or opened where it was already. */
  readonly press?: (context: ScreenContext, route: RouteOf<N>, mark: string) => State
  /** The state after a turn of the mouse's wheel; absent: the keys for up and down do the same. */
  readonly wheel?: (context: ScreenContext, route: RouteOf<N>, direction: 'up' | 'down') => State
  readonly selection: (context: ScreenContext, route: RouteOf<N>) => Selection
  readonly commands: Readonly<Partial<Record<CommandId, CommandHandler<RouteOf<N>>>>>
  /** The state after text was typed or pasted, in a mode where one types. */
  readonly type?: (context: ScreenContext, route: RouteOf<N>, text: string) => State
  /** What can be found on it, and where each of it stands; absent: nothing. */
  readonly stops?: (context: ScreenContext, route: RouteOf<N>) => Stops | undefined
  /** The table that can be saved and copied from; absent: it has none. */
  readonly table?: (context: ScreenContext, route: RouteOf<N>) => ShownTable | undefined
  /** What can be saved, if it is no table. */
  readonly savable?: (context: ScreenContext, route: RouteOf<N>) => Savable
  /** Where the command of the screen's name leads from what is at hand. */
  readonly enter?: Enter<N>
  /** The place in the order of another language. */
  readonly inLanguage?: (from: AtlasCache, to: AtlasCache, route: RouteOf<N>) => RouteOf<N>
  /** The signs of its drawings and what they mean, by mode: help lists them. */
  readonly signs?: Readonly<Partial<Record<Mode, readonly Sign[]>>>
  /** The words that its addresses begin with; they belong to no other screen. */
  readonly heads: readonly string[]
  readonly addressOf: (cache: AtlasCache, route: RouteOf<N>) => Address
  /** The place with an address that begins with one of `heads`. */
  readonly routeAt: (cache: AtlasCache, address: Address) => Result<RouteOf<N>, AddressProblem>
}

/** A screen that carries out all that the key table promises of its modes. */
export type WholeScreen<N extends ScreenName, M extends ScreenMode> = ScreenDefinition<N> & {
  readonly mode: (route: RouteOf<N>) => M
  readonly commands: Readonly<Record<OwnCommandId<M>, CommandHandler<RouteOf<N>>>>
} & (N extends CommandScreenName ? { readonly enter: Enter<N> } : unknown)
