/** What lies over a place: which keys it takes, how it is drawn, and what it does. @module */

import type { View } from '../app/screen-context.ts'
import { type Overlay, promptMode, type State } from '../app/state.ts'
import type { CommandId } from '../input/commands.ts'
import type { Mode } from '../input/modes.ts'
import type { PanelContent, Stops } from '../screens/screen-definition.ts'
import { panelsAt, placeMode } from '../screens/screens.ts'
import { commandInHelp, helpPanel, stopsInHelp } from './help/help.ts'
import { commandInPalette, palettePanel, typedInPalette } from './palette/palette.ts'

/** What the keys are for at the moment. */
export const modeOf = ({ place, overlay, prompt }: State): Mode =>
  (prompt && promptMode(prompt)) ?? overlay?.kind ?? placeMode(place)

/** What can be found in an overlay; nothing where one types in it. */
export const stopsInOverlay = (view: View, overlay: Overlay): Stops | undefined =>
  overlay.kind === 'help' ? stopsInHelp(view, overlay) : undefined

function overlayPanel(view: View, overlay: Overlay): PanelContent {
  switch (overlay.kind) {
    case 'help':
      return helpPanel(view, overlay)
    case 'palette':
      return palettePanel(view, overlay)
    default:
      return overlay satisfies never
  }
}

/** The parts of the window between header and source: what lies over the place, or the place. */
export const panelsOf = (view: View): readonly PanelContent[] =>
  view.state.overlay === undefined ? panelsAt(view, view.state.place) : [overlayPanel(view, view.state.overlay)]

/** The state after a command that an overlay carries out itself. */
export function commandInOverlay(view: View, overlay: Overlay, id: CommandId): State {
  switch (overlay.kind) {
    case 'help':
      return commandInHelp(view, overlay, id)
    case 'palette':
      return commandInPalette(view, overlay, id)
    default:
      return overlay satisfies never
  }
}

/** The state after text was typed in an overlay. */
export const typedInOverlay = (view: View, overlay: Overlay, text: string): State =>
  overlay.kind === 'palette' ? typedInPalette(view, overlay, text) : view.state
