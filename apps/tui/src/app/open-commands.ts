/** Asking a question from wherever one is, about what is at hand. @module */
import { actorCollections, type Entry, type Localized } from '@puente/core'
import type { BriefingSubject } from '@puente/core/briefing'
import { briefingPlace, briefingSubjectOf } from '../screens/briefing/route.ts'
import { matchPlace } from '../screens/match/route.ts'
import { opportunitiesPlace } from '../screens/opportunities/route.ts'
import { entryAtHand } from '../screens/screens.ts'
import { timelinePlace } from '../screens/timeline/route.ts'
import type { TimelineSubject } from './atlas-queries.ts'
import { goTo } from './history.ts'
import type { View } from './screen-context.ts'
import type { State } from './state.ts'

/** Why a question has no answer here. */
const unanswered = {
  match: {
    en: 'Only a cluster or an organization can be matched.',
    es: 'Solo se buscan socios afines para un clúster o una organización.',
  },
  opportunities: {
    en: 'The atlas has no sectors and places to show as a heat map.',
    es: 'El atlas no tiene sectores y lugares que mostrar como mapa.',
  },
  briefing: {
    en: 'Briefings are on a sector, a place, an actor or a tie of two.',
    es: 'Las notas tratan de un sector, un lugar, un actor o un vínculo entre dos.',
  },
} as const satisfies Record<string, Localized>

const told = (state: State, text: Localized): State => ({ ...state, message: { text, tone: 'warning' } })

const isActor = ({ collection }: Entry): boolean => actorCollections.some((name) => name === collection)

/** Whether a record is one of those that are matched. */
export const canBeMatched = (entry: Entry | undefined): boolean => entry !== undefined && isActor(entry)

/** The state with the record at hand asked whom it should talk to; a word where it is no actor. */
function askMatch(view: View): State {
  const entry = entryAtHand(view)
  return entry !== undefined && isActor(entry)
    ? goTo(view.state, matchPlace(entry.record.id))
    : told(view.state, unanswered.match)
}

/** Of what a timeline from here is. */
function timelineSubject(entry: Entry | undefined): TimelineSubject {
  if (entry?.collection === 'sectors') return { kind: 'sector', id: entry.record.id }
  return entry !== undefined && isActor(entry) ? { kind: 'actor', id: entry.record.id } : { kind: 'everything' }
}

const askTimeline = (view: View): State => goTo(view.state, timelinePlace(timelineSubject(entryAtHand(view))))

/** The state with the heat map of sectors and places; a word where the atlas has none. */
function askOpportunities({ state, model }: View): State {
  const [usual] = model.questions.heatSides()
  return usual === undefined ? told(state, unanswered.opportunities) : goTo(state, opportunitiesPlace(usual))
}

/** What a briefing from here is about: of a match the pair; of a record it; of none the whole atlas. */
export function briefingSubject(view: View): BriefingSubject | undefined {
  const { place } = view.state
  const entry = entryAtHand(view)
  if (entry === undefined) return { kind: 'atlas' }
  const subject = briefingSubjectOf(entry)
  const isPair = place.screen === 'match' && subject?.kind === 'cluster' && subject.id !== place.id
  return isPair ? { kind: 'pair', ids: [place.id, subject.id] } : subject
}

/** The state with a briefing on what is at hand; a word where there is none on such records. */
function askBriefing(view: View): State {
  const subject = briefingSubject(view)
  return subject === undefined ? told(view.state, unanswered.briefing) : goTo(view.state, briefingPlace(subject))
}

/** The commands that ask, and are the same wherever they are given. */
export const asking = {
  match: askMatch,
  opportunities: askOpportunities,
  briefing: askBriefing,
  timeline: askTimeline,
} as const satisfies Readonly<Record<string, (view: View) => State>>
