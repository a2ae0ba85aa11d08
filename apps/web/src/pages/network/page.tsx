/** What is around a record: its neighbours, by how they are related to it. @module */
import {
  actorCollections,
  type DisplayLink,
  descriptionOf,
  displayLink,
  type Entry,
  egoNetwork,
  formatCount,
  formatNumber,
  isNodeCollection,
  labelOf,
  lookup,
  type Neighbour,
  type NodeCollection,
  neighbours,
  nodeCollections,
  type PluralForms,
  shortLabelOf,
} from '@puente/core'
import { networkPicture } from '@puente/core/pictures'
import { alternatesOf, Downloads } from '../../parts/alternates.tsx'
import { capital } from '../../parts/capital.ts'
import { ChooseActor, meantActor } from '../../parts/choose-actor.tsx'
import { inWords, type PageContext, type PageResult } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { missingPage } from '../../parts/missing-page.tsx'
import { Marks, NoteList, Notes } from '../../parts/notes.tsx'
import { drawings, Picture } from '../../parts/picture.tsx'
import { Table } from '../../parts/table.tsx'
import { upTo } from '../../parts/up-to.ts'
import { words as shared } from '../../parts/words.ts'
import { addressOf } from '../../url/address.ts'

const words = {
  en: {
    choose: 'Who is connected with whom?',
    chooseLead: 'Choose a cluster; its neighbours lead on to theirs.',
    title: (name: string) => `Network of ${name}`,
    lead: (direct: string, further: string) =>
      `${direct} directly. Each leads on to its own network; ${further} more are one step further.`,
    direct: 'neighbour',
    directs: 'neighbours',
    rest: (count: string) => `${count} more`,
  },
  es: {
    choose: '¿Quién está unido con quién?',
    chooseLead: 'Elija un clúster; sus vecinos llevan a los suyos.',
    title: (name: string) => `Red de ${name}`,
    lead: (direct: string, further: string) =>
      `${direct} directos. Cada uno lleva a su propia red; ${further} más están a un paso más.`,
    direct: 'vecino',
    directs: 'vecinos',
    rest: (count: string) => `${count} más`,
  },
}

const networkAddress = (id: string): string => addressOf(['network', id])

interface RowsProps {
  readonly context: PageContext
  readonly notes: Notes
  readonly found: readonly Neighbour[]
}

/** The short name that stands in the picture where the whole one has no room. */
function ShortName({ context: { atlas, language }, entry }: { readonly context: PageContext; readonly entry: Entry }) {
  const short = shortLabelOf(atlas, entry, language)
  return labelOf(atlas, entry, language).includes(short) ? null : <span class="aside"> ({short})</span>
}

/** The same relation once, with all that bears it out. */
function eachOnce(links: readonly DisplayLink[]): readonly DisplayLink[] {
  const alike = Map.groupBy(links, ({ label, basis, statedBy }) => [label, basis, statedBy.entry.record.id].join(' '))
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ ...first, citations: same.flatMap(({ citations }) => citations) }]
  })
}

/** A picture of so few needs no enlarging. */
const fewNeighbours = 24

/** Rows of a collection at the most. */
const maxRows = 60

function Rows({ context, notes, found }: RowsProps) {
  const { atlas, language, urls } = context
  const { inferred } = inWords(shared, context)
  return (
    <>
      {found.map(({ entry, links }) => (
        <tr>
          <th scope="row">
            <a href={urls.page(networkAddress(entry.record.id))}>{labelOf(atlas, entry, language)}</a>
            <ShortName context={context} entry={entry} />
          </th>
          <td>
            {eachOnce(links.map((link) => displayLink(atlas, link, language))).map(
              ({ label, basis, statedBy, citations }, at) => (
                <>
                  {at === 0 ? '' : '; '}
                  <EntryLink context={context} entry={statedBy.entry} text={label} />
                  {basis === 'inferred' ? <span class="aside"> ({inferred})</span> : null}
                  <Marks of={citations} notes={notes} context={context} />
                </>
              ),
            )}
          </td>
        </tr>
      ))}
    </>
  )
}

