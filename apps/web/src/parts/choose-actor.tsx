/** How a page that is about an actor is told which: by a name, or by a link from a list. @module */
import {
  type ActorCollection,
  type Atlas,
  actorCollections,
  collatorOf,
  type Entry,
  entryOf,
  formatList,
  formatNumber,
  type Language,
  labelOf,
  labelOfId,
  lookup,
  resolve,
  sideOf,
} from '@puente/core'
import type { PageContext } from './context.ts'
import { EntryLink } from './entry-link.tsx'
import { Form } from './form.tsx'

const words = {
  en: {
    name: 'Name of a cluster or organisation',
    go: 'Go on',
    unknown: (name: string) => `No actor is called “${name}”.`,
    near: 'Nearest:',
    without: 'Elsewhere',
  },
  es: {
    name: 'Nombre de un clúster u organización',
    go: 'Continuar',
    unknown: (name: string) => `Ningún actor se llama «${name}».`,
    near: 'Los más cercanos:',
    without: 'En otra parte',
  },
}

/** The actor with an id. */
export function actorOf(atlas: Atlas, id: string): Entry<ActorCollection> | undefined {
  const found = lookup(atlas, id)
  if (!found.ok) return undefined
  const { collection } = found.value
  return collection === 'clusters' || collection === 'organizations' ? found.value : undefined
}

/** The actor that a reader means by an id or a name, or those that come nearest. */
export function meantActor(
  atlas: Atlas,
  text: string,
): { readonly actor?: Entry<ActorCollection>; readonly near: readonly Entry<ActorCollection>[] } {
  const byId = actorOf(atlas, text.trim())
  if (byId !== undefined) return { actor: byId, near: [] }
  const { chosen, runnersUp } = resolve(atlas, text)
  if (chosen !== undefined) return { actor: chosen.entry, near: [] }
  return { near: runnersUp.map(({ entry }) => entry) }
}

/** More would be no list to choose from. */
const maxListed = 150

interface ChooseActorProps {
  readonly context: PageContext
  /** The address of the page that takes the name as the parameter `of`. */
  readonly action: string
  /** The address of the page about an actor. */
  readonly addressFor: (id: string) => string
  /** Who cannot be chosen. */
  readonly except?: string
  readonly label?: string
}

/** Countries that are named for what lies on no side. */
const maxCountries = 3

/** Actors on no side by their countries, where these are few. */
function elsewhere(atlas: Atlas, entries: readonly Entry<ActorCollection>[], language: Language): string {
  const countries = new Set(entries.map(({ record }) => record.country))
  const names = [...countries].flatMap((id) => (id === undefined ? [] : [labelOfId(atlas, id, language)]))
  return names.length === countries.size && names.length <= maxCountries
    ? formatList(names.toSorted(collatorOf(language).compare), language)
    : words[language].without
}

interface Group {
  readonly isElsewhere: boolean
  readonly label: string
  readonly entries: readonly Entry<ActorCollection>[]
}

/** Clusters by their side, in the order of their names. */
function groupsOf(atlas: Atlas, language: Language, except: string | undefined): readonly Group[] {
  const entries = atlas.records.clusters
    .slice(0, maxListed)
    .filter(({ id }) => id !== except)
    .map((record) => entryOf('clusters', record))
    .toSorted((a, b) => collatorOf(language).compare(labelOf(atlas, a, language), labelOf(atlas, b, language)))
  const groups = new Map<string | undefined, Entry<ActorCollection>[]>()
  for (const entry of entries) {
    const side = sideOf(atlas, entry.record.id)
    groups.set(side, [...(groups.get(side) ?? []), entry])
  }
  return [...groups]
    .map(([side, found]) => ({
      isElsewhere: side === undefined,
      label: side === undefined ? elsewhere(atlas, found, language) : labelOfId(atlas, side, language),
      entries: found,
    }))
    .toSorted((a, b) => Number(a.isElsewhere) - Number(b.isElsewhere) || a.entries.length - b.entries.length)
}

/** A field for a name, and all clusters to choose from. */
export function ChooseActor({ context, action, addressFor, except, label }: ChooseActorProps) {
  const { atlas, language, urls, address } = context
  const text = words[language]
  const requested = address.query.get('of') ?? ''
  const near = requested === '' ? [] : meantActor(atlas, requested).near
  const groups = groupsOf(atlas, language, except)
  return (
    <>
      <Form context={context} class="fields screen" address={action}>
        <div class="wide">
          <label for="of">{label ?? text.name}</label>
          <input
            id="of"
            name="of"
            required
            maxlength={200}
            value={requested}
            autocomplete="off"
            {...(urls.data === undefined
              ? {}
              : { 'data-suggest': urls.data(`suggest?collection=${actorCollections.join(',')}`) })}
          />
        </div>
        <div>
          <button type="submit">{text.go}</button>
        </div>
      </Form>
      {requested === '' ? null : (
        <div class="error-summary">
          <p>{text.unknown(requested)}</p>
          {near.length === 0 ? null : (
            <p>
              {text.near}{' '}
              {near.map((entry, at) => (
                <>
                  {at === 0 ? '' : ', '}
                  <EntryLink context={context} entry={entry} address={addressFor(entry.record.id)} />
                </>
              ))}
            </p>
          )}
        </div>
      )}
      {groups.length < 2 ? null : (
        <ul class="inline small screen">
          {groups.map(({ label: side, entries }, at) => (
            <li>
              <a href={`#side-${at + 1}`}>
                {side} ({formatNumber(entries.length, language)})
              </a>
            </li>
          ))}
        </ul>
      )}
      {groups.map(({ label: side, entries }, at) => (
        <section>
          <h2 id={`side-${at + 1}`}>{side}</h2>
          <ul class="plain names">
            {entries.map((entry) => (
              <li>
                <EntryLink context={context} entry={entry} address={addressFor(entry.record.id)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
