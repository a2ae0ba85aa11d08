/** A collection and one of its records: side by side, or the one that has the keys. @module */
import { descriptionOf, type Entry, type Language } from '@puente/core'
import type { ScreenContext } from '../../app/state.ts'
import { blank, type Line, lineOf } from '../../text/line.ts'
import { capital } from '../../text/width.ts'
import { words } from '../../words.ts'
import { documentLines, progress } from '../document-lines.ts'
import type { PanelContent } from '../screen-definition.ts'
import { facetLines } from './facet-lines.ts'
import { filterLines } from './filter-lines.ts'
import type { BrowseRoute } from './route.ts'
import { detailAt, entryAt, resultListAt } from './selectors.ts'
import { tableLines } from './table-lines.ts'

/** The filter, the table, and at the foot of the pane the counts of values. */
function listLines(context: ScreenContext, route: BrowseRoute): readonly Line[] {
  const upper = [...filterLines(context, route), ...tableLines(context, route)]
  const counts = facetLines(context, route)
  const room = Math.max(0, context.layout.list.innerHeight - upper.length - counts.length)
  return [...upper, ...Array.from({ length: room }, () => blank), ...counts]
}

function tablePanel(context: ScreenContext, route: BrowseRoute): PanelContent {
  const { layout, state, cache } = context
  const { total } = resultListAt(context, route)
  const all = cache.atlas.records[route.collection].length
  const count = total === all ? String(all) : `${total} ${words.of[state.language]} ${all}`
  return {
    pane: layout.list,
    title: {
      left: lineOf(capital(descriptionOf(route.collection).label.many[state.language]), 'title'),
      right: lineOf(count, 'number'),
    },
    focused: route.focus !== 'detail',
    lines: listLines(context, route),
  }
}

/** What a record is one of, and the id that the command line takes. */
const recordKind = ({ collection, record }: Entry, language: Language): Line => [
  { text: capital(descriptionOf(collection).label.one[language]), tone: 'title' },
  { text: ` · ${record.id}`, tone: 'muted' },
]

function detailPanel(context: ScreenContext, route: BrowseRoute): PanelContent {
  const { layout, state } = context
  const entry = entryAt(context, route)
  const document = detailAt(context, route)
  const focused = route.focus === 'detail'
  const { innerHeight } = layout.detail
  const read = document === undefined ? '' : progress(document, route.cursor, innerHeight)
  return {
    pane: layout.detail,
    title: {
      left: entry === undefined ? blank : recordKind(entry, state.language),
      ...(read === '' ? {} : { right: lineOf(read, 'muted') }),
    },
    focused,
    lines:
      document === undefined ? [] : documentLines(document, route.cursor, innerHeight, focused ? 'cursor' : undefined),
  }
}

/** A collection and one of its records. */
export function browsePanels(context: ScreenContext, route: BrowseRoute): readonly PanelContent[] {
  if (context.layout.wide) return [tablePanel(context, route), detailPanel(context, route)]
  return [route.focus === 'detail' ? detailPanel(context, route) : tablePanel(context, route)]
}
