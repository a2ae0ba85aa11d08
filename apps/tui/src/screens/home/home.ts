import { soleAddress } from '../../app/address/sole-address.ts'
import { follow } from '../../app/history.ts'
import { homeRoute } from '../../app/route.ts'
import { words } from '../../words.ts'
import { leave, sidewards, walking } from '../actions.ts'
import type { WholeScreen } from '../screen-definition.ts'
import { homeStops, homeTarget, otherSection, walkHome, walkHomeAside } from './columns.ts'
import { homePanels } from './panels.ts'

/** What the atlas holds, and where to go from here. */
export const home: WholeScreen<'home', 'home'> = {
  title: ({ state }) => words.home[state.language],
  mode: () => 'home',
  panels: homePanels,
  atHand: (view, route) => {
    const target = homeTarget(view, route)
    return {
      ...(target?.destination.kind === 'record' ? { entry: target.destination.entry } : {}),
      ...(target?.citations === undefined ? {} : { citations: target.citations }),
    }
  },
  commands: {
    ...walking(walkHome),
    ...sidewards(walkHomeAside),
    open: (view, route) => {
      const target = homeTarget(view, route)
      return target === undefined ? view.state : follow(view.state, target.destination)
    },
    back: ({ state }) => leave(state),
    'other-side': (view, route) => ({ ...view.state, route: otherSection(view, route) }),
  },
  stops: homeStops,
  enter: () => ({ ok: true, value: homeRoute }),
  ...soleAddress('home', homeRoute),
}
