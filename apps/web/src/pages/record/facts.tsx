/** The fields of a record, each value with its sources. @module */
import {
  type DisplayField,
  type DisplayRecord,
  type DisplayStatement,
  formatCitation,
  type ResolvedCitation,
} from '@puente/core'
import { capital } from '../../parts/capital.ts'
import { inWords, type PageContext } from '../../parts/context.ts'
import { Marks, type Notes } from '../../parts/notes.tsx'
import { isShown, saidOf, sourcesOf } from '../../parts/sources-of.ts'
import { Value } from '../../parts/value.tsx'
import { words } from './words.ts'

interface FactsProps {
  readonly context: PageContext
  readonly record: DisplayRecord
  readonly notes: Notes
}

/** The places in sources where something stands, in words, with the marks of their notes. */
function Cited({ context, notes, citations }: Omit<FactsProps, 'record'> & Pick<DisplayStatement, 'citations'>) {
  return (
    <>
      {citations.map((citation) => formatCitation(citation, context.language)).join('; ')}
      <Marks of={citations} notes={notes} context={context} />
    </>
  )
}

/** Relations in which both values cannot be true at once. */
const disputing: readonly DisplayStatement['relation'][] = ['contradicts', 'overtakes']

/** What another source says of a field: that it gives the same, or what else, and how that stands to it. */
function Statement({
  context,
  statement,
  notes,
}: Omit<FactsProps, 'record'> & { readonly statement: DisplayStatement }) {
  const { agrees, parts, rank, rankLabel, relation, relationLabel, note, citations } = statement
  // Its sources stand at the value itself.
  if (isShown(statement)) return note === undefined ? null : <dd class="statement small">{note}</dd>
  const cited = <Cited context={context} notes={notes} citations={citations} />
  return (
    <dd class={disputing.includes(relation) ? 'statement disputes' : 'statement'}>
      {agrees ? (
        <span class="aside">
          {inWords(words, context).alsoIn} {cited}
        </span>
      ) : (
        <>
          <span class="aside">{relationLabel}:</span> <Value context={context} parts={parts} />{' '}
          {rank === 'normal' || relation === 'precedes' ? null : <span class="tag">{rankLabel}</span>}{' '}
          <span class="aside">– {cited}</span>
        </>
      )}
      {note === undefined ? null : <div class="small">{note}</div>}
    </dd>
  )
}

const Statements = ({
  statements,
  ...props
}: Omit<FactsProps, 'record'> & { readonly statements: readonly DisplayStatement[] }) => (
  <>
    {statements.map((statement) => (
      <Statement {...props} statement={statement} />
    ))}
  </>
)

/** The sources of a value, each marked once, and how many agree; of several values, the label says that of all. */
const Agreement = ({
  context,
  notes,
  field,
  own,
}: Omit<FactsProps, 'record'> & { readonly field: DisplayField; readonly own: readonly ResolvedCitation[] }) => (
  <>
    <Marks of={[...own, ...field.agreeing]} notes={notes} context={context} />
    {field.values.length > 1 ? null : (
      <>
        {/* A wide space, which is none at the beginning of a line. */}
        <span class="apart"> </span>
        <span class="agreement">{field.agreement}</span>
      </>
    )}
  </>
)

function Fact({ context, record, notes, field }: FactsProps & { readonly field: DisplayField }) {
  const { values, statements, agreement } = field
  return (
    <div>
      <dt>
        {capital(field.label)}
        {agreement === undefined || values.length < 2 ? null : (
          <>
            <br />
            <span class="agreement">{agreement}</span>
          </>
        )}
      </dt>
      {values.map((value, at) => (
        <>
          <dd>
            <Value context={context} parts={value.parts} />
            {at > 0 || agreement === undefined ? (
              <Marks of={sourcesOf(record, field, at)} notes={notes} context={context} />
            ) : (
              <Agreement context={context} notes={notes} field={field} own={sourcesOf(record, field, at)} />
            )}
          </dd>
          <Statements context={context} notes={notes} statements={saidOf(field, at)} />
        </>
      ))}
      {values.length > 0 ? null : <Statements context={context} notes={notes} statements={statements} />}
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
  const fields = record.fields.filter(({ name, statements }) => !said.includes(name) || statements.length > 0)
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
