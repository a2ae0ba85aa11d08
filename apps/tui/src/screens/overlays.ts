/** What lies over a place, help or palette: which keys it takes, how it is drawn, and what it does. @module */
import type { Stops } from '../app/finding.ts'
import { promptMode } from '../app/prompt.ts'
import type { View } from '../app/screen-context.ts'
import { isMotion } from '../app/scroll.ts'
import { type Overlay, type State, withoutOverlay } from '../app/state.ts'
import type { CommandId } from '../input/commands.ts'
import type { Mode } from '../input/modes.ts'
import { lineOf } from '../text/line.ts'
import type { Document } from '../views/document.ts'
import { words } from '../words.ts'
import { documentPane, documentPanel } from './document-pane.ts'
import { commandInPalette, palettePanel, typedInPalette } from './palette/palette.ts'
import type { PanelContent } from './screen-definition.ts'
import { panelsAt, placeMode } from './screens.ts'

type Help = Extract<Overlay, { kind: 'help' }>

/** Every command with its keys. */
const helpDocument = ({ layout, state, model }: View): Document =>
  model.help(state.keymap, state.language, layout.full.innerWidth, placeMode(state.place))

const helpPane = documentPane<Help>(helpDocument, ({ layout }) => layout.full.innerHeight)

/** The state after a command in the help. */
function commandInHelp(view: View, help: Help, command: CommandId): State {
  const { state } = view
  if (command === 'close-help') return withoutOverlay(state)
  return isMotion(command) ? { ...state, overlay: helpPane.move(view, help, command) } : state
}

/** The mode that decides what a key does. */
export const modeOf = ({ place, overlay, prompt }: State): Mode =>
  (prompt && promptMode(prompt)) ?? overlay?.kind ?? placeMode(place)

/** What can be found in an overlay; nothing in the palette, where keys are text. */
export const stopsInOverlay = (view: View, overlay: Overlay): Stops | undefined =>
  overlay.kind === 'help' ? helpPane.stops(view, overlay, (after) => ({ ...view.state, overlay: after })) : undefined

function overlayPanel(view: View, overlay: Overlay): PanelContent {
  switch (overlay.kind) {
    case 'help': {
      const title = lineOf(words.help[view.state.language], 'title')
      return documentPanel(view.layout.full, title, helpDocument(view), overlay.reading, true)
    }
    case 'palette':
      return palettePanel(view, overlay)
    default:
      return overlay satisfies never
  }
}

/** The parts of the window between header and source: the overlay, or else the place. */
export const panelsOf = (view: View): readonly PanelContent[] =>
  view.state.overlay === undefined ? panelsAt(view, view.state.place) : [overlayPanel(view, view.state.overlay)]

/** The state after a command in an overlay. */
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
