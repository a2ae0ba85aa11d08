/** The fields of a record, each value with its sources. @module */
import {
  type DisplayField,
  type DisplayRecord,
  type DisplayStatement,
  type DisplayValue,
  formatCitation,
  type ResolvedCitation,
} from '@puente/core'
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
          {rank === 'normal' ? null : <span class="tag">{rankLabel}</span>} <span class="aside">{cited}</span>
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

/** The statement that gives the value which is shown, where another than the record's own is better. */
const isShown = ({ agrees, rank }: DisplayStatement): boolean => agrees && rank === 'preferred'

/** The sources of a value: its own, those of the better value that is shown, of its field, of the record. */
const sourcesOf = (
  { citations }: DisplayRecord,
  field: DisplayField,
  value: DisplayValue,
  said: readonly DisplayStatement[],
): readonly ResolvedCitation[] =>
  [value.citations, said.filter(isShown).flatMap((shown) => shown.citations), field.citations, citations].find(
    (one) => one.length > 0,
  ) ?? []

function Fact({ context, record, notes, field }: FactsProps & { readonly field: DisplayField }) {
  const { values, statements, agreement, agreeing } = field
  // What is said of the whole field stands below its last value.
  const saidOf = (at: number) =>
    statements.filter(({ item = values.length - 1 }) => Math.min(item, values.length - 1) === at)
  return (
    <div>
      <dt>{capital(field.label)}</dt>
      {values.map((value, at) => (
        <>
          <dd>
            <Value context={context} parts={value.parts} />
            <Marks of={sourcesOf(record, field, value, saidOf(at))} notes={notes} context={context} />
            {at > 0 || agreement === undefined ? null : (
              <span class="agreement">
                {agreement}
                <Marks of={agreeing} notes={notes} context={context} />
              </span>
            )}
          </dd>
          <Statements context={context} notes={notes} statements={saidOf(at)} />
        </>
      ))}
      {values.length > 0 ? null : <Statements context={context} notes={notes} statements={statements} />}
    </div>
  )
}

/** Said at the top of the page. */
const leading: readonly string[] = ['summary', 'title', 'measure', 'website', 'profiles']

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
