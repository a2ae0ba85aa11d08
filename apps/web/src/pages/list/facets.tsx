/** The counts beside a list: each value is a link that selects it or takes it away. @module */
import { type FacetValue, facetLabel, formatNumber, type QueryField, toggleValue } from '@puente/core'
import { Bar } from '../../parts/bar.tsx'
import { capital } from '../../parts/capital.ts'
import { inWords, type PageContext } from '../../parts/context.ts'
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
        <Bar class="facet-bar" width={Math.round((100 * value.count) / largest)} height={2} />
      </a>
    </li>
  )
}

function Facet({ context, state, field, open }: FacetProps) {
  const { language } = context
  const facets: Readonly<Record<string, readonly FacetValue[] | undefined>> = state.found.facets
  const values = (facets[field.name] ?? []).slice(0, maxListedValues)
  // One value that all have narrows nothing down.
  const narrows = values.length > 1 || values.some(({ count, selected }) => selected || count < state.found.total)
  if (!narrows) return null
  const isOpen = open || values.some(({ selected }) => selected)
  const rest = values.slice(shownFirst)
  const largest = Math.max(1, ...values.map(({ count }) => count))
  return (
    <details {...(isOpen ? { open: true } : {})}>
      <summary>{capital(field.label[language])}</summary>
      <ul>
        {values.slice(0, shownFirst).map((value) => (
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

/** All counts of a list. */
export function Facets({ context, state }: Omit<FacetProps, 'field' | 'open'>) {
  if (state.facets.length === 0) return null
  const { narrow } = inWords(words, context)
  return (
    <aside class="facets screen" aria-labelledby="narrow">
      <h2 id="narrow">{narrow}</h2>
      {state.facets.map((field, at) => (
        <Facet context={context} state={state} field={field} open={at < openFacets} />
      ))}
    </aside>
  )
}
