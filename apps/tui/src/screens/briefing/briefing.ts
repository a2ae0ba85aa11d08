/** Two pages to be read and saved, as a screen. @module */

import type { Localized } from '@puente/core'
import { follow } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import { besideTarget, type Motion, read } from '../../app/scroll.ts'
import { lineOf } from '../../text/line.ts'
import { leave, sidewards, walking } from '../actions.ts'
import { documentLines, documentStops, progress } from '../document-lines.ts'
import type { AtHand, Enter, PanelContent, WholeScreen } from '../screen-definition.ts'
import { briefingAddress, briefingPlaceAt, head } from './address.ts'
import { briefingIn } from './briefing-document.ts'
import { briefingWords } from './briefing-words.ts'
import { type BriefingPlace, briefingPlace } from './route.ts'
import { briefingSavable } from './savable.ts'
import { briefingAt, briefingTarget } from './selectors.ts'
import { briefedBy } from './subject.ts'

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

const noBriefing: Localized = {
  en: 'Briefings are on a sector, a place, an actor or a tie of two.',
  es: 'Las notas tratan de un sector, un lugar, un actor o un vínculo entre dos.',
}

/** A briefing on what is at hand: in a match on the pair, and where nothing is at hand on the whole atlas. */
const enter: Enter<'briefing'> = ({ state: { place } }, entry) => {
  if (entry === undefined) return { ok: true, value: briefingPlace({ kind: 'atlas' }) }
  const subject = briefedBy(entry)
  if (subject === undefined) return { ok: false, error: noBriefing }
  const isPair = place.screen === 'match' && subject.kind === 'cluster' && subject.id !== place.id
  return { ok: true, value: briefingPlace(isPair ? { kind: 'pair', ids: [place.id, subject.id] } : subject) }
}

/** Two pages on a sector, an actor, a place, a pair, or the whole. */
export const briefing: WholeScreen<'briefing', 'briefing'> = {
  title: ({ model, state: { language } }, { subject }) => briefingIn(model)(subject, language).title,
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
      return target === undefined ? view.state : follow(view.state, target.destination)
    },
    back: ({ state }) => leave(state),
  },
  stops: (view, place) =>
    documentStops(briefingAt(view, place), place.reading, view.layout.full.innerHeight, (reading) => ({
      ...view.state,
      place: { ...place, reading },
    })),
  savable: briefingSavable,
  enter,
  heads: [head],
  addressOf: briefingAddress,
  placeAt: briefingPlaceAt,
}
