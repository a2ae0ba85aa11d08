import { beginning, type Reading } from '../../app/scroll.ts'

/** What the atlas holds, and where to go. */
export interface HomePlace {
  readonly screen: 'home'
  readonly reading: Reading
}

/** The home screen. */
export const homePlace: HomePlace = { screen: 'home', reading: beginning }
