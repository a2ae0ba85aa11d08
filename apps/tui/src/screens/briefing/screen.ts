/** Two pages to be read and saved, as a screen. @module */

import { goTo } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import { besideTarget, type Motion, read } from '../../app/scroll.ts'
import { lineOf } from '../../text/line.ts'
import { leave, sidewards, walking } from '../actions.ts'
import { destinationPlace } from '../destination.ts'
import { documentLines, documentStops, progress } from '../document-lines.ts'
import type { AtHand, PanelContent, WholeScreen } from '../screen-definition.ts'
import { briefingAddress, briefingPlaceAt, head } from './address.ts'
import { briefingWords } from './briefing-words.ts'
import type { BriefingPlace } from './route.ts'
import { briefingSavable } from './savable.ts'
import { briefingAt, briefingTarget } from './selectors.ts'

function panel(view: View, place: BriefingPlace): PanelContent {
  const document = briefingAt(view, place)
  const height = view.layout.full.innerHeight
  const progressed = progress(document, place.reading, height)
  return {
    pane: view.layout.full,
    title: {
      left: lineOf(briefingWords.title[view.state.language], 'title'),
      ...(progressed === '' ? {} : { right: lineOf(progressed, 'muted') }),
    },
    focused: true,
    lines: documentLines(document, place.reading, height, 'cursor'),
  }
}

function atHand(view: View, place: BriefingPlace): AtHand {
  const target = briefingTarget(view, place)
  if (target?.destination.kind !== 'record') return {}
  const { citations } = target
  return { entry: target.destination.entry, ...(citations === undefined ? {} : { citations }) }
}

const walk = (view: View, place: BriefingPlace, motion: Motion): BriefingPlace => ({
  ...place,
  reading: read(briefingAt(view, place), place.reading, view.layout.full.innerHeight, motion, view.count),
})

/** Two pages on a sector, an actor, a place, a pair, or the whole. */
export const briefing: WholeScreen<'briefing'> = {
  title: ({ model, state: { language } }, { subject }) => model.questions.briefing(subject, language).title,
  mode: () => 'briefing',
  panels: (view, place) => [panel(view, place)],
  atHand,
  commands: {
    ...walking(walk),
    ...sidewards((view, place, by) => {
      const reading = besideTarget(briefingAt(view, place), place.reading, view.layout.full.innerHeight, by)
      return reading === undefined ? place : { ...place, reading }
    }),
    open: (view, place) => {
      const target = briefingTarget(view, place)
      return target === undefined ? view.state : goTo(view.state, destinationPlace(view.model, target.destination))
    },
    back: ({ state }) => leave(state),
  },
  stops: (view, place) =>
    documentStops(briefingAt(view, place), place.reading, view.layout.full.innerHeight, (reading) => ({
      ...view.state,
      place: { ...place, reading },
    })),
  savable: briefingSavable,
  heads: [head],
  addressOf: briefingAddress,
  placeAt: briefingPlaceAt,
}
