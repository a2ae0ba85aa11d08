import type { HomeRoute } from '../../app/route.ts'
import { type DocumentCursor, startCursor } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import type { Document } from '../../text/document.ts'
import { type Line, lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import { documentLines, progress } from '../document-lines.ts'
import type { PanelContent } from '../screen-definition.ts'
import { homeDocuments, homeSide } from './columns.ts'

/** A word in the title where there is more to read. */
function scrolled(document: Document, cursor: DocumentCursor, height: number): { readonly right?: Line } {
  const read = progress(document, cursor, height)
  return read === '' ? {} : { right: lineOf(read, 'muted') }
}

/** What the atlas holds, and where to go from here. */
export function homePanels(context: ScreenContext, route: HomeRoute): readonly PanelContent[] {
  const { layout, state, cache } = context
  const title = cache.atlas.manifest.title[state.language]
  const [left, right] = homeDocuments(context)
  const side = homeSide(context, route)
  if (left === undefined || side === undefined) return []
  const atLeft = side.document === left
  const { innerHeight } = layout.full
  const leftReading = atLeft ? side.cursor : startCursor
  const rightReading = atLeft ? startCursor : side.cursor
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
