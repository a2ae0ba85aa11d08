/** The one function that changes the state: from a request to the state after it. @module */
import { actorCollections, type Entry, languages } from '@puente/core'
import type { BriefingSubject } from '@puente/core/briefing'
import type { Request } from '../keys/bindings.ts'
import { type FrameCommandId, isFrameCommand } from '../keys/commands.ts'
import { briefedBy } from '../screens/briefing/briefed.ts'
import { briefingPlace } from '../screens/briefing/place.ts'
import { walkHelp } from '../screens/help/help.ts'
import { homePlace } from '../screens/home/place.ts'
import { matchPlace } from '../screens/match/place.ts'
import { opportunitiesPlace } from '../screens/opportunities/place.ts'
import { commandAt, entryAtHand, typedAt } from '../screens/screens.ts'
import { searchPlace } from '../screens/search/place.ts'
import { timelinePlace } from '../screens/timeline/place.ts'
import { goForward, goTo } from './history.ts'
import type { TimelineSubject } from './questions.ts'
import { beginning } from './reading.ts'
import type { State } from './state.ts'
import type { View } from './view.ts'

/** The next language in turn. */
const nextLanguage = (state: State): State => {
  const next = languages[(languages.indexOf(state.language) + 1) % languages.length]
  return next === undefined ? state : { ...state, language: next }
}

function closeHelp({ help: _closed, ...rest }: State): State {
  return rest
}

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

/** The commands that are the same at every place. */
const frameCommands: Readonly<Record<FrameCommandId, (view: View) => State>> = {
  forward: ({ state }) => goForward(state),
  home: ({ state }) => goTo(state, homePlace),
  search: ({ state }) => goTo(state, searchPlace()),
  match: askMatch,
  opportunities: askOpportunities,
  briefing: askBriefing,
  timeline: askTimeline,
  language: ({ state }) => nextLanguage(state),
  help: ({ state }) => ({ ...state, help: beginning }),
  'close-help': ({ state }) => closeHelp(state),
  quit: ({ state }) => ({ ...state, leaving: true }),
  'quit-now': ({ state }) => ({ ...state, leaving: true }),
}

/**
 * The state after a request.
 *
 * @param view the state before, with the atlas and the window's division
 * @param request a command, or text that was typed
 */
export function reduce(view: View, request: Request): State {
  const { place, help } = view.state
  if (request.kind === 'text') return typedAt(view, place, request.text)
  if (isFrameCommand(request.id)) return frameCommands[request.id](view)
  return help === undefined ? commandAt(view, place, request.id) : walkHelp(view, help, request.id)
}
