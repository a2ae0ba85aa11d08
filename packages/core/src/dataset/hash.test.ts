import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalRecord } from './hash.ts'

const key = fc.oneof(
  fc.constantFrom('id', 'names', 'between', 'Zeta', '10', '9', '__proto__', '', 'ñ', '\u{1f600}', '\ufb33'),
  fc.string(),
)

describe('canonicalRecord', () => {
  it('writes what RFC 8785 says, whatever the keys and values', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(null, true, false, undefined, -0, 1e21, '\\ud800'),
        fc.array(tie('tree')),
        fc.dictionary(key, tie('tree')),
      ),
    }))
    fc.assert(
      fc.property(fc.dictionary(key, tree), (record) => {
        expect(canonicalRecord(record)).toBe(canonicalize(record))
      }),
    )
  })

  it('refuses half a character, as the standard asks', () => {
    expect(() => canonicalRecord({ id: '\ud800' })).toThrow('surrogate')
  })
})
