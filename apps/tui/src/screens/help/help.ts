/** Every command with its keys, over whatever else there is. @module */
import type { CommandId } from '../../keys/commands.ts'
import { lineOf } from '../../lines/line.ts'
import { isMotion, type Reading, read } from '../../state/reading.ts'
import { type State, withoutOverlay } from '../../state/state.ts'
import type { View } from '../../state/view.ts'
import { words } from '../../words.ts'
import { documentLines, progress } from '../document-lines.ts'
import type { PanelContent } from '../screen-definition.ts'
import { placeMode } from '../screens.ts'

/** The help as it was read so far. */
export function helpPanel({ layout, state, model }: View, reading: Reading): PanelContent {
  const { innerWidth, innerHeight } = layout.full
  const document = model.help(state.language, innerWidth, placeMode(state.place))
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

/** The state after a command in the help. */
export function commandInHelp({ state, model, layout }: View, reading: Reading, command: CommandId): State {
  if (command === 'close-help') return withoutOverlay(state)
  if (!isMotion(command)) return state
  const { innerWidth, innerHeight } = layout.full
  const after = read(model.help(state.language, innerWidth, placeMode(state.place)), reading, innerHeight, command)
  return { ...state, overlay: { kind: 'help', reading: after } }
}
