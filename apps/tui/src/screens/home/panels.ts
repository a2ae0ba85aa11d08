import type { View } from '../../app/screen-context.ts'
import { beginning, type Reading } from '../../app/scroll.ts'
import { type Line, lineOf } from '../../text/line.ts'
import type { Document } from '../../views/document.ts'
import { words } from '../../words.ts'
import { documentLines, progress } from '../document-lines.ts'
import type { PanelContent } from '../screen-definition.ts'
import { homeDocuments, homeSide } from './columns.ts'
import type { HomePlace } from './route.ts'

/** A word in the title where there is more to read. */
function scrolled(document: Document, reading: Reading, height: number): { readonly right?: Line } {
  const read = progress(document, reading, height)
  return read === '' ? {} : { right: lineOf(read, 'muted') }
}

/** What the atlas holds, and where to go from here. */
export function homePanels(view: View, place: HomePlace): readonly PanelContent[] {
  const { layout, state, model } = view
  const title = model.atlas.manifest.title[state.language]
  const [left, right] = homeDocuments(view)
  const side = homeSide(view, place)
  if (left === undefined || side === undefined) return []
  const atLeft = side.document === left
  const { innerHeight } = layout.full
  const leftReading = atLeft ? side.reading : beginning
  const rightReading = atLeft ? beginning : side.reading
  const leftTitle = right === undefined ? title : words.collections[state.language]
  const first: PanelContent = {
    pane: layout.list,
    title: { left: lineOf(leftTitle, 'title'), ...scrolled(left, leftReading, innerHeight) },
    focused: atLeft,
    lines: documentLines(left, leftReading, innerHeight, atLeft ? 'cursor' : undefined),
  }
  if (right === undefined) return [first]
  return [
    first,
    {
      pane: layout.detail,
      title: { left: lineOf(title, 'title'), ...scrolled(right, rightReading, innerHeight) },
      focused: !atLeft,
      lines: documentLines(right, rightReading, innerHeight, atLeft ? undefined : 'cursor'),
    },
  ]
}
