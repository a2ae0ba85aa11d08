/** What a reader chooses of all developments. @module */
import { developmentKinds, developments, formatDate, formatNumber, labelOf, mainSourceDate } from '@puente/core'
import { briefingCollections } from '@puente/core/briefing'
import { inWords, type PageContext } from '../../parts/context.ts'
import { Form } from '../../parts/form.tsx'
import { laterYears, optionsOf, type SinceScope, sinceAddress } from './state.ts'
import { words } from './words.ts'

interface ChoiceProps {
  readonly context: PageContext
  readonly scope: SinceScope
  /** What each kind is called, by its name. */
  readonly kindLabels: ReadonlyMap<string, string>
}

/** The fields; what is chosen by links goes along. */
export function SinceForm({ context, scope }: Omit<ChoiceProps, 'kindLabels'>) {
  const { atlas, language, urls } = context
  const text = inWords(words, context)
  const { from = '', about, kinds } = scope
  return (
    <Form context={context} class="fields screen" address="since">
      {kinds.length === 0 ? null : <input type="hidden" name="kinds" value={kinds.join(',')} />}
      <div class="wide">
        <label for="about">{text.about}</label>
        <input
          id="about"
          name="about"
          maxlength={200}
          autocomplete="off"
          value={about === undefined ? '' : labelOf(atlas, about, language)}
          {...(urls.data === undefined
            ? {}
            : { 'data-suggest': urls.data(`suggest?collection=${briefingCollections.join(',')}`) })}
        />
      </div>
      <div>
        <label for="from">{text.from}</label>
        <input id="from" name="from" inputmode="numeric" maxlength={10} value={from} />
      </div>
      <div>
        <button type="submit">{text.show}</button>
      </div>
    </Form>
  )
}

interface Chip {
  readonly label: string
  readonly scope: SinceScope
  readonly isChosen: boolean
  readonly count?: number
}

function Chips({ context, label, chips }: Pick<ChoiceProps, 'context'> & { label: string; chips: readonly Chip[] }) {
  return (
    <ul class="chips labelled screen" aria-label={label}>
      <li class="small aside" aria-hidden="true">
        {label}
      </li>
      {chips.map((chip) => (
        <li>
          <a
            class="chip"
            href={context.urls.page(sinceAddress(chip.scope))}
            {...(chip.isChosen ? { 'aria-current': 'true' as const } : {})}
          >
            {chip.label}
            {chip.count === undefined ? null : <span class="number">{formatNumber(chip.count, context.language)}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Links that choose a year, or take a kind in or out. */
export function SinceChips({ context, scope, kindLabels }: ChoiceProps) {
  const { atlas, language } = context
  const text = inWords(words, context)
  const { from, kinds } = scope
  const { kinds: _kinds, ...ofAnyKind } = optionsOf(scope)
  const found = developments(atlas, ofAnyKind)
  const counted = developmentKinds
    .map((kind) => [kind, found.filter((one) => one.kind === kind).length] as const)
    .filter(([kind, count]) => count > 0 || kinds.includes(kind))
    .toSorted(([, a], [, b]) => b - a)
  const years = laterYears(atlas).toReversed()
  const { from: _from, ...always } = scope
  return (
    <>
      <Chips
        context={context}
        label={text.years}
        chips={[
          { label: formatDate(mainSourceDate(atlas), language), scope: always, isChosen: from === undefined },
          ...years.map((year) => ({ label: year, scope: { ...scope, from: year }, isChosen: from === year })),
        ]}
      />
      <Chips
        context={context}
        label={text.kinds}
        chips={[
          { label: text.allKinds, scope: { ...scope, kinds: [] }, isChosen: kinds.length === 0, count: found.length },
          ...counted.map(([kind, count]): Chip => {
            const isChosen = kinds.includes(kind)
            const next = isChosen ? kinds.filter((one) => one !== kind) : [...kinds, kind]
            return { label: kindLabels.get(kind) ?? kind, scope: { ...scope, kinds: next }, isChosen, count }
          }),
        ]}
      />
    </>
  )
}
