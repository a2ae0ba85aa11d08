/** Every command with its keys, over whatever else there is. @module */

import type { Stops } from '../../app/finding.ts'
import type { View } from '../../app/screen-context.ts'
import { isMotion, type Reading, read } from '../../app/scroll.ts'
import { type State, withoutOverlay } from '../../app/state.ts'
import type { CommandId } from '../../input/commands.ts'
import { lineOf } from '../../text/line.ts'
import type { Document } from '../../views/document.ts'
import { words } from '../../words.ts'
import { documentLines, documentStops, progress } from '../document-lines.ts'
import type { PanelContent } from '../screen-definition.ts'
import { placeMode } from '../screens.ts'

const documentAt = ({ layout, state, model }: View): Document =>
  model.help(state.keymap, state.language, layout.full.innerWidth, placeMode(state.place))

/** The help as it was read so far. */
export function helpPanel(view: View, reading: Reading): PanelContent {
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
export function stopsInHelp(view: View, reading: Reading): Stops {
  const at = (after: Reading): State => ({ ...view.state, overlay: { kind: 'help', reading: after } })
  return documentStops(documentAt(view), reading, view.layout.full.innerHeight, at)
}

/** The state after a command in the help. */
export function commandInHelp(view: View, reading: Reading, command: CommandId): State {
  const { state, layout, count } = view
  if (command === 'close-help') return withoutOverlay(state)
  if (!isMotion(command)) return state
  const after = read(documentAt(view), reading, layout.full.innerHeight, command, count)
  return { ...state, overlay: { kind: 'help', reading: after } }
}
