/** The search across all collections, as a screen. @module */
import { blank, lineOf } from '../../lines/line.ts'
import { goBack, goTo } from '../../state/history.ts'
import type { Motion } from '../../state/reading.ts'
import { moveRows } from '../../state/rows.ts'
import { edit, insert, type TextInput } from '../../state/text-input.ts'
import type { View } from '../../state/view.ts'
import { words } from '../../words.ts'
import { editing, walking } from '../actions.ts'
import { recordPlace } from '../browse/place.ts'
import { inputLine } from '../input-line.ts'
import type { PanelContent, WholeScreen } from '../screen-definition.ts'
import { hitLines, hitsHeight } from './hit-lines.ts'
import { type SearchPlace, searchPlace } from './place.ts'

const hitAt = ({ model }: View, { input, row }: SearchPlace) => model.hits(input.text)[row]

const walkHits = (view: View, place: SearchPlace, motion: Motion): SearchPlace => ({
  ...place,
  ...moveRows(place, motion, hitsHeight(view), view.model.hits(place.input.text).length),
})

const withInput = (place: SearchPlace, input: TextInput): SearchPlace =>
  input.text === place.input.text ? { ...place, input } : { ...place, input, row: 0, top: 0 }

function panel(view: View, place: SearchPlace): PanelContent {
  const { layout, state, model } = view
  const label = words.search[state.language]
  const found = model.hits(place.input.text).length
  return {
    pane: layout.full,
    title: { left: lineOf(label, 'title'), ...(found === 0 ? {} : { right: lineOf(String(found), 'number') }) },
    focused: true,
    lines: [inputLine('/', place.input, true, layout.full.innerWidth), blank, ...hitLines(view, place)],
  }
}

/** The search across all collections. */
export const search: WholeScreen<'search'> = {
  title: ({ state: { language } }, { input }) =>
    input.text === '' ? words.search[language] : `${words.search[language]} "${input.text}"`,
  mode: () => 'search',
  panels: (view, place) => [panel(view, place)],
  atHand: (view, place) => {
    const hit = hitAt(view, place)
    return hit === undefined ? {} : { entry: hit.entry }
  },
  mark: (place, row) => ({ ...place, row }),
  commands: {
    ...walking(walkHits),
    ...editing((_view, place, change) => withInput(place, edit(place.input, change))),
    choose: (view, place) => {
      const hit = hitAt(view, place)
      return hit === undefined ? view.state : goTo(view.state, recordPlace(view.model, hit.entry))
    },
    cancel: ({ state }) => goBack(state),
  },
  type: ({ state }, place, text) => ({ ...state, place: withInput(place, insert(place.input, text)) }),
  heads: ['search'],
  addressOf: (_model, { input }) => ({ path: input.text === '' ? ['search'] : ['search', input.text] }),
  // What stands behind the first word is all text, so that a slash in it needs no care.
  placeAt: (_model, { path }) => ({ ok: true, value: searchPlace(path.slice(1).join('/')) }),
}
