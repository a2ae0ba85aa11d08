/** A collection and one of its records: side by side, or the one that has the keys. @module */
import { descriptionOf, type Entry, type Language } from '@puente/core'
import type { View } from '../../app/screen-context.ts'
import { blank, type Line, lineOf } from '../../text/line.ts'
import { capital } from '../../text/width.ts'
import { words } from '../../words.ts'
import { documentLines, progress } from '../document-lines.ts'
import type { PanelContent } from '../screen-definition.ts'
import { facetLines } from './facet-lines.ts'
import { filterLines } from './filter-lines.ts'
import type { BrowsePlace } from './route.ts'
import { detailAt, entryAt, listingAt } from './selectors.ts'
import { tableLines } from './table-lines.ts'

/** The filter, the table, and at the foot of the pane the counts of values. */
function listLines(view: View, place: BrowsePlace): readonly Line[] {
  const upper = [...filterLines(view, place), ...tableLines(view, place)]
  const counts = facetLines(view, place)
  const room = Math.max(0, view.layout.list.innerHeight - upper.length - counts.length)
  return [...upper, ...Array.from({ length: room }, () => blank), ...counts]
}

function tablePanel(view: View, place: BrowsePlace): PanelContent {
  const { layout, state, model } = view
  const { total } = listingAt(view, place)
  const all = model.atlas.records[place.collection].length
  const count = total === all ? String(all) : `${total} ${words.of[state.language]} ${all}`
  return {
    pane: layout.list,
    title: {
      left: lineOf(capital(descriptionOf(place.collection).label.many[state.language]), 'title'),
      right: lineOf(count, 'number'),
    },
    focused: place.focus !== 'detail',
    lines: listLines(view, place),
  }
}

/** What a record is one of, and the id that the command line takes. */
const recordKind = ({ collection, record }: Entry, language: Language): Line => [
  { text: capital(descriptionOf(collection).label.one[language]), tone: 'title' },
  { text: ` · ${record.id}`, tone: 'muted' },
]

function detailPanel(view: View, place: BrowsePlace): PanelContent {
  const { layout, state } = view
  const entry = entryAt(view, place)
  const document = detailAt(view, place)
  const focused = place.focus === 'detail'
  const { innerHeight } = layout.detail
  const read = document === undefined ? '' : progress(document, place.reading, innerHeight)
  return {
    pane: layout.detail,
    title: {
      left: entry === undefined ? blank : recordKind(entry, state.language),
      ...(read === '' ? {} : { right: lineOf(read, 'muted') }),
    },
    focused,
    lines:
      document === undefined ? [] : documentLines(document, place.reading, innerHeight, focused ? 'cursor' : undefined),
  }
}

/** A collection and one of its records. */
export function browsePanels(view: View, place: BrowsePlace): readonly PanelContent[] {
  if (view.layout.wide) return [tablePanel(view, place), detailPanel(view, place)]
  return [place.focus === 'detail' ? detailPanel(view, place) : tablePanel(view, place)]
}
