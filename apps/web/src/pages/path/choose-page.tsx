/** The choice of two between whom ways are looked for. @module */
import { labelOf } from '@puente/core'
import { actorOf, ChooseActor, meantActor } from '../../parts/choose-actor.tsx'
import { inWords, type PageContext, type PageResult } from '../../parts/context.ts'
import { missingPage } from '../../parts/missing-page.tsx'
import { pathAddress, words } from './words.ts'

/** The page at `path` or `path/claut`, on which the first or the second end is chosen. */
export function chooseEndPage(context: PageContext): PageResult {
  const { atlas, language, address } = context
  const [, id] = address.path
  const from = id === undefined ? undefined : actorOf(atlas, id)
  if (id !== undefined && from === undefined) return missingPage(context)
  if (from !== undefined && from.record.id !== id) return { redirect: pathAddress(from.record.id) }
  const text = inWords(words, context)
  const requested = address.query.get('of')
  const { actor } = requested === null ? {} : meantActor(atlas, requested)
  const fixed = from === undefined ? [] : [from.record.id]
  if (actor !== undefined && actor.record.id !== from?.record.id) {
    return { redirect: pathAddress(...fixed, actor.record.id) }
  }
  const title = from === undefined ? text.choose : text.from(labelOf(atlas, from, language))
  const lead = from === undefined ? text.chooseLead : text.fromLead
  return {
    title,
    description: lead,
    way: 'match',
    canonical: pathAddress(...fixed),
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <ChooseActor
          context={context}
          action={pathAddress(...fixed)}
          addressFor={(id) => pathAddress(...fixed, id)}
          {...(from === undefined ? {} : { except: from.record.id })}
        />
      </>
    ),
  }
}
