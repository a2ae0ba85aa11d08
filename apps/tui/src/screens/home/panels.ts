import { lineOf } from '../../lines/line.ts'
import { beginning } from '../../state/reading.ts'
import type { View } from '../../state/view.ts'
import { words } from '../../words.ts'
import { documentLines } from '../document-lines.ts'
import type { PanelContent } from '../screen-definition.ts'
import type { HomePlace } from './place.ts'
import { homeDocuments, homeSide } from './sides.ts'

/** What the atlas holds, and where to go from here. */
export function homePanels(view: View, place: HomePlace): readonly PanelContent[] {
  const { layout, state, model } = view
  const title = model.atlas.manifest.title[state.language]
  const [left, right] = homeDocuments(view)
  const side = homeSide(view, place)
  if (left === undefined || side === undefined) return []
  const atLeft = side.document === left
  const { innerHeight } = layout.full
  const leftTitle = right === undefined ? title : words.collections[state.language]
  const first: PanelContent = {
    pane: layout.list,
    title: { left: lineOf(leftTitle, 'title') },
    focused: atLeft,
    lines: documentLines(left, atLeft ? side.reading : beginning, innerHeight, atLeft ? 'cursor' : undefined),
  }
  if (right === undefined) return [first]
  return [
    first,
    {
      pane: layout.detail,
      title: { left: lineOf(title, 'title') },
      focused: !atLeft,
      lines: documentLines(right, atLeft ? beginning : side.reading, innerHeight, atLeft ? undefined : 'cursor'),
    },
  ]
}
