import { type DocumentCursor, startCursor } from '../../app/scroll.ts'

/** The content of the detail: why the candidate has its rank, who could introduce it, or two candidates side by side. */
export type MatchAspect = 'why' | 'introduction' | 'comparison'

/** Whom an actor should talk to, and one of the candidates in detail. */
export interface MatchRoute {
  readonly screen: 'match'
  /** Id of the actor. */
  readonly id: string
  /** The selected candidate, from 0: suggestions first, then existing partners. */
  readonly row: number
  /** The first visible line of the list. */
  readonly top: number
  readonly focus: 'list' | 'detail'
  readonly aspect: MatchAspect
  /** Id of the candidate that is pinned for a comparison. */
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
