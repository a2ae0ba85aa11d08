/** Two pages to be read and saved, as a screen. @module */

import type { Localized } from '@puente/core'
import { follow } from '../../app/history.ts'
import { cursorBeside, type Motion, moveCursor } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { lineOf } from '../../text/line.ts'
import { leave, sidewards, walking } from '../actions.ts'
import { documentLines, documentStops, progress } from '../document-lines.ts'
import type { AtHand, Enter, PanelContent, WholeScreen } from '../screen-definition.ts'
import { briefingAddress, briefingRouteAt, head } from './address.ts'
import { briefingIn } from './briefing-document.ts'
import { briefingWords } from './briefing-words.ts'
import { type BriefingRoute, briefingRoute } from './route.ts'
import { briefingSavable } from './savable.ts'
import { briefingAt, briefingTarget } from './selectors.ts'
import { briefedBy } from './subject.ts'

function panel(context: ScreenContext, route: BriefingRoute): PanelContent {
  const document = briefingAt(context, route)
  const height = context.layout.full.innerHeight
  const progressed = progress(document, route.cursor, height)
  return {
    pane: context.layout.full,
    title: {
      left: lineOf(briefingWords.title[context.state.language], 'title'),
      ...(progressed === '' ? {} : { right: lineOf(progressed, 'muted') }),
    },
    focused: true,
    lines: documentLines(document, route.cursor, height, 'cursor'),
  }
}

function atHand(context: ScreenContext, route: BriefingRoute): AtHand {
  const target = briefingTarget(context, route)
  if (target?.destination.kind !== 'record') return {}
  const { citations } = target
  return { entry: target.destination.entry, ...(citations === undefined ? {} : { citations }) }
}

const walk = (context: ScreenContext, route: BriefingRoute, motion: Motion): BriefingRoute => ({
  ...route,
  cursor: moveCursor(briefingAt(context, route), route.cursor, context.layout.full.innerHeight, motion, context.count),
})

const noBriefing: Localized = {
  en: 'Briefings are on a sector, a place, an actor or a tie of two.',
  es: 'Las notas tratan de un sector, un lugar, un actor o un vínculo entre dos.',
}

/** A briefing on what is at hand: in a match on the pair, and where nothing is at hand on the whole atlas. */
const enter: Enter<'briefing'> = ({ state: { route } }, entry) => {
  if (entry === undefined) return { ok: true, value: briefingRoute({ kind: 'atlas' }) }
  const subject = briefedBy(entry)
  if (subject === undefined) return { ok: false, error: noBriefing }
  const isPair = route.screen === 'match' && subject.kind === 'cluster' && subject.id !== route.id
  return { ok: true, value: briefingRoute(isPair ? { kind: 'pair', ids: [route.id, subject.id] } : subject) }
}

/** Two pages on a sector, an actor, a place, a pair, or the whole. */
export const briefing: WholeScreen<'briefing', 'briefing'> = {
  title: ({ cache, state: { language } }, { subject }) => briefingIn(cache)(subject, language).title,
  mode: () => 'briefing',
  panels: (context, route) => [panel(context, route)],
  atHand,
  commands: {
    ...walking(walk),
    ...sidewards((context, route, by) => {
      const cursor = cursorBeside(briefingAt(context, route), route.cursor, context.layout.full.innerHeight, by)
      return cursor === undefined ? route : { ...route, cursor }
    }),
    open: (context, route) => {
      const target = briefingTarget(context, route)
      return target === undefined ? context.state : follow(context.state, target.destination)
    },
    back: ({ state }) => leave(state),
  },
  stops: (context, route) =>
    documentStops(briefingAt(context, route), route.cursor, context.layout.full.innerHeight, (cursor) => ({
      ...context.state,
      route: { ...route, cursor },
    })),
  savable: briefingSavable,
  enter,
  heads: [head],
  addressOf: briefingAddress,
  routeAt: briefingRouteAt,
}
