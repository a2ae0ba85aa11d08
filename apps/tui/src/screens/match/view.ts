/** The match screen: the ranked list and the detail of a candidate, side by side, or only the one with the focus. @module */
import { labelOf } from '@puente/core'
import type { View } from '../../app/screen-context.ts'
import { keyOf } from '../../input/keymap.ts'
import { type Line, lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import { documentPanel } from '../document-pane.ts'
import type { PanelContent } from '../screen-definition.ts'
import { rankedLines } from './ranked-lines.ts'
import type { MatchPlace } from './route.ts'
import { readerOf, selectCandidates, selectDetail, selectPinned } from './selectors.ts'
import { matchWords } from './words.ts'

function listPanel(view: View, place: MatchPlace): PanelContent {
  const { layout, model, state } = view
  const { language } = state
  const candidates = selectCandidates(model, place)
  const existing = candidates.filter(({ group }) => group === 'existing').length
  const focused = place.focus === 'list'
  const counts = `${candidates.length - existing} + ${existing} ${words.worksWithAlready[language].toLowerCase()}`
  return {
    pane: layout.list,
    title: { left: lineOf(words.whomToTalkTo[language], 'title'), right: lineOf(counts, 'number') },
    focused,
    lines: rankedLines(
      candidates,
      readerOf(view, layout.list),
      { row: place.row, pinned: place.pinned, tone: focused ? 'cursor' : 'dimCursor' },
      place.top,
      layout.list.innerHeight,
    ),
  }
}

/** The aspect in the detail, and the candidate that is pinned for a comparison. */
function detailTitle(view: View, place: MatchPlace): Line {
  const { language, keymap } = view.state
  const pinned = selectPinned(view, place)
  const isWaiting = pinned !== undefined && place.aspect !== 'comparison'
  const name = pinned === undefined ? '' : labelOf(view.model.atlas, pinned.match.entry, language)
  return [
    { text: matchWords[place.aspect][language], tone: 'title' },
    ...(isWaiting
      ? [
          {
            text: ` · ◆ ${name} ${matchWords.markAnother[language]} ${keyOf(keymap, 'compare', language)}`,
            tone: 'muted' as const,
          },
        ]
      : []),
  ]
}

const detailPanel = (view: View, place: MatchPlace): PanelContent =>
  documentPanel(
    view.layout.detail,
    detailTitle(view, place),
    selectDetail(view, place),
    place.reading,
    place.focus === 'detail',
  )

/** The ranked list, and the detail of the selected candidate. */
export function matchPanels(view: View, place: MatchPlace): readonly PanelContent[] {
  if (view.layout.wide) return [listPanel(view, place), detailPanel(view, place)]
  return [place.focus === 'list' ? listPanel(view, place) : detailPanel(view, place)]
}
