/** Asking a question from wherever one is, about what is at hand. @module */
import { actorCollections, type Entry } from '@puente/core'
import type { BriefingSubject } from '@puente/core/briefing'
import { briefedBy } from '../screens/briefing/briefed.ts'
import { briefingPlace } from '../screens/briefing/place.ts'
import { matchPlace } from '../screens/match/place.ts'
import { opportunitiesPlace } from '../screens/opportunities/place.ts'
import { entryAtHand } from '../screens/screens.ts'
import { timelinePlace } from '../screens/timeline/place.ts'
import { goTo } from './history.ts'
import type { TimelineSubject } from './questions.ts'
import type { State } from './state.ts'
import type { View } from './view.ts'

const isActor = ({ collection }: Entry): boolean => actorCollections.some((name) => name === collection)

/** The state with the record at hand asked whom it should talk to; the same where it is no actor. */
function askMatch(view: View): State {
  const entry = entryAtHand(view)
  return entry !== undefined && isActor(entry) ? goTo(view.state, matchPlace(entry.record.id)) : view.state
}

/** Of what a timeline from here is. */
function timelineSubject(entry: Entry | undefined): TimelineSubject {
  if (entry?.collection === 'sectors') return { kind: 'sector', id: entry.record.id }
  return entry !== undefined && isActor(entry) ? { kind: 'actor', id: entry.record.id } : { kind: 'everything' }
}

const askTimeline = (view: View): State => goTo(view.state, timelinePlace(timelineSubject(entryAtHand(view))))

/** The state with the heat map of sectors and places; the same where the atlas has none. */
function askOpportunities({ state, model }: View): State {
  const [usual] = model.questions.heatSides()
  return usual === undefined ? state : goTo(state, opportunitiesPlace(usual))
}

/** What a briefing from here is about: of a match the pair; of a record it; of none the whole atlas. */
function briefingSubject(view: View): BriefingSubject | undefined {
  const { place } = view.state
  const entry = entryAtHand(view)
  if (entry === undefined) return { kind: 'atlas' }
  const subject = briefedBy(entry)
  const isPair = place.screen === 'match' && subject?.kind === 'cluster' && subject.id !== place.id
  return isPair ? { kind: 'pair', ids: [place.id, subject.id] } : subject
}

/** The state with a briefing on what is at hand; the same where there is none on such records. */
function askBriefing(view: View): State {
  const subject = briefingSubject(view)
  return subject === undefined ? view.state : goTo(view.state, briefingPlace(subject))
}

/** The commands that ask, and are the same wherever they are given. */
export const asking = {
  match: askMatch,
  opportunities: askOpportunities,
  briefing: askBriefing,
  timeline: askTimeline,
} as const satisfies Readonly<Record<string, (view: View) => State>>
