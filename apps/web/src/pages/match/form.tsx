/** What a reader chooses of the matches of an actor. @module */
import { labelOf, lookupIn, overview } from '@puente/core'
import { inWords, type PageContext } from '../../parts/context.ts'
import { Form } from '../../parts/form.tsx'
import { addressOf } from '../../url/address.ts'
import { words } from './words.ts'

/** The address of the matches of an actor. */
export const matchAddress = (id: string): string => addressOf(['match', id])

/** Suggestions on a page, and the most that can be requested. */
export const limits = { standard: 10, most: 100 } as const

/** What a reader chose. */
export interface Choice {
  readonly sector?: string
  readonly organizations: boolean
  readonly limit: number
}

export function choiceOf({ atlas, address: { query } }: PageContext): Choice {
  const sector = query.get('sector') ?? ''
  const limit = Number(query.get('limit'))
  return {
    ...(sector !== '' && lookupIn(atlas, 'sectors', sector).ok ? { sector } : {}),
    organizations: query.get('organizations') === 'true',
    limit: Number.isInteger(limit) && limit >= 1 ? Math.min(limit, limits.most) : limits.standard,
  }
}

/** The parameters of a choice from whom candidates are ranked. */
export const scopeOf = ({ sector, organizations }: Choice): Readonly<Record<string, string>> => ({
  ...(sector === undefined ? {} : { sector }),
  ...(organizations ? { organizations: 'true' } : {}),
})

export function MatchForm({
  context,
  id,
  choice,
}: {
  readonly context: PageContext
  readonly id: string
  readonly choice: Choice
}) {
  const { atlas, language } = context
  const text = inWords(words, context)
  return (
    <Form context={context} class="fields screen" address={matchAddress(id)}>
      <div>
        <label for="sector">{text.sector}</label>
        <select id="sector" name="sector">
          <option value="">{text.anySector}</option>
          {overview(atlas).sectors.map(({ sector }) => (
            <option value={sector.record.id} {...(sector.record.id === choice.sector ? { selected: true } : {})}>
              {labelOf(atlas, sector, language)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label class="check">
          <input
            type="checkbox"
            name="organizations"
            value="true"
            {...(choice.organizations ? { checked: true } : {})}
          />{' '}
          {text.organizations}
        </label>
      </div>
      <div>
        <button type="submit">{text.show}</button>
      </div>
    </Form>
  )
}
