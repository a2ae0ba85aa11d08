/** What lies over a place: which keys it takes, how it is drawn, and what it does. @module */

import { type Overlay, promptMode, type ScreenContext, type State } from '../app/state.ts'
import type { CommandId } from '../input/commands.ts'
import type { Mode } from '../input/modes.ts'
import type { PanelContent, Stops } from '../screens/screen-definition.ts'
import { modeAt, panelsAt } from '../screens/screens.ts'
import { commandInHelp, helpPanel, stopsInHelp } from './help.ts'
import { commandInPalette, palettePanel, typedInPalette } from './palette/palette.ts'

/** What decides the meaning of keys. */
export const modeOf = ({ route, overlay, prompt }: State): Mode =>
  (prompt && promptMode(prompt)) ?? overlay?.kind ?? modeAt(route)

/** The stops of an overlay, for find; undefined if text is typed in it. */
export const stopsInOverlay = (context: ScreenContext, overlay: Overlay): Stops | undefined =>
  overlay.kind === 'help' ? stopsInHelp(context, overlay) : undefined

/** The panels of the overlay, or else of the screen. */
export function panelsOf(context: ScreenContext): readonly PanelContent[] {
  const { overlay, route } = context.state
  if (overlay === undefined) return panelsAt(context, route)
  return [overlay.kind === 'help' ? helpPanel(context, overlay) : palettePanel(context, overlay)]
}

/** The state after a command of an overlay. */
export const commandInOverlay = (context: ScreenContext, overlay: Overlay, id: CommandId): State =>
  overlay.kind === 'help' ? commandInHelp(context, overlay, id) : commandInPalette(context, overlay, id)

/** The state after text was typed in an overlay. */
export const typedInOverlay = (context: ScreenContext, overlay: Overlay, text: string): State =>
  overlay.kind === 'palette' ? typedInPalette(context, overlay, text) : context.state
