/** Moving in a table, in what is below it and in the detail beside it. @module */

import { facetLabel, formatCell, labelOf } from '@puente/core'
import type { Stops } from '../../app/finding.ts'
import { moveRows } from '../../app/list-cursor.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning, besideTarget, type Motion, read } from '../../app/scroll.ts'
import { clamp, scrollTo } from '../../app/scroll-math.ts'
import type { State } from '../../app/state.ts'
import { documentStops } from '../document-lines.ts'
import { facetFields, facetValues, nextFacet, walkFacet } from './facets.ts'
import { completionAt, walkOptions } from './filter.ts'
import type { BrowsePlace } from './route.ts'
import { columnFields, detailAt, listingAt, tableHeight } from './selectors.ts'

function walkList(view: View, place: BrowsePlace, motion: Motion): BrowsePlace {
  const rows = moveRows(place, motion, tableHeight(view, place), listingAt(view, place).total, view.count)
  return rows.row === place.row ? { ...place, ...rows } : { ...place, ...rows, reading: beginning }
}

function walkDetail(view: View, place: BrowsePlace, motion: Motion): BrowsePlace {
  const document = detailAt(view, place)
  if (document === undefined) return place
  return { ...place, reading: read(document, place.reading, view.layout.detail.innerHeight, motion, view.count) }
}

/** The place after a move in the part that has the keys. */
export function walkBrowse(view: View, place: BrowsePlace, motion: Motion): BrowsePlace {
  if (completionAt(view, place).options.length > 0) return walkOptions(view, place, motion)
  switch (place.focus) {
    case 'list':
      return walkList(view, place, motion)
    case 'facets':
      return walkFacet(view, place, motion)
    case 'detail':
      return walkDetail(view, place, motion)
    default:
      return place.focus satisfies never
  }
}

/** The place with what stands beside at hand: a column, the other pane at the end of them, a link of the same line. */
export function walkAside(view: View, place: BrowsePlace, by: 1 | -1): BrowsePlace {
  const { wide, detail } = view.layout
  const times = view.count ?? 1
  switch (place.focus) {
    case 'list': {
      const last = columnFields(view, place).length - 1
      const column = clamp(place.column, 0, last)
      if (by > 0 && column === last && wide) return { ...place, focus: 'detail' }
      return { ...place, column: clamp(column + by * times, 0, last) }
    }
    case 'facets':
      return nextFacet(view, place, by)
    case 'detail': {
      const document = detailAt(view, place)
      const reading = document && besideTarget(document, place.reading, detail.innerHeight, by)
      if (reading !== undefined) return { ...place, reading }
      return by < 0 && wide ? { ...place, focus: 'list' } : place
    }
    default:
      return place.focus satisfies never
  }
}

/** The cells of a record in a table: its name, and all columns whether they have room or not. */
export function cellsOf({ model, state }: View, place: BrowsePlace, row: number): readonly string[] {
  const { atlas } = model
  const { language } = state
  const entry = listingAt({ model }, place).at(row)
  if (entry === undefined) return []
  const { columns } = model.columns(place.collection, language)
  return [labelOf(atlas, entry, language), ...columns.map(({ field }) => formatCell(atlas, entry, field, language))]
}

/** What can be found in the part that has the keys. */
export function browseStops(view: View, place: BrowsePlace): Stops | undefined {
  const { state, model, layout } = view
  const to = (after: BrowsePlace): State => ({ ...state, place: after })
  switch (place.focus) {
    case 'list': {
      const { total } = listingAt(view, place)
      const height = tableHeight(view, place)
      return {
        total,
        at: place.row,
        textOf: (row) => cellsOf(view, place, row).join('  '),
        to: (row) => to({ ...place, row, top: scrollTo(place.top, row, row, height, total), reading: beginning }),
      }
    }
    case 'facets': {
      const all = facetFields(view, place).flatMap((field, number) =>
        facetValues(view, place, field).map(({ value }, row) => ({
          field: field.name,
          value,
          mark: { field: number, row },
        })),
      )
      return {
        total: all.length,
        at: all.findIndex(({ mark }) => mark.field === place.facet.field && mark.row === place.facet.row),
        textOf: (at) => {
          const one = all[at]
          return one === undefined
            ? ''
            : facetLabel(model.atlas, place.collection, one.field, one.value, state.language)
        },
        to: (at) => to({ ...place, facet: all[at]?.mark ?? place.facet }),
      }
    }
    case 'detail': {
      const document = detailAt(view, place)
      if (document === undefined) return undefined
      return documentStops(document, place.reading, layout.detail.innerHeight, (reading) => to({ ...place, reading }))
    }
    default:
      return place.focus satisfies never
  }
}
