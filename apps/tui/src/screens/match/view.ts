/** The match screen: the ranked list and the detail of a candidate, side by side, or only the one with the focus. @module */

import type { ScreenContext } from '../../app/state.ts'
import { keyOf } from '../../input/keymap.ts'
import { type Line, lineOf } from '../../text/line.ts'
import { renderContextIn } from '../../views/render-context.ts'
import { words } from '../../words.ts'
import { documentPanel } from '../document-pane.ts'
import type { PanelContent } from '../screen-definition.ts'
import { rankedLines } from './ranked-lines.ts'
import type { MatchRoute } from './route.ts'
import { selectCandidates, selectDetail, selectPinned } from './selectors.ts'
import { matchWords } from './words.ts'

function listPanel(context: ScreenContext, route: MatchRoute): PanelContent {
  const { layout, cache, state } = context
  const { language } = state
  const candidates = selectCandidates(cache, route)
  const existing = candidates.filter(({ ties }) => ties !== undefined).length
  const focused = route.focus === 'list'
  const counts = `${candidates.length - existing} + ${existing} ${words.worksWithAlready[language].toLowerCase()}`
  return {
    pane: layout.list,
    title: { left: lineOf(words.whomToTalkTo[language], 'title'), right: lineOf(counts, 'number') },
    focused,
    lines: rankedLines(
      candidates,
      renderContextIn(context, layout.list),
      { row: route.row, pinned: route.pinned, tone: focused ? 'cursor' : 'dimCursor' },
      route.top,
      layout.list.innerHeight,
    ),
  }
}

/** The aspect in the detail, and the candidate that is pinned for a comparison. */
function detailTitle(context: ScreenContext, route: MatchRoute): Line {
  const { language, keymap } = context.state
  const pinned = selectPinned(context, route)
  const isWaiting = pinned !== undefined && route.aspect !== 'comparison'
  return [
    { text: matchWords[route.aspect][language], tone: 'title' },
    ...(isWaiting
      ? [
          {
            text: ` · ◆ ${pinned.label} ${matchWords.markAnother[language]} ${keyOf(keymap, 'compare', language)}`,
            tone: 'muted' as const,
          },
        ]
      : []),
  ]
}

const detailPanel = (context: ScreenContext, route: MatchRoute): PanelContent =>
  documentPanel(
    context.layout.detail,
    detailTitle(context, route),
    selectDetail(context, route),
    route.cursor,
    route.focus === 'detail',
  )

/** The ranked list, and the detail of the selected candidate. */
export function matchPanels(context: ScreenContext, route: MatchRoute): readonly PanelContent[] {
  if (context.layout.wide) return [listPanel(context, route), detailPanel(context, route)]
  return [route.focus === 'list' ? listPanel(context, route) : detailPanel(context, route)]
}
