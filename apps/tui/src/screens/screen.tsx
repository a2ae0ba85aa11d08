import { Box } from 'ink'
import { headerLine } from '../components/header/header-line.ts'
import { hintLine } from '../components/hint-bar/hint-line.ts'
import { Lines } from '../components/lines/lines.tsx'
import { Panel } from '../components/panel/panel.tsx'
import { sourceLines } from '../components/source-bar/source-lines.ts'
import type { View } from '../state/view.ts'
import { helpPanel } from './help/help.ts'
import { modeOf } from './mode.ts'
import { panelsAt } from './screens.ts'

/** The whole window: between header and source stands help, or the screen of the place. */
export function Screen({ view }: { readonly view: View }) {
  const { columns, rows } = view.layout
  const { place, help, language } = view.state
  const panels = help === undefined ? panelsAt(view, place) : [helpPanel(view, help)]
  const bottom = [...sourceLines(view), hintLine(modeOf(view.state), language, columns)]
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Lines lines={[headerLine(view)]} />
      <Box>
        {panels.map((panel, position) => (
          // Panels have no identity beyond their place in the window.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Panel key={position} {...panel} />
        ))}
      </Box>
      <Lines lines={bottom} />
    </Box>
  )
}
