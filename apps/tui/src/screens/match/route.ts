import { type DocumentCursor, startCursor } from '../../app/scroll.ts'

/** What is told beside the ranked list: why somebody stands there, who could introduce the two, or two side by side. */
export type MatchAspect = 'why' | 'introduction' | 'comparison'

/** Whom a cluster should talk to, and one of them in detail. */
export interface MatchRoute {
  readonly screen: 'match'
  /** Id of the actor that asks. */
  readonly id: string
  /** Which candidate is marked, from 0: suggestions first, then existing partners. */
  readonly row: number
  /** The first visible line of the list. */
  readonly top: number
  readonly focus: 'list' | 'told'
  readonly aspect: MatchAspect
  /** Id of the candidate that is to be compared; absent: none. */
  readonly pinned?: string
  readonly cursor: DocumentCursor
}

declare module '../../app/route.ts' {
  interface Routes {
    readonly match: MatchRoute
  }
}

/** Whom an actor should talk to, best first. */
export const matchRoute = (id: string): MatchRoute => ({
  screen: 'match',
  id,
  row: 0,
  top: 0,
  focus: 'list',
  aspect: 'why',
  cursor: startCursor,
})
