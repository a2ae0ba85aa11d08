/** Where in the explorer a reader can be. @module */
import { beginning, type Reading } from './scroll.ts'

/** What the atlas holds, and where to go: the route with which the explorer opens. */
export interface HomePlace {
  readonly screen: 'home'
  readonly reading: Reading
}

/** The home screen. */
export const homePlace: HomePlace = { screen: 'home', reading: beginning }

/**
 * The routes of each screen. Each screen adds its own beside its route's type, so that this layer knows no screen:
 *
 * ```ts
 * declare module '../../app/route.ts' {
 *   interface Places {
 *     readonly map: MapPlace
 *   }
 * }
 * ```
 *
 * `screens.ts` does not compile without a screen for each of them.
 */
export interface Places {
  readonly home: HomePlace
}

/** Name of a screen. */
export type ScreenName = keyof Places

/** A place on a screen. Written so that the compiler knows which screen a place and its name belong to. */
export type PlaceOf<N extends ScreenName> = { [K in N]: Places[K] & { readonly screen: K } }[N]

/** A place in the explorer: enough to come back to it as it was left. */
export type Place = PlaceOf<ScreenName>
