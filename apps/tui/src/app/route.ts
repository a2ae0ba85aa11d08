/** Where in the explorer a reader can be. @module */
import { type DocumentCursor, startCursor } from './scroll.ts'

/** The route of the home screen, with which the explorer opens. */
export interface HomeRoute {
  readonly screen: 'home'
  readonly cursor: DocumentCursor
}

export const homeRoute: HomeRoute = { screen: 'home', cursor: startCursor }

/**
 * The routes of each screen. Each screen adds its own beside its route's type, so that this layer knows no screen:
 *
 * ```ts
 * declare module '../../app/route.ts' {
 *   interface Routes {
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

export type ScreenName = keyof Routes

/** The route type of a screen. Written so that the compiler relates a route to its screen's name. */
export type RouteOf<N extends ScreenName> = { [K in N]: Routes[K] & { readonly screen: K } }[N]

/** A place in the explorer, with all that is needed to return to it as it was left. */
export type Route = RouteOf<ScreenName>
