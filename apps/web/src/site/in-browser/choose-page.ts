import { chooseAskerPage } from '../../pages/match/choose-page.tsx'
import { chooseEndPage } from '../../pages/path/choose-page.tsx'
import type { PageOf } from '../../parts/context.ts'

/** The page on which an actor is chosen: who looks for partners, or between whom ways are looked for. */
export const choosePage: PageOf = (context) =>
  context.address.path[0] === 'match' ? chooseAskerPage(context) : chooseEndPage(context)
