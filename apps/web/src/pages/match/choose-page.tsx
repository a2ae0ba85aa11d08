/** The choice of the actor that looks for partners. @module */
import { ChooseActor, meantActor } from '../../parts/choose-actor.tsx'
import { inWords, type PageContext, type PageResult } from '../../parts/context.ts'
import { matchAddress } from './form.tsx'
import { words } from './words.ts'

/** The page at `match`. */
export function chooseAskerPage(context: PageContext): PageResult {
  const text = inWords(words, context)
  const requested = context.address.query.get('of')
  const { actor } = requested === null ? {} : meantActor(context.atlas, requested)
  if (actor !== undefined) return { redirect: matchAddress(actor.record.id) }
  return {
    title: text.choose,
    description: text.chooseLead,
    way: 'match',
    canonical: 'match',
    body: (
      <>
        <h1>{text.choose}</h1>
        <p class="lead">{text.chooseLead}</p>
        <ChooseActor context={context} action="match" addressFor={matchAddress} />
      </>
    ),
  }
}
