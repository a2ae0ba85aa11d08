/**
 * What a screen offers to the frame around it.
 *
 * The frame draws header, source and hints, keeps the history, and carries out the commands that are the same
 * everywhere. A screen does the rest, in functions of the context and its own route, so that it is tested without a
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

/** The title in the top border of a panel. */
export interface PanelTitle {
  readonly left: Line
  readonly right?: Line
}

/** A titled part of the window. */
export interface PanelContent {
  readonly pane: Pane
  readonly title: PanelTitle
  /** Whether it has the focus. */
  readonly focused: boolean
  /** Lines beyond the pane are not drawn; a screen that scrolls gives the visible ones. */
  readonly lines: readonly Line[]
}

/** What is selected on a screen. */
export interface Selection {
  /** The record that commands act on. */
  readonly entry?: Entry
  /** The citations of what is selected, where they differ from those of the record. */
  readonly citations?: readonly ResolvedCitation[]
  /** Whether what is selected has no source: then none is shown. */
  readonly unsourced?: boolean
}

/** What find stops at on a screen, in order, each with a text: rows of a list, lines of a document. */
export interface Stops {
  readonly total: number
  /** The selected one, from 0. */
  readonly at: number
  readonly textOf: (stop: number) => string
  /** The state with a stop selected. */
  readonly to: (stop: number) => State
}

/** The table of a screen, with its selected row. */
export interface ScreenTable {
  /** Part of the name of its file. */
  readonly name: string
  /** All of it as CSV. */
  readonly csv: () => string
  /** The cells of the selected row as they are displayed; empty without a row. */
  readonly row: readonly string[]
  /** The selected cell of the row. */
  readonly column: number
}

/** What a screen can save as a file, in one format or several. */
export interface Savable {
  /** The default name, without an ending. */
  readonly name: string
  /** The text by the ending of the file's name, in lower case; the first ending is the default. */
  readonly forms: ReadonlyMap<string, () => string>
}

/** The state after a command at a route. */
export type CommandHandler<R> = (context: ScreenContext, route: R) => State

/** The commands that a screen must handle: those of its modes without the global ones. */
export type OwnCommandId<M extends ScreenMode> = Exclude<CommandIn<M>, GlobalCommandId>

/** The screens with a global command of the same name, which opens them. */
export type CommandScreenName = Extract<ScreenName, GlobalCommandId>

/** The route that such a command opens from the selected record, or why it opens none. */
export type Enter<N extends ScreenName> = (
  context: ScreenContext,
  entry: Entry | undefined,
) => Result<RouteOf<N>, Localized | undefined>

/** A screen, as the frame uses it. */
export interface ScreenDefinition<N extends ScreenName> {
  /** The title of a route, in the reader's language. */
  readonly title: (context: ScreenContext, route: RouteOf<N>) => string
  /** The mode that decides what keys do. */
  readonly mode: (route: RouteOf<N>) => Mode
  /** The parts of the window between header and source, from left to right. */
  readonly panels: (context: ScreenContext, route: RouteOf<N>) => readonly PanelContent[]
  /** The route with a row of its list selected; absent without a list. */
  readonly select?: (route: RouteOf<N>, row: number) => RouteOf<N>
  /** The state after a click on something with a name: it is selected, or opened where it was selected already. */
  readonly click?: (context: ScreenContext, route: RouteOf<N>, mark: string) => State
  /** The state after a turn of the mouse wheel; by default it acts as the keys up and down. */
  readonly wheel?: (context: ScreenContext, route: RouteOf<N>, direction: 'up' | 'down') => State
  readonly selection: (context: ScreenContext, route: RouteOf<N>) => Selection
  readonly commands: Readonly<Partial<Record<CommandId, CommandHandler<RouteOf<N>>>>>
  /** The state after text was typed or pasted, in a mode for typing. */
  readonly type?: (context: ScreenContext, route: RouteOf<N>, text: string) => State
  /** What can be found on the screen. */
  readonly stops?: (context: ScreenContext, route: RouteOf<N>) => Stops | undefined
  /** The table that can be saved and copied from. */
  readonly table?: (context: ScreenContext, route: RouteOf<N>) => ScreenTable | undefined
  /** What can be saved, where it is not a table. */
  readonly savable?: (context: ScreenContext, route: RouteOf<N>) => Savable
  /** The route that the command of the screen's name opens. */
  readonly enter?: Enter<N>
  /** The route in the order of another language. */
  readonly inLanguage?: (from: AtlasCache, to: AtlasCache, route: RouteOf<N>) => RouteOf<N>
  /** The signs of its drawings with their meanings, by mode, for the help. */
  readonly signs?: Readonly<Partial<Record<Mode, readonly Sign[]>>>
  /** The first words of its addresses; no other screen has them. */
  readonly heads: readonly string[]
  /** Whether its addresses may have a query; where they may not, one is refused. */
  readonly hasQuery?: true
  readonly addressOf: (cache: AtlasCache, route: RouteOf<N>) => Address
  /** The route with an address that begins with one of `heads`. */
  readonly routeAt: (cache: AtlasCache, address: Address) => Result<RouteOf<N>, AddressProblem>
}

/** A screen that handles all commands of its modes. */
export type WholeScreen<N extends ScreenName, M extends ScreenMode> = ScreenDefinition<N> & {
  readonly mode: (route: RouteOf<N>) => M
  readonly commands: Readonly<Record<OwnCommandId<M>, CommandHandler<RouteOf<N>>>>
} & (N extends CommandScreenName ? { readonly enter: Enter<N> } : unknown)
