/** What lies over a place: which keys it takes, how it is drawn, and what it does. @module */
import type { Stops } from '../app/finding.ts'
import { promptMode } from '../app/prompt.ts'
import type { View } from '../app/screen-context.ts'
import { isMotion, type Reading, read } from '../app/scroll.ts'
import { type Overlay, type State, withoutOverlay } from '../app/state.ts'
import type { CommandId } from '../input/commands.ts'
import type { Mode } from '../input/modes.ts'
import { lineOf } from '../text/line.ts'
import type { Document } from '../views/document.ts'
import { words } from '../words.ts'
import { documentLines, documentStops, progress } from './document-lines.ts'
import { commandInPalette, palettePanel, typedInPalette } from './palette/palette.ts'
import type { PanelContent } from './screen-definition.ts'
import { panelsAt, placeMode } from './screens.ts'

const documentAt = ({ layout, state, model }: View): Document =>
  model.help(state.keymap, state.language, layout.full.innerWidth, placeMode(state.place))

/** The help as it was read so far. */
function helpPanel(view: View, reading: Reading): PanelContent {
  const { layout, state } = view
  const { innerHeight } = layout.full
  const document = documentAt(view)
  const read = progress(document, reading, innerHeight)
  return {
    pane: layout.full,
    title: {
      left: lineOf(words.help[state.language], 'title'),
      ...(read === '' ? {} : { right: lineOf(read, 'muted') }),
    },
    focused: true,
    lines: documentLines(document, reading, innerHeight, undefined),
  }
}

/** The lines of the help, to be found. */
function stopsInHelp(view: View, reading: Reading): Stops {
  const at = (after: Reading): State => ({ ...view.state, overlay: { kind: 'help', reading: after } })
  return documentStops(documentAt(view), reading, view.layout.full.innerHeight, at)
}

/** The state after a command in the help. */
function commandInHelp(view: View, reading: Reading, command: CommandId): State {
  const { state, layout, count } = view
  if (command === 'close-help') return withoutOverlay(state)
  if (!isMotion(command)) return state
  const after = read(documentAt(view), reading, layout.full.innerHeight, command, count)
  return { ...state, overlay: { kind: 'help', reading: after } }
}

/** What the keys are for at the moment. */
export const modeOf = ({ place, overlay, prompt }: State): Mode =>
  (prompt && promptMode(prompt)) ?? overlay?.kind ?? placeMode(place)

/** What can be found in an overlay; nothing where one types in it. */
export const stopsInOverlay = (view: View, overlay: Overlay): Stops | undefined =>
  overlay.kind === 'help' ? stopsInHelp(view, overlay.reading) : undefined

function overlayPanel(view: View, overlay: Overlay): PanelContent {
  switch (overlay.kind) {
    case 'help':
      return helpPanel(view, overlay.reading)
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
      return commandInHelp(view, overlay.reading, id)
    case 'palette':
      return commandInPalette(view, overlay, id)
    default:
      return overlay satisfies never
  }
}

/** The state after text was typed in an overlay. */
export const typedInOverlay = (view: View, overlay: Overlay, text: string): State =>
  overlay.kind === 'palette' ? typedInPalette(view, overlay, text) : view.state
