/** Every command with its keys, over whatever else there is. @module */
import type { View } from '../../app/screen-context.ts'
import { isMotion } from '../../app/scroll.ts'
import { type Overlay, type State, withoutOverlay } from '../../app/state.ts'
import type { CommandId } from '../../input/commands.ts'
import { documentPane, documentPanel } from '../../screens/document-pane.ts'
import type { PanelContent, Stops } from '../../screens/screen-definition.ts'
import { placeMode } from '../../screens/screens.ts'
import type { Document } from '../../text/document.ts'
import { lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import { helpDocumentIn } from './help-document.ts'

/** The help as it is scrolled. */
type Help = Extract<Overlay, { kind: 'help' }>

const selectDocument = ({ layout, state, model }: View): Document =>
  helpDocumentIn(model)(state.keymap, state.language, layout.full.innerWidth, placeMode(state.place))

const pane = documentPane<Help>(selectDocument, ({ layout }) => layout.full.innerHeight)

/** The help as a panel. */
export function helpPanel(view: View, { reading }: Help): PanelContent {
  const title = lineOf(words.help[view.state.language], 'title')
  return documentPanel(view.layout.full, title, selectDocument(view), reading, true)
}

/** The lines of the help, to be searched. */
export const stopsInHelp = (view: View, help: Help): Stops | undefined =>
  pane.stops(view, help, (overlay) => ({ ...view.state, overlay }))

/** The state after a command in the help. */
export function commandInHelp(view: View, help: Help, command: CommandId): State {
  const { state } = view
  if (command === 'close-help') return withoutOverlay(state)
  return isMotion(command) ? { ...state, overlay: pane.move(view, help, command) } : state
}
