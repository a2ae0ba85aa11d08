/** How two actors are connected, and who could introduce them. @module */
import { type ActorCollection, cooperationPaths, displayPath, type Entry, formatCount, labelOf } from '@puente/core'
import { alternatesOf, Downloads } from '../../parts/alternates.tsx'
import { actorOf } from '../../parts/choose-actor.tsx'
import { inWords, type Page, type PageContext, type PageResult } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { missingPage } from '../../parts/missing-page.tsx'
import { NoteList, Notes } from '../../parts/notes.tsx'
import { PathSteps } from '../../parts/path-steps.tsx'
import { words as shared } from '../../parts/words.ts'
import { addressOf } from '../../url/address.ts'
import { chooseEndPage } from './choose-page.tsx'
import { pathAddress, stepForms, words } from './words.ts'

type Actor = Entry<ActorCollection>

/** Ways that are shown. */
const maxPaths = 4

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
    way: 'match',
    canonical: pathAddress(...ids),
    preview: 'network',
    alternates,
    body: (
      <>
        <p class="crumbs">
          <EntryLink context={context} entry={from} /> · <EntryLink context={context} entry={to} />
        </p>
        <h1>{title}</h1>
        <p class="lead">{shown.length === 0 ? text.none : text.lead}</p>
        {shown.length < 2 ? null : <p class="small prose">{text.easy}</p>}
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
                <h2>{text.way(at + 1, formatCount(path.steps.length, stepForms, language))}</h2>
                <PathSteps context={context} path={path} notes={notes} />
              </section>
            ))}
            <Downloads text={inWords(shared, context).downloads} alternates={alternates} />
          </div>
          <NoteList notes={notes} context={context} />
        </div>
      </>
    ),
  }
}

/** The page at `path/claut/hegan`. */
export function pairPage(context: PageContext): PageResult {
  const { atlas, address } = context
  const [, ...ids] = address.path
  const [from, to, ...rest] = ids.map((id) => actorOf(atlas, id))
  if (from === undefined || to === undefined || rest.length > 0) return missingPage(context)
  const own = [from.record.id, to.record.id]
  if (own.some((id, at) => id !== ids[at])) return { redirect: pathAddress(...own) }
  // From an actor to itself there is no way to look for.
  return own[0] === own[1] ? { redirect: pathAddress(from.record.id) } : waysPage(context, { from, to })
}

/** The page at `path/claut/hegan`; with one id or none, the others are chosen. */
export const pathPage = (context: PageContext): PageResult =>
  context.address.path.length > 2 ? pairPage(context) : chooseEndPage(context)
