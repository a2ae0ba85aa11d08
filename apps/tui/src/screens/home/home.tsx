import { Box } from 'ink'
import { Panel } from '../../components/panel/panel.tsx'
import { lineOf } from '../../lines/line.ts'
import type { HomePlace } from '../../state/place.ts'
import { beginning } from '../../state/reading.ts'
import { homeDocuments, homeSide, type View } from '../../state/view.ts'
import { words } from '../../words.ts'
import { documentLines } from '../document-lines.ts'

/** What the atlas holds, and where to go from here. */
export function Home({ view, place }: { readonly view: View; readonly place: HomePlace }) {
  const { layout, state, model } = view
  const title = model.atlas.manifest.title[state.language]
  const [left, right] = homeDocuments(view)
  const side = homeSide(view, place)
  if (left === undefined || side === undefined) return null
  const atLeft = side.document === left
  const { innerHeight } = layout.full
  const leftTitle = right === undefined ? title : words.collections[state.language]
  return (
    <Box>
      <Panel
        pane={layout.list}
        title={{ left: lineOf(leftTitle, 'title') }}
        focused={atLeft}
        lines={documentLines(left, atLeft ? side.reading : beginning, innerHeight, atLeft ? 'cursor' : undefined)}
      />
      {right !== undefined && (
        <Panel
          pane={layout.detail}
          title={{ left: lineOf(title, 'title') }}
          focused={!atLeft}
          lines={documentLines(right, atLeft ? beginning : side.reading, innerHeight, atLeft ? undefined : 'cursor')}
        />
      )}
    </Box>
  )
}
