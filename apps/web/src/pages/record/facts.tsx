/** The fields of a record, each value with its sources. @module */
import type { DisplayField, DisplayRecord, DisplayStatement } from '@puente/core'
import { capital } from '../../parts/capital.ts'
import { inWords, type PageContext } from '../../parts/context.ts'
import { Marks, type Notes } from '../../parts/notes.tsx'
import { Value } from '../../parts/value.tsx'
import { words } from './words.ts'

interface FactsProps {
  readonly context: PageContext
  readonly record: DisplayRecord
  readonly notes: Notes
}

/** What another source says of a field. */
function Statement({
  context,
  statement,
  notes,
}: Omit<FactsProps, 'record'> & { readonly statement: DisplayStatement }) {
  const { agrees, parts, rank, rankLabel, note, citations } = statement
  return (
    <dd class={agrees ? 'statement' : 'statement disputes'}>
      <span class="aside">{inWords(words, context).says}:</span> <Value context={context} parts={parts} />{' '}
      {rank === 'normal' ? null : <span class="tag">{rankLabel}</span>}
      <Marks of={citations} notes={notes} context={context} />
      {note === undefined ? null : <div class="small">{note}</div>}
    </dd>
  )
}

function Fact({ context, record, notes, field }: FactsProps & { readonly field: DisplayField }) {
  return (
    <div>
      <dt>{capital(field.label)}</dt>
      {field.values.map((value) => (
        <dd>
          <Value context={context} parts={value.parts} />
          <Marks
            of={[value.citations, field.citations, record.citations].find((one) => one.length > 0) ?? []}
            notes={notes}
            context={context}
          />
        </dd>
      ))}
      {field.statements.map((statement) => (
        <Statement context={context} statement={statement} notes={notes} />
      ))}
    </div>
  )
}

/** Said at the top of the page. */
const leading: readonly string[] = ['summary', 'title', 'measure']

/** All fields but those that the top of the page says. */
export function Facts({ context, record, notes }: FactsProps) {
  const fields = record.fields.filter(({ name, statements }) => !leading.includes(name) || statements.length > 0)
  if (fields.length === 0) return null
  return (
    <dl class="facts">
      {fields.map((field) => (
        <Fact context={context} record={record} notes={notes} field={field} />
      ))}
    </dl>
  )
}

/** What the record is in a sentence or two, if it says so. */
export function Lead({ context, record, notes }: FactsProps) {
  const summary = record.fields.find(({ name }) => name === 'summary')
  const [value] = summary?.values ?? []
  if (summary === undefined || value === undefined) return null
  return (
    <p class="lead">
      <Value context={context} parts={value.parts} />
      <Marks
        of={[value.citations, summary.citations, record.citations].find((one) => one.length > 0) ?? []}
        notes={notes}
        context={context}
      />
    </p>
  )
}
