/** Who takes part in events and partnerships, by numbers: so that whoever counts all of them reads no record. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { lookup } from '../dataset/get.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { stored } from '../dataset/stored-index.ts'
import type { CompressedRows } from '../util/compressed-rows.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { memoize } from '../util/memo.ts'

/** The numbers of records, in a row for each event or partnership. */
interface Involved {
  /** The place of each event, its organisers and its participants. */
  readonly events: CompressedRows
  /** The actors of each partnership. */
  readonly members: CompressedRows
  /** The places at which each partnership aims. */
  readonly targets: CompressedRows
}

function rowsOf<T>(
  records: readonly T[],
  numberOf: (id: string) => number | undefined,
  idsIn: (record: T) => readonly string[],
) {
  const starts = new Uint32Array(records.length + 1)
  const values = new GrowableInt32()
  for (const [at, record] of records.entries()) {
    for (const id of idsIn(record)) {
      const number = numberOf(id)
      if (number !== undefined) values.push(number)
    }
    starts[at + 1] = values.length
  }
  return { starts, values: Uint32Array.from(values.toArray()) }
}

function findInvolved(atlas: Atlas): Involved {
  const { events, partnerships } = atlas.records
  const { numberOf } = recordIndex(atlas.records)
  const currentNumber = (id: string) => {
    const number = numberOf(id)
    if (number !== undefined) return number
    const found = lookup(atlas, id)
    return found.ok ? numberOf(found.value.record.id) : undefined
  }
  return {
    events: rowsOf(events, currentNumber, ({ place, organisers = [], participants = [] }) => [
      ...(place === undefined ? [] : [place]),
      ...organisers,
      ...participants.map(({ who }) => who),
    ]),
    members: rowsOf(partnerships, currentNumber, ({ members = [] }) => members.map(({ actor }) => actor)),
    targets: rowsOf(partnerships, currentNumber, ({ targets = [] }) => targets),
  }
}

/** Who takes part in all events and partnerships of an atlas. */
export const involved = /* @__PURE__ */ memoize(
  (atlas: Atlas): Involved => stored(atlas, 'involved', () => findInvolved(atlas)),
)
