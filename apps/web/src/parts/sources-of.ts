/** Where a value of a record is from. @module */
import type { DisplayField, DisplayRecord, DisplayStatement, ResolvedCitation } from '@puente/core'

/** What else is said of a value of a field; of the whole field, it is said of the last. */
export const saidOf = ({ values, statements }: DisplayField, at: number): readonly DisplayStatement[] =>
  statements.filter(({ item = values.length - 1 }) => Math.min(item, values.length - 1) === at)

/** The statement that gives the value which is shown, where another than the record's own is better. */
const isShown = ({ agrees, rank }: DisplayStatement): boolean => agrees && rank === 'preferred'

/** The sources of a value: its own, those of the better value that is shown, of its field, of the record. */
export const sourcesOf = (
  { citations }: DisplayRecord,
  field: DisplayField,
  at: number,
): readonly ResolvedCitation[] => {
  const said = saidOf(field, at).filter(isShown)
  const all = [field.values[at]?.citations ?? [], said.flatMap((shown) => shown.citations), field.citations, citations]
  return all.find((one) => one.length > 0) ?? []
}
