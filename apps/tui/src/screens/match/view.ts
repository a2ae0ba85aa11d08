/** The match screen: the ranked list and what is told of one, side by side or the one that has the keys. @module */
import { labelOf } from '@puente/core'
import type { View } from '../../app/screen-context.ts'
import { keyOf } from '../../input/keymap.ts'
import { type Line, lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import { documentLines, progress } from '../document-lines.ts'
import type { PanelContent } from '../screen-definition.ts'
import { rankedLines } from './ranked-lines.ts'
import type { MatchPlace } from './route.ts'
import { candidatesAt, pinnedAt, readerOf, toldDocument } from './selectors.ts'
import { matchWords } from './words.ts'

function listPanel(view: View, place: MatchPlace): PanelContent {
  const { layout, model, state } = view
  const { language } = state
  const candidates = candidatesAt(model, place)
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

/** What is told, and who is waiting to be compared. */
function toldTitle(view: View, place: MatchPlace): Line {
  const { language, keymap } = view.state
  const pinned = pinnedAt(view, place)
  const waits = pinned !== undefined && place.aspect !== 'comparison'
  const name = pinned === undefined ? '' : labelOf(view.model.atlas, pinned.match.entry, language)
  return [
    { text: matchWords[place.aspect][language], tone: 'title' },
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

function toldPanel(view: View, place: MatchPlace): PanelContent {
  const { layout } = view
  const document = toldDocument(view, place)
  const focused = place.focus === 'told'
  const { innerHeight } = layout.detail
  const read = progress(document, place.reading, innerHeight)
  return {
    pane: layout.detail,
    title: { left: toldTitle(view, place), ...(read === '' ? {} : { right: lineOf(read, 'muted') }) },
    focused,
    lines: documentLines(document, place.reading, innerHeight, focused ? 'cursor' : undefined),
  }
}

/** Whom to talk to, and what is told of the marked one. */
export function matchPanels(view: View, place: MatchPlace): readonly PanelContent[] {
  if (view.layout.wide) return [listPanel(view, place), toldPanel(view, place)]
  return [place.focus === 'list' ? listPanel(view, place) : toldPanel(view, place)]
}
