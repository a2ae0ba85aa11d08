/** Two cited pages on a subject. @module */
import { formatDate, isCollectionName, lookup } from '@puente/core'
import {
  type BriefingSubject,
  briefing as briefingOf,
  lookupActor,
  lookupBriefingSubject,
  subjectOf,
} from '@puente/core/briefing'
import { alternatesOf, Downloads, referenceSuffixes } from '../../parts/alternates.tsx'
import { inWords, type Page, type PageContext, type PageResult } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { missingPage } from '../../parts/missing-page.tsx'
import { addressOf } from '../../url/address.ts'
import { AllDevelopments, BriefingSectionPart, BriefingSources, isSetLarger } from './document.tsx'
import { briefingIndex } from './index-page.tsx'
import { words } from './words.ts'

/** A subject, and the address of its briefing below `briefings`. */
interface Requested {
  readonly subject: BriefingSubject
  readonly path: readonly string[]
}

/** What an address asks for a briefing on; nothing if there is no such subject. */
function requestedOf({ atlas, address }: PageContext): Requested | undefined {
  const [, head = '', ...ids] = address.path
  if (head === 'atlas') return ids.length === 0 ? { subject: { kind: 'atlas' }, path: ['atlas'] } : undefined
  if (head === 'pairs') {
    const [one, other] = ids.map((id) => lookupActor(atlas, id))
    if (ids.length !== 2 || one?.ok !== true || other?.ok !== true) return undefined
    const pair = [one.value.record.id, other.value.record.id] as const
    return pair[0] === pair[1] ? undefined : { subject: { kind: 'pair', ids: pair }, path: ['pairs', ...pair] }
  }
  // As at other addresses, the id alone is enough.
  const [id, ...more] = isCollectionName(head) ? ids : [head, ...ids]
  const found = id === undefined || more.length > 0 ? undefined : lookupBriefingSubject(atlas, id)
  if (found?.ok !== true) return undefined
  return { subject: subjectOf(found.value), path: [found.value.collection, found.value.record.id] }
}

/** Where all that a line only counts can be read: on the pages of the subjects. */
function Rest({ context, path: [kind, ...ids] }: { readonly context: PageContext } & Pick<Requested, 'path'>) {
  if (kind === 'atlas') return null
  const entries = ids.flatMap((id) => {
    const found = lookup(context.atlas, id)
    return found.ok ? [found.value] : []
  })
  return (
    <p class="small screen">
      {inWords(words, context).rest}{' '}
      {entries.map((entry, at) => (
        <>
          {at === 0 ? '' : ' · '}
          <EntryLink context={context} entry={entry} />
        </>
      ))}
    </p>
  )
}

function pageOf(context: PageContext, { subject, path }: Requested): Page {
  const { atlas, language, urls } = context
  const text = inWords(words, context)
  const briefing = briefingOf(atlas, subject, { language })
  const below = path[0] === 'atlas' ? [] : path
  const alternates = alternatesOf(
    urls,
    ['docx', 'md', 'html', 'json', ...referenceSuffixes],
    (suffix) => `${addressOf(['briefings', ...below])}.${suffix}`,
  )
  const cited = new Set<number>()
  const first = briefing.sections[0]?.statements[0]?.text
  return {
    title: briefing.title,
    description: first ?? text.chooseLead,
    way: 'briefings',
    kind: 'briefing',
    canonical: addressOf(['briefings', ...path]),
    alternates,
    body: (
      <article {...(isSetLarger(briefing) ? { class: 'larger' } : {})}>
        <h1>{briefing.title}</h1>
        <p class="small">{text.asOf(formatDate(briefing.asOf, language))}</p>
        <Downloads text={text.print} alternates={alternates} />
        <Rest context={context} path={path} />
        <div class="with-margin">
          <div>
            {briefing.sections.map((section) => (
              <>
                <BriefingSectionPart context={context} section={section} cited={cited} />
                {section.key === 'developments' ? <AllDevelopments context={context} subjects={path.slice(1)} /> : null}
              </>
            ))}
          </div>
          <BriefingSources context={context} briefing={briefing} />
        </div>
      </article>
    ),
  }
}

/** The page at `briefings/sectors/automotive`, `briefings/pairs/claut/hegan` or `briefings/atlas`; at `briefings` one is chosen. */
export function briefingPage(context: PageContext): PageResult {
  if (context.address.path.length === 1) return briefingIndex(context)
  const requested = requestedOf(context)
  if (requested === undefined) return missingPage(context)
  const address = addressOf(['briefings', ...requested.path])
  return address === addressOf(context.address.path) ? pageOf(context, requested) : { redirect: address }
}
