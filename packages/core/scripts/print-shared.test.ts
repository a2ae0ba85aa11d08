import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printShared } from './print-shared.ts'

/** What the printed program makes. */
const run = (value: unknown): unknown => {
  const printed = printShared(value)
  const program = `${printed.constants.replaceAll(' as const\n', '\n')}\nreturn ${printed.value}`
  return new Function(program)()
}

test('what is printed is what was given', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}(\.[a-z-]{1,8})?$/)
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.string(),
      fc.boolean(),
      fc.integer(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }))
  fc.assert(
    fc.property(fc.dictionary(name, value, { maxKeys: 5, noNullPrototype: true }), (part) => {
      const twice = { first: part, second: { again: part } }
      expect(run(twice)).toEqual(twice)
    }),
  )
})

test('a part that stands twice is written once, named after its first place', () => {
  const label = { en: 'the name that somebody gave', es: 'el nombre que alguien dio' }
  const printed = printShared({ clusters: { fields: [{ name: 'label', label }] }, ties: { label } })
  expect(printed.constants).toMatch(/^const clusters_fields_label_label = \{/)
  expect(`${printed.constants}${printed.value}`.split('somebody')).toHaveLength(2)
})
