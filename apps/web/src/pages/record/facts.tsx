/** The fields of a record, each value with its sources. @module */
import type { DisplayField, DisplayRecord, DisplayStatement } from '@puente/core'
import { capital } from '../../parts/capital.ts'
import type { PageContext } from '../../parts/context.ts'
import { Marks, type Notes } from '../../parts/notes.tsx'
import { saidOf, sourcesOf } from '../../parts/sources-of.ts'
import { Value } from '../../parts/value.tsx'

interface FactsProps {
  readonly context: PageContext
  readonly record: DisplayRecord
  readonly notes: Notes
}

/** Relations in which both values cannot be true at once. */
const disputing: readonly DisplayStatement['relation'][] = ['contradicts', 'overtakes']

/** What another source says of a field: what else, how that stands to it, and what is to be known of that. */
function Statement({
  context,
  statement,
  notes,
}: Omit<FactsProps, 'record'> & { readonly statement: DisplayStatement }) {
  const { agrees, parts, rank, rankLabel, relation, relationLabel, note, citations } = statement
  // The sources of what agrees stand at the value itself.
  if (agrees) return note === undefined ? null : <dd class="statement small">{note}</dd>
  const marks = <Marks of={citations} notes={notes} context={context} />
  return (
    <dd class={disputing.includes(relation) ? 'statement disputes' : 'statement'}>
      <span class="aside">{relationLabel}:</span> <Value context={context} parts={parts} />
      {rank === 'normal' || relation === 'precedes' ? (
        marks
      ) : (
        <>
          {' '}
          <span class="tagged">
            <span class="tag">{rankLabel}</span>
            {marks}
          </span>
        </>
      )}
      {note === undefined ? null : <div class="small">{note}</div>}
    </dd>
  )
}

interface FactProps extends FactsProps {
  readonly field: DisplayField
}

/** A value with the marks of all its sources, and how many agree, or that they do not. */
function OneValue({ context, record, notes, field, at }: FactProps & { readonly at: number }) {
  const agreeing = saidOf(field, at).filter(({ agrees }) => agrees)
  const sources = [
    ...sourcesOf(record, field, at),
    ...(at === 0 ? field.agreeing : []),
    ...agreeing.flatMap(({ citations }) => citations),
  ]
  return (
    <dd>
      <Value context={context} parts={field.values[at]?.parts ?? []} />
      <Marks of={sources} notes={notes} context={context} />
      {/* Of several values it is not said which of them sources agree on. */}
      {field.agreement === undefined || field.values.length > 1 ? null : (
        <>
          {/* A wide space, which is none at the beginning of a line. */}
          <span class="apart"> </span>
          <span class="agreement">{field.agreement}</span>
        </>
      )}
    </dd>
  )
}

/** A field; where the top of the page says its value, only what others say of that. */
function Fact({ isSaid, ...props }: FactProps & { readonly isSaid: boolean }) {
  const { context, notes, field } = props
  const { label, values, statements } = field
  return (
    <div>
      <dt>{capital(label)}</dt>
      {(isSaid || values.length === 0 ? [undefined] : values).map((value, at) => (
        <>
          {value === undefined ? null : <OneValue {...props} at={at} />}
          {(value === undefined ? statements : saidOf(field, at)).map((statement) => (
            <Statement context={context} statement={statement} notes={notes} />
          ))}
        </>
      ))}
    </div>
  )
}

/** Said at the top of the page. */
const leading: readonly string[] = ['summary', 'title', 'measure', 'website', 'profiles']

/** What the title of a footnote says. */
const saidOfFootnote: readonly string[] = [...leading, 'kind', 'number']

/** All fields but those that the top of the page says. */
export function Facts({ context, record, notes, isFootnote = false }: FactsProps & { readonly isFootnote?: boolean }) {
  const said = isFootnote ? saidOfFootnote : leading
  const isSaid = ({ name }: DisplayField) => said.includes(name)
  const fields = record.fields.filter(
    (field) => !isSaid(field) || field.statements.some(({ agrees, note }) => !agrees || note !== undefined),
  )
  if (fields.length === 0) return null
  return (
    <dl class="facts">
      {fields.map((field) => (
        <Fact context={context} record={record} notes={notes} field={field} isSaid={isSaid(field)} />
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
