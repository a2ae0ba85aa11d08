interface Step {
  readonly key: string
  readonly each: boolean
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function visit(value: unknown, steps: readonly Step[], at: number, found: (value: unknown) => void): void {
  const step = steps[at]
  if (step === undefined) {
    found(value)
    return
  }
  const inner = isObject(value) ? value[step.key] : undefined
  if (inner === undefined) return
  if (!step.each) visit(inner, steps, at + 1, found)
  else if (Array.isArray(inner)) for (const item of inner) visit(item, steps, at + 1, found)
}

/**
 * A visitor of the values that stand at a path of records; like `valuesAt`, without a list for each record.
 *
 * @param path keys joined by dots, as a collection's description gives it; `[]` steps into each item of a list
 */
export function pathVisitor(path: string): (record: unknown, found: (value: unknown) => void) => void {
  const steps = path.split('.').map((step): Step => {
    const each = step.endsWith('[]')
    return { key: each ? step.slice(0, -2) : step, each }
  })
  return (record, found) => visit(record, steps, 0, found)
}
