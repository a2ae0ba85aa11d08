/** Where in the explorer a reader can be. @module */
import { type DocumentCursor, startCursor } from './scroll.ts'

/** What the atlas holds, and where to go: the route with which the explorer opens. */
export interface HomeRoute {
  readonly screen: 'home'
  readonly cursor: DocumentCursor
}

/** The home screen. */
export const homeRoute: HomeRoute = { screen: 'home', cursor: startCursor }

/**
 * The routes of each screen. Each screen adds its own beside its route's type, so that this layer knows no screen:
 *
 * ```ts
 * declare module '../../app/route.ts' {
 *   interface Places {
 *     readonly map: MapRoute
 *   }
 * }
 * ```
 *
 * `screens.ts` does not compile without a screen for each of them.
 */
export interface Routes {
  readonly home: HomeRoute
}

/** Name of a screen. */
export type ScreenName = keyof Routes

/** A place on a screen. Written so that the compiler knows which screen a place and its name belong to. */
export type RouteOf<N extends ScreenName> = { [K in N]: Routes[K] & { readonly screen: K } }[N]

/** A place in the explorer: enough to come back to it as it was left. */
export type Route = RouteOf<ScreenName>
