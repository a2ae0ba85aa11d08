/** What can be found in a table, in the values below it, and in the detail beside it. @module */
import { facetLabel, formatCell, labelOf } from '@puente/core'
import type { Stops } from '../../app/finding.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning } from '../../app/scroll.ts'
import { scrollTo } from '../../app/scroll-math.ts'
import type { State } from '../../app/state.ts'
import { documentStops } from '../document-lines.ts'
import { facetFields, facetValues } from './facets.ts'
import type { BrowsePlace } from './route.ts'
import { detailAt, listingAt, tableHeight } from './selectors.ts'

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
