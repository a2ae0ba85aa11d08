import { Panel } from '../../components/panel/panel.tsx'
import { blank, lineOf } from '../../lines/line.ts'
import type { SearchPlace } from '../../state/place.ts'
import type { View } from '../../state/view.ts'
import { words } from '../../words.ts'
import { inputLine } from '../input-line.ts'
import { hitLines } from './hit-lines.ts'

/** The search across all collections. */
export function Search({ view, place }: { readonly view: View; readonly place: SearchPlace }) {
  const { layout, state, model } = view
  const label = words.search[state.language]
  const found = model.hits(place.input.text).length
  return (
    <Panel
      pane={layout.full}
      title={{ left: lineOf(label, 'title'), ...(found === 0 ? {} : { right: lineOf(String(found), 'number') }) }}
      focused
      lines={[inputLine('/', place.input, true, layout.full.innerWidth), blank, ...hitLines(view, place)]}
    />
  )
}
