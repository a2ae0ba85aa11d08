/** Where in the explorer one can be. @module */
import type { BriefingPlace } from '../screens/briefing/route.ts'
import type { BrowsePlace } from '../screens/browse/route.ts'
import type { HomePlace } from '../screens/home/route.ts'
import type { MapPlace } from '../screens/map/route.ts'
import type { MatchPlace } from '../screens/match/route.ts'
import type { NetworkPlace } from '../screens/network/route.ts'
import type { OpportunitiesPlace } from '../screens/opportunities/route.ts'
import type { PathPlace } from '../screens/path/route.ts'
import type { SearchPlace } from '../screens/search/route.ts'
import type { TimelinePlace } from '../screens/timeline/route.ts'

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
