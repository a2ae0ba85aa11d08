import { Panel } from '../../components/panel/panel.tsx'
import { lineOf } from '../../lines/line.ts'
import type { Reading } from '../../state/reading.ts'
import type { View } from '../../state/view.ts'
import { words } from '../../words.ts'
import { documentLines, progress } from '../document-lines.ts'

/** Every command with its keys. */
export function Help({ view, reading }: { readonly view: View; readonly reading: Reading }) {
  const { layout, state, model } = view
  const { innerWidth, innerHeight } = layout.full
  const document = model.help(state.language, innerWidth)
  const read = progress(document, reading, innerHeight)
  return (
    <Panel
      pane={layout.full}
      title={{
        left: lineOf(words.help[state.language], 'title'),
        ...(read === '' ? {} : { right: lineOf(read, 'muted') }),
      }}
      focused
      lines={documentLines(document, reading, innerHeight, undefined)}
    />
  )
}
