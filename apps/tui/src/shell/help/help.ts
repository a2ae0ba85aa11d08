/** Every command with its keys, over whatever else there is. @module */

import type { ScreenContext } from '../../app/screen-context.ts'
import { type DocumentCursor, isMotion, moveCursor } from '../../app/scroll.ts'
import { type State, withoutOverlay } from '../../app/state.ts'
import type { CommandId } from '../../input/commands.ts'
import { documentLines, documentStops, progress } from '../../screens/document-lines.ts'
import type { PanelContent, Stops } from '../../screens/screen-definition.ts'
import { modeAt } from '../../screens/screens.ts'
import type { Document } from '../../text/document.ts'
import { lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import { helpDocumentIn } from './help-document.ts'

const documentAt = ({ layout, state, cache }: ScreenContext): Document =>
  helpDocumentIn(cache)(state.keymap, state.language, layout.full.innerWidth, modeAt(state.route))

/** The help as it was read so far. */
export function helpPanel(context: ScreenContext, cursor: DocumentCursor): PanelContent {
  const { layout, state } = context
  const { innerHeight } = layout.full
  const document = documentAt(context)
  const read = progress(document, cursor, innerHeight)
  return {
    pane: layout.full,
    title: {
      left: lineOf(words.help[state.language], 'title'),
      ...(read === '' ? {} : { right: lineOf(read, 'muted') }),
    },
    focused: true,
    lines: documentLines(document, cursor, innerHeight, undefined),
  }
}

/** The lines of the help, to be found. */
export function stopsInHelp(context: ScreenContext, cursor: DocumentCursor): Stops {
  const at = (after: DocumentCursor): State => ({ ...context.state, overlay: { kind: 'help', cursor: after } })
  return documentStops(documentAt(context), cursor, context.layout.full.innerHeight, at)
}

/** The state after a command in the help. */
export function commandInHelp(context: ScreenContext, cursor: DocumentCursor, command: CommandId): State {
  const { state, layout, count } = context
  if (command === 'close-help') return withoutOverlay(state)
  if (!isMotion(command)) return state
  const after = moveCursor(documentAt(context), cursor, layout.full.innerHeight, command, count)
  return { ...state, overlay: { kind: 'help', cursor: after } }
}
