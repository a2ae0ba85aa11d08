/** What lies over a place: which keys it takes, how it is drawn, and what it does. @module */

import type { ScreenContext } from '../app/screen-context.ts'
import { type Overlay, promptMode, type State } from '../app/state.ts'
import type { CommandId } from '../input/commands.ts'
import type { Mode } from '../input/modes.ts'
import type { PanelContent, Stops } from '../screens/screen-definition.ts'
import { modeAt, panelsAt } from '../screens/screens.ts'
import { commandInHelp, helpPanel, stopsInHelp } from './help/help.ts'
import { commandInPalette, palettePanel, typedInPalette } from './palette/palette.ts'

/** What the keys are for at the moment. */
export const modeOf = ({ route, overlay, prompt }: State): Mode =>
  (prompt && promptMode(prompt)) ?? overlay?.kind ?? modeAt(route)

/** What can be found in an overlay; nothing where one types in it. */
export const stopsInOverlay = (context: ScreenContext, overlay: Overlay): Stops | undefined =>
  overlay.kind === 'help' ? stopsInHelp(context, overlay.cursor) : undefined

function overlayPanel(context: ScreenContext, overlay: Overlay): PanelContent {
  switch (overlay.kind) {
    case 'help':
      return helpPanel(context, overlay.cursor)
    case 'palette':
      return palettePanel(context, overlay)
    default:
      return overlay satisfies never
  }
}

/** The parts of the window between header and source: what lies over the place, or the place. */
export const panelsOf = (context: ScreenContext): readonly PanelContent[] =>
  context.state.overlay === undefined
    ? panelsAt(context, context.state.route)
    : [overlayPanel(context, context.state.overlay)]

/** The state after a command that an overlay carries out itself. */
export function commandInOverlay(context: ScreenContext, overlay: Overlay, id: CommandId): State {
  switch (overlay.kind) {
    case 'help':
      return commandInHelp(context, overlay.cursor, id)
    case 'palette':
      return commandInPalette(context, overlay, id)
    default:
      return overlay satisfies never
  }
}

/** The state after text was typed in an overlay. */
export const typedInOverlay = (context: ScreenContext, overlay: Overlay, text: string): State =>
  overlay.kind === 'palette' ? typedInPalette(context, overlay, text) : context.state