/** The neighbours of one collection as a table. */
function Ring({ context, notes, found, collection }: RowsProps & { readonly collection: NodeCollection }) {
  const { language } = context
  const { many } = descriptionOf(collection).label
  const text = inWords(words, context)
  const label = capital(many[language])
  const first = upTo(found, maxRows)
  const rest = found.length - first.length
  return (
    <section>
      <h2>
        {label} <span class="aside">{formatNumber(found.length, language)}</span>
      </h2>
      <Table label={label}>
        <tbody>
          <Rows context={context} notes={notes} found={first} />
        </tbody>
      </Table>
      {rest === 0 ? null : <p class="small">{text.rest(formatNumber(rest, language))}</p>}
    </section>
  )
}

function networkOf(context: PageContext, entry: Entry<NodeCollection>): PageResult {
  const { atlas, language } = context
  const text = inWords(words, context)
  const near = neighbours(atlas, entry.record.id, { depth: 2 })
  const direct = near.filter(({ distance }) => distance === 1)
  const forms: PluralForms = {
    one: { en: words.en.direct, es: words.es.direct },
    many: { en: words.en.directs, es: words.es.directs },
  }
  const around = egoNetwork(atlas, entry.record.id, { depth: 1 })
  // A neighbour leads on to its own network.
  const drawing = {
    language,
    centre: entry.record.id,
    hrefOf: ({ record }: Entry) => context.urls.page(networkAddress(record.id)),
  }
  const pictures = drawings('network', ({ width, id }) => networkPicture(atlas, around, { ...drawing, width, id }))
  const title = text.title(labelOf(atlas, entry, language))
  const lead = text.lead(
    formatCount(direct.length, forms, language),
    formatNumber(near.length - direct.length, language),
  )
  const isActor = actorCollections.some((name) => name === entry.collection)
  const alternates = isActor
    ? alternatesOf(context.urls, ['json', 'graphml'], (suffix) =>
        addressOf([entry.collection, entry.record.id, `network.${suffix}`]),
      )
    : []
  const notes = new Notes()
  return {
    title,
    description: lead,
    picture: pictures[0],
    way: 'match',
    preview: 'network',
    canonical: networkAddress(entry.record.id),
    alternates,
    body: (
      <>
        <p class="crumbs">
          <EntryLink context={context} entry={entry} />
        </p>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <Picture
          context={context}
          zoom={direct.length > fewNeighbours}
          href={context.urls.picture(networkAddress(entry.record.id))}
          svg={pictures}
        />
        <div class="with-margin">
          <div class="aligned">
            {nodeCollections.map((collection) => {
              const found = direct.filter((one) => one.entry.collection === collection)
              return found.length === 0 ? null : (
                <Ring context={context} notes={notes} found={found} collection={collection} />
              )
            })}
            <Downloads text={inWords(shared, context).downloads} alternates={alternates} />
          </div>
          <NoteList notes={notes} context={context} />
        </div>
      </>
    ),
  }
}

/** The page at `network/claut`; at `network`, an actor is chosen. */
export function networkPage(context: PageContext): PageResult {
  const { atlas, address } = context
  const [, id, ...more] = address.path
  if (id !== undefined) {
    const found = lookup(atlas, id)
    if (!found.ok || more.length > 0 || !isNode(found.value)) return missingPage(context)
    return found.value.record.id === id
      ? networkOf(context, found.value)
      : { redirect: networkAddress(found.value.record.id) }
  }
  const text = inWords(words, context)
  const requested = address.query.get('of')
  const { actor } = requested === null ? {} : meantActor(atlas, requested)
  if (actor !== undefined) return { redirect: networkAddress(actor.record.id) }
  return {
    title: text.choose,
    description: text.chooseLead,
    way: 'match',
    canonical: 'network',
    body: (
      <>
        <h1>{text.choose}</h1>
        <p class="lead">{text.chooseLead}</p>
        <ChooseActor context={context} action="network" addressFor={networkAddress} />
      </>
    ),
  }
}

const isNode = (entry: Entry): entry is Entry<NodeCollection> => isNodeCollection(entry.collection)
