import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CanonicalWriter } from './canonical-json.ts'

function written(...values: readonly unknown[]): string {
  const pieces: Uint8Array[] = []
  const writer = new CanonicalWriter((bytes) => pieces.push(bytes.slice()))
  for (const value of values) writer.write(value)
  writer.flush()
  return Buffer.concat(pieces).toString('utf8')
}

const key = fc.oneof(
  fc.constantFrom('id', 'names', 'between', 'Zeta', '10', '9', '__proto__', '', 'ñ', '\u{1f600}', '\ufb33'),
  fc.string(),
)

describe('CanonicalWriter', () => {
  it('writes what RFC 8785 says, whatever the keys and values', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(null, true, false, undefined, -0, 1e21, '\\ud800', 'ñ\u0001'),
        fc.array(tie('tree')),
        fc.dictionary(key, tie('tree')),
      ),
    }))
    fc.assert(
      fc.property(fc.array(fc.dictionary(key, tree), { minLength: 1, maxLength: 3 }), (records) => {
        expect(written(...records)).toBe(records.map((record) => canonicalize(record)).join(''))
      }),
    )
  })

  it('refuses half a character, as the standard asks', () => {
    expect(() => written({ id: '\ud800' })).toThrow('surrogate')
    expect(() => written({ '\ud800': 'id' })).toThrow('surrogate')
  })

  it('writes many records in pieces, and texts that are longer than these', () => {
    const records = Array.from({ length: 5000 }, (_, at) => ({
      names: [`Ñandú "${at}"`, 'ガ'.repeat(at === 100 ? 70_000 : 1)],
      id: `id-${at}`,
    }))
    expect(written(records)).toBe(canonicalize(records))
  })
})
