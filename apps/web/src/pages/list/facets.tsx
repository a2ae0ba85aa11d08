/** The counts beside a list: each value is a link that selects it or takes it away. @module */
import { type FacetValue, facetLabel, formatNumber, type QueryField, toggleValue } from '@puente/core'
import { Bar } from '../../parts/bar.tsx'
import { capital } from '../../parts/capital.ts'
import { inWords, type PageContext } from '../../parts/context.ts'
import { upTo } from '../../parts/up-to.ts'
import { fromStart, type ListState, listAddress, maxListedValues } from './state.ts'
import { words } from './words.ts'

interface FacetProps {
  readonly context: PageContext
  readonly state: ListState
  readonly field: QueryField
  readonly open: boolean
}

const shownFirst = 7

interface FacetItemProps extends Omit<FacetProps, 'open'> {
  readonly value: FacetValue
  /** The largest count of the facet, which fills a bar. */
  readonly largest: number
}

function FacetItem({ context, state, field, value, largest }: FacetItemProps) {
  const { atlas, language, urls } = context
  const label = facetLabel(atlas, state.collection, field.name, value.value, language)
  const address = listAddress(state.collection, fromStart(toggleValue(state.query, field.name, value.value)))
  return (
    <li>
      <a href={urls.page(address)} {...(value.selected ? { 'aria-current': 'true' as const } : {})}>
        <span>
          {value.selected ? '× ' : ''}
          {label}
        </span>
        <span class="number">{formatNumber(value.count, language)}</span>
        <Bar class="facet-bar" width={Math.max(2, Math.round((100 * value.count) / largest))} height={2} />
      </a>
    </li>
  )
}

function valuesOf({ found }: ListState, { name }: QueryField): readonly FacetValue[] {
  const facets: Readonly<Record<string, readonly FacetValue[] | undefined>> = found.facets
  return (facets[name] ?? []).slice(0, maxListedValues)
}

/** The facets of a list that have anything to choose: one value that all records have narrows nothing down. */
export const narrowingFacets = (state: ListState): readonly QueryField[] =>
  state.facets.filter((field) => {
    const values = valuesOf(state, field)
    return values.length > 1 || values.some(({ count, selected }) => selected || count < state.found.total)
  })

function Facet({ context, state, field, open }: FacetProps) {
  const { language } = context
  const values = valuesOf(state, field)
  const isOpen = open || values.some(({ selected }) => selected)
  const shown = upTo(values, shownFirst)
  const rest = values.slice(shown.length)
  const largest = Math.max(1, ...values.map(({ count }) => count))
  return (
    <details {...(isOpen ? { open: true } : {})}>
      <summary>{capital(field.label[language])}</summary>
      <ul>
        {shown.map((value) => (
          <FacetItem context={context} state={state} field={field} value={value} largest={largest} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <details {...(rest.some(({ selected }) => selected) ? { open: true } : {})}>
          <summary class="small">{inWords(words, context).moreValues(formatNumber(rest.length, language))}</summary>
          <ul>
            {rest.map((value) => (
              <FacetItem context={context} state={state} field={field} value={value} largest={largest} />
            ))}
          </ul>
        </details>
      )}
    </details>
  )
}

const openFacets = 3

/** All counts of a list; nothing where there is nothing to choose. */
export function Facets({ context, state }: Omit<FacetProps, 'field' | 'open'>) {
  const facets = narrowingFacets(state)
  if (facets.length === 0) return null
  const { narrow } = inWords(words, context)
  return (
    <aside class="facets screen" aria-labelledby="narrow">
      <h2 id="narrow">{narrow}</h2>
      {facets.map((field, at) => (
        <Facet context={context} state={state} field={field} open={at < openFacets} />
      ))}
    </aside>
  )
}
