import { Box } from 'ink'
import { headerLine } from '../components/header/header-line.ts'
import { hintLine } from '../components/hint-bar/hint-line.ts'
import { messageLine } from '../components/hint-bar/message-line.ts'
import { Lines } from '../components/lines/lines.tsx'
import { Panel } from '../components/panel/panel.tsx'
import { sourceLines } from '../components/source-bar/source-lines.ts'
import type { View } from '../state/view.ts'
import { modeOf, panelsOf } from './overlays.ts'

/** The whole window. */
export function Screen({ view }: { readonly view: View }) {
  const { columns, rows } = view.layout
  const { language, message } = view.state
  const last =
    message === undefined ? hintLine(modeOf(view.state), language, columns) : messageLine(message, language, columns)
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Lines lines={[headerLine(view)]} />
      <Box>
        {panelsOf(view).map((panel) => (
          <Panel key={panel.pane.left} {...panel} />
        ))}
      </Box>
      <Lines lines={[...sourceLines(view), last]} />
    </Box>
  )
}
