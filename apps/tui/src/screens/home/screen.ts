import { soleAddress } from '../../app/address/sole-address.ts'
import { goTo } from '../../app/history.ts'
import { words } from '../../words.ts'
import { leave, sidewards, walking } from '../actions.ts'
import { destinationPlace } from '../destination.ts'
import type { WholeScreen } from '../screen-definition.ts'
import { homeStops, homeTarget, otherSection, walkHome, walkHomeAside } from './columns.ts'
import { homePanels } from './panels.ts'
import { homePlace } from './route.ts'

/** What the atlas holds, and where to go from here. */
export const home: WholeScreen<'home'> = {
  title: ({ state }) => words.home[state.language],
  mode: () => 'home',
  panels: homePanels,
  atHand: (view, place) => {
    const target = homeTarget(view, place)
    return {
      ...(target?.destination.kind === 'record' ? { entry: target.destination.entry } : {}),
      ...(target?.citations === undefined ? {} : { citations: target.citations }),
    }
  },
  commands: {
    ...walking(walkHome),
    ...sidewards(walkHomeAside),
    open: (view, place) => {
      const target = homeTarget(view, place)
      return target === undefined ? view.state : goTo(view.state, destinationPlace(view.model, target.destination))
    },
    back: ({ state }) => leave(state),
    'other-side': (view, place) => ({ ...view.state, place: otherSection(view, place) }),
  },
  stops: homeStops,
  ...soleAddress('home', homePlace),
}
