import { singleAddress } from '../../app/address.ts'
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
  atHand: (context, route) => {
    const target = homeTarget(context, route)
    return {
      ...(target?.destination.kind === 'record' ? { entry: target.destination.entry } : {}),
      ...(target?.citations === undefined ? {} : { citations: target.citations }),
    }
  },
  commands: {
    ...walking(walkHome),
    ...sidewards(walkHomeAside),
    open: (context, route) => {
      const target = homeTarget(context, route)
      return target === undefined ? context.state : follow(context.state, target.destination)
    },
    back: ({ state }) => leave(state),
    'other-side': (context, route) => ({ ...context.state, route: otherSection(context, route) }),
  },
  stops: homeStops,
  enter: () => ({ ok: true, value: homeRoute }),
  ...singleAddress('home', homeRoute),
}
