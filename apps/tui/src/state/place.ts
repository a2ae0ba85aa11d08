/** Where in the explorer one can be. @module */
import type { BriefingPlace } from '../screens/briefing/place.ts'
import type { BrowsePlace } from '../screens/browse/place.ts'
import type { HomePlace } from '../screens/home/place.ts'
import type { MapPlace } from '../screens/map/place.ts'
import type { MatchPlace } from '../screens/match/place.ts'
import type { NetworkPlace } from '../screens/network/place.ts'
import type { OpportunitiesPlace } from '../screens/opportunities/place.ts'
import type { PathPlace } from '../screens/path/place.ts'
import type { SearchPlace } from '../screens/search/place.ts'
import type { TimelinePlace } from '../screens/timeline/place.ts'

/** The places of each screen. A new screen is a line here, a folder beside the others, and a line in `screens.ts`. */
export interface Places {
  readonly home: HomePlace
  readonly browse: BrowsePlace
  readonly search: SearchPlace
  readonly match: MatchPlace
  readonly opportunities: OpportunitiesPlace
  readonly briefing: BriefingPlace
  readonly timeline: TimelinePlace
  readonly map: MapPlace
  readonly network: NetworkPlace
  readonly path: PathPlace
}

/** Name of a screen. */
export type ScreenName = keyof Places

/** A place on a screen. Written so that the compiler knows which screen a place and its name belong to. */
export type PlaceOf<N extends ScreenName> = { [K in N]: Places[K] & { readonly screen: K } }[N]

/** A place in the explorer: enough to come back to it as it was left. */
export type Place = PlaceOf<ScreenName>
