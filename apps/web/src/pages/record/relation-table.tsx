/** The records of one relation as a table: their names, and what is to be known of each. @module */
import {
  type CollectionName,
  columnsOf,
  descriptionOf,
  type Entry,
  evidenceOf,
  type FieldEvidence,
  formatAgreement,
  formatCell,
  labelFrom,
  type QueryField,
} from '@puente/core'
import { capital } from '../../parts/capital.ts'
import type { PageContext } from '../../parts/context.ts'
import { EntryLink, recordAddress } from '../../parts/entry-link.tsx'
import { Table } from '../../parts/table.tsx'

interface OfRecord {
  readonly context: PageContext
  readonly entry: Entry
}

/** Fields of a record that stand beside its name. */
const maxColumns = 3

/** Fields that stand beside the names of records: those in which any of them has more than the record itself. */
function columnsWithValues({ context, entry }: OfRecord, entries: readonly Entry[]): readonly QueryField[] {
  const { atlas, language } = context
  const [first] = entries
  const columns = first === undefined ? [] : columnsOf(first.collection).slice(0, maxColumns)
  return columns.filter((field) =>
    entries.some((one) => formatCell(atlas, one, field, language, entry.record.id) !== ''),
  )
}

interface HeadProps {
  readonly context: PageContext
  readonly collection: CollectionName
  readonly columns: readonly QueryField[]
}

/** The headings of the columns; a narrow window has them in the cells. */
function Head({ context: { language }, collection, columns }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{capital(descriptionOf(collection).label.one[language])}</th>
        {columns.map((field) => (
          <th scope="col" class={field.type === 'number' ? 'number' : undefined}>
            {capital(field.label[language])}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** That another source says otherwise of a field, or that what it says is over; the record's own page has both. */
function Doubt({ context, entry, known }: OfRecord & { readonly known: FieldEvidence | undefined }) {
  if (known?.agreement !== 'disputed' && known?.agreement !== 'overtaken') return null
  return (
    <>
      {' '}
      <a class="agreement" href={context.urls.page(recordAddress(entry.collection, entry.record.id))}>
        {formatAgreement(known, context.language)}
      </a>
    </>
  )
}

function Rows({
  context,
  entry,
  entries,
  columns,
}: OfRecord & { readonly entries: readonly Entry[]; readonly columns: readonly QueryField[] }) {
  const { atlas, language } = context
  const { id } = entry.record
  return (
    <>
      {entries.map((one) => {
        const evidence = one.record.statements === undefined ? [] : evidenceOf(atlas, one).fields
        return (
          <tr>
            <th scope="row">
              <EntryLink context={context} entry={one} text={labelFrom(atlas, one, language, id)} marks="all" />
            </th>
            {columns.map((field) => (
              <td class={field.type === 'number' ? 'number' : undefined} data-label={capital(field.label[language])}>
                {formatCell(atlas, one, field, language)}
                <Doubt context={context} entry={one} known={evidence.find((one) => one.field === field.name)} />
              </td>
            ))}
          </tr>
        )
      })}
    </>
  )
}

interface RelationTableProps extends OfRecord {
  readonly label: string
  readonly collection: CollectionName
  /** The records that are seen at once. */
  readonly shown: readonly Entry[]
  /** Those that are shown when they are opened, and on paper. */
  readonly rest: readonly Entry[]
  /** What opens them. */
  readonly opened: string
}

/** A table of the records that stand in one relation to a record. */
export function RelationTable({ context, entry, label, collection, shown, rest, opened }: RelationTableProps) {
  const columns = columnsWithValues({ context, entry }, [...shown, ...rest])
  return (
    <Table label={label}>
      <Head context={context} collection={collection} columns={columns} />
      <tbody>
        <Rows context={context} entry={entry} entries={shown} columns={columns} />
      </tbody>
      {rest.length === 0 ? null : (
        <>
          {/* On paper there is nothing to open. */}
          <tbody class="opens screen">
            <tr>
              <td colspan={columns.length + 1}>
                <details>
                  <summary>{opened}</summary>
                </details>
              </td>
            </tr>
          </tbody>
          <tbody>
            <Rows context={context} entry={entry} entries={rest} columns={columns} />
          </tbody>
        </>
      )}
    </Table>
  )
}
