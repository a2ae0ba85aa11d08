/** The page on which the subject of a briefing is chosen. @module */
import { collatorOf, type Entry, entryOf, labelOf, overview } from '@puente/core'
import { ChooseActor, meantActor } from '../../parts/choose-actor.tsx'
import { inWords, type PageContext, type PageResult } from '../../parts/context.ts'
import { addressOf } from '../../url/address.ts'
import { words } from './words.ts'

/** Subjects in the order of their names, as the reader's language has it. */
function Subjects({
  context,
  label,
  entries,
}: {
  readonly context: PageContext
  readonly label: string
  readonly entries: readonly Entry[]
}) {
  const { atlas, language, urls } = context
  if (entries.length === 0) return null
  const byName = collatorOf(language)
  const named = entries.map((entry) => ({ entry, name: labelOf(atlas, entry, language) }))
  return (
    <section>
      <h2>{label}</h2>
      <ul class="plain names">
        {named
          .toSorted((a, b) => byName.compare(a.name, b.name))
          .map(({ entry, name }) => (
            <li>
              <a href={urls.page(addressOf(['briefings', entry.collection, entry.record.id]))}>{name}</a>
            </li>
          ))}
      </ul>
    </section>
  )
}

/** Places are too many to be listed: those where the actors of a side are. */
const maxPlaces = 60

const isCountry = ({ record }: Entry<'places'>): boolean => record.kind === 'country'

export function briefingIndex(context: PageContext): PageResult {
  const { atlas, urls, address } = context
  const text = inWords(words, context)
  const requested = address.query.get('of')
  const { actor } = requested === null ? {} : meantActor(atlas, requested)
  const briefingAddress = (id: string) => addressOf(['briefings', 'clusters', id])
  if (actor !== undefined) return { redirect: addressOf(['briefings', actor.collection, actor.record.id]) }
  const homes = new Set(atlas.records.clusters.flatMap(({ country, place }) => [country, place]))
  const places = atlas.records.places
    .filter(({ id }) => homes.has(id))
    .slice(0, maxPlaces)
    .map((record) => entryOf('places', record))
  return {
    title: text.choose,
    description: text.chooseLead,
    way: 'briefings',
    canonical: 'briefings',
    body: (
      <>
        <h1>{text.choose}</h1>
        <p class="lead">{text.chooseLead}</p>
        <p>
          <a class="button" href={urls.page('briefings/atlas')}>
            {text.whole}
          </a>
        </p>
        <Subjects
          context={context}
          label={text.sectors}
          entries={overview(atlas).sectors.map(({ sector }) => sector)}
        />
        <Subjects context={context} label={text.countries} entries={places.filter(isCountry)} />
        <Subjects context={context} label={text.places} entries={places.filter((place) => !isCountry(place))} />
        <h2>{text.actors}</h2>
        <p class="small">{text.actorsLead}</p>
        <ChooseActor context={context} action="briefings" addressFor={briefingAddress} />
      </>
    ),
  }
}
