import { Box } from 'ink'
import { headerLine } from '../components/header/header-line.ts'
import { hintLine } from '../components/hint-bar/hint-line.ts'
import { Lines } from '../components/lines/lines.tsx'
import { sourceLines } from '../components/source-bar/source-lines.ts'
import { modeOf } from '../state/state.ts'
import type { View } from '../state/view.ts'
import { Browse } from './browse/browse.tsx'
import { Help } from './help/help.tsx'
import { Home } from './home/home.tsx'
import { Search } from './search/search.tsx'

/** What stands between header and source: help, or the screen of the place. */
function Body({ view }: { readonly view: View }) {
  const { place, help } = view.state
  if (help !== undefined) return <Help view={view} reading={help} />
  switch (place.screen) {
    case 'home':
      return <Home view={view} place={place} />
    case 'browse':
      return <Browse view={view} place={place} />
    case 'search':
      return <Search view={view} place={place} />
    default:
      return place satisfies never
  }
}

/** The whole window. */
export function Screen({ view }: { readonly view: View }) {
  const { columns, rows } = view.layout
  const bottom = [...sourceLines(view), hintLine(modeOf(view.state), view.state.language, columns)]
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Lines lines={[headerLine(view)]} />
      <Body view={view} />
      <Lines lines={bottom} />
    </Box>
  )
}
