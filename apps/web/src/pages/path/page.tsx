/** How two actors are connected, and who could introduce them. @module */
import { type ActorCollection, cooperationPaths, displayPath, type Entry, labelOf } from '@puente/core'
import { alternatesOf, Downloads } from '../../parts/alternates.tsx'
import { actorOf, ChooseActor, meantActor } from '../../parts/choose-actor.tsx'
import { inWords, type Page, type PageContext, type PageResult } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { missingPage } from '../../parts/missing-page.tsx'
import { NoteList, Notes } from '../../parts/notes.tsx'
import { PathSteps } from '../../parts/path-steps.tsx'
import { words as shared } from '../../parts/words.ts'
import { addressOf } from '../../url/address.ts'

const words = {
  en: {
    choose: 'How are two connected?',
    chooseLead: 'Choose the first of the two.',
    from: (name: string) => `From ${name} to …`,
    fromLead: 'Choose to whom the way leads.',
    title: (from: string, to: string) => `From ${from} to ${to}`,
    lead: 'The easiest ways first: over ties, partnerships, events and bodies that they have in common.',
    way: (number: number, cost: string) => `Way ${number}, effort ${cost}`,
    none: 'No way of four steps or fewer connects the two.',
    pair: 'Briefing on the two',
    turn: 'The other way round',
    effort:
      'Effort: a tie that a source states counts 1, an inferred one 1.5, a partnership or an instrument in common 2, an event 3, a body 4.',
  },
  es: {
    choose: '¿Cómo están unidos dos?',
    chooseLead: 'Elija el primero de los dos.',
    from: (name: string) => `De ${name} a …`,
    fromLead: 'Elija a quién lleva el camino.',
    title: (from: string, to: string) => `De ${from} a ${to}`,
    lead: 'Los caminos más fáciles primero: por vínculos, asociaciones, eventos y entidades que tienen en común.',
    way: (number: number, cost: string) => `Camino ${number}, esfuerzo ${cost}`,
    none: 'Ningún camino de cuatro pasos o menos une a los dos.',
    pair: 'Nota informativa sobre los dos',
    turn: 'En sentido contrario',
    effort:
      'Esfuerzo: un vínculo que una fuente declara cuenta 1, uno inferido 1.5, una asociación o un instrumento en común 2, un evento 3, una entidad 4.',
  },
}

type Actor = Entry<ActorCollection>

/** Ways that are shown. */
const maxPaths = 4

const pathAddress = (...ids: readonly string[]): string => addressOf(['path', ...ids])

interface Ends {
  readonly from: Actor
  readonly to: Actor
}

function waysPage(context: PageContext, { from, to }: Ends): Page {
  const { atlas, language, urls } = context
  const text = inWords(words, context)
  const title = text.title(labelOf(atlas, from, language), labelOf(atlas, to, language))
  const paths = cooperationPaths(atlas, from.record.id, to.record.id, { count: maxPaths })
  const shown = paths.map((path) => displayPath(atlas, path, language))
  const notes = new Notes()
  const alternates = alternatesOf(urls, ['json'], (suffix) =>
    addressOf([`paths.${suffix}`], { from: from.record.id, to: to.record.id, count: String(maxPaths) }),
  )
  const ids = [from.record.id, to.record.id] as const
  return {
    title,
    description: shown[0]?.text ?? text.none,
    canonical: pathAddress(...ids),
    alternates,
    body: (
      <>
        <p class="crumbs">
          <EntryLink context={context} entry={from} /> · <EntryLink context={context} entry={to} />
        </p>
        <h1>{title}</h1>
        <p class="lead">{shown.length === 0 ? text.none : text.lead}</p>
        <ul class="ways">
          <li>
            <a class="button quiet" href={urls.page(addressOf(['briefings', 'pairs', ...ids]))}>
              {text.pair}
            </a>
          </li>
          <li>
            <a class="button quiet" href={urls.page(pathAddress(ids[1], ids[0]))}>
              {text.turn}
            </a>
          </li>
        </ul>
        <div class="with-margin">
          <div>
            {shown.map((path, at) => (
              <section>
                <h2>{text.way(at + 1, path.costText)}</h2>
                <PathSteps context={context} path={path} notes={notes} />
              </section>
            ))}
            <p class="small prose">{text.effort}</p>
            <Downloads text={inWords(shared, context).downloads} alternates={alternates} />
          </div>
          <NoteList notes={notes} context={context} />
        </div>
      </>
    ),
  }
}

/** The page on which the first or the second end is chosen. */
function choosePage(context: PageContext, from?: Actor): PageResult {
  const { atlas, language, address } = context
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

/** The page at `path/claut/hegan`; with one id or none, the others are chosen. */
export function pathPage(context: PageContext): PageResult {
  const { atlas, address } = context
  const [, ...ids] = address.path
  const actors = ids.map((id) => actorOf(atlas, id))
  const [from, to] = actors
  if (ids.length > 2 || actors.includes(undefined)) return missingPage(context)
  const own = actors.flatMap((actor) => actor?.record.id ?? [])
  if (own.some((id, at) => id !== ids[at])) return { redirect: pathAddress(...own) }
  if (from === undefined || to === undefined) return choosePage(context, from)
  // From an actor to itself there is no way to look for.
  return own[0] === own[1] ? { redirect: pathAddress(from.record.id) } : waysPage(context, { from, to })
}
