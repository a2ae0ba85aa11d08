/** The match screen: the ranked list and what is told of one, side by side or the one that has the keys. @module */
import { labelOf } from '@puente/core'
import type { ScreenContext } from '../../app/state.ts'
import { keyOf } from '../../input/keymap.ts'
import { type Line, lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import { documentLines, progress } from '../document-lines.ts'
import type { PanelContent } from '../screen-definition.ts'
import { matchWords } from './match-words.ts'
import { rankedLines } from './ranked-lines.ts'
import type { MatchRoute } from './route.ts'
import { candidatesAt, pinnedAt, readerOf, toldDocument } from './selectors.ts'

function listPanel(context: ScreenContext, route: MatchRoute): PanelContent {
  const { layout, cache, state } = context
  const { language } = state
  const candidates = candidatesAt(cache, route)
  const existing = candidates.filter(({ group }) => group === 'existing').length
  const focused = route.focus === 'list'
  const counts = `${candidates.length - existing} + ${existing} ${words.worksWithAlready[language].toLowerCase()}`
  return {
    pane: layout.list,
    title: { left: lineOf(words.whomToTalkTo[language], 'title'), right: lineOf(counts, 'number') },
    focused,
    lines: rankedLines(
      candidates,
      readerOf(context, layout.list),
      { row: route.row, pinned: route.pinned, tone: focused ? 'cursor' : 'dimCursor' },
      route.top,
      layout.list.innerHeight,
    ),
  }
}

/** What is told, and who is waiting to be compared. */
function toldTitle(context: ScreenContext, route: MatchRoute): Line {
  const { language, keymap } = context.state
  const pinned = pinnedAt(context, route)
  const waits = pinned !== undefined && route.aspect !== 'comparison'
  const name = pinned === undefined ? '' : labelOf(context.cache.atlas, pinned.match.entry, language)
  return [
    { text: matchWords[route.aspect][language], tone: 'title' },
    ...(waits
      ? [
          {
            text: ` · ◆ ${name} ${matchWords.markAnother[language]} ${keyOf(keymap, 'compare', language)}`,
            tone: 'muted' as const,
          },
        ]
      : []),
  ]
}

function toldPanel(context: ScreenContext, route: MatchRoute): PanelContent {
  const { layout } = context
  const document = toldDocument(context, route)
  const focused = route.focus === 'told'
  const { innerHeight } = layout.detail
  const read = progress(document, route.cursor, innerHeight)
  return {
    pane: layout.detail,
    title: { left: toldTitle(context, route), ...(read === '' ? {} : { right: lineOf(read, 'muted') }) },
    focused,
    lines: documentLines(document, route.cursor, innerHeight, focused ? 'cursor' : undefined),
  }
}

/** Whom to talk to, and what is told of the marked one. */
export function matchPanels(context: ScreenContext, route: MatchRoute): readonly PanelContent[] {
  if (context.layout.wide) return [listPanel(context, route), toldPanel(context, route)]
  return [route.focus === 'list' ? listPanel(context, route) : toldPanel(context, route)]
}
