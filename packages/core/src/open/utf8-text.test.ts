import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodingFault, positionOf } from './utf8-text.ts'

/** The place of the first byte that is not UTF-8, found by trying each beginning. */
function naiveFirstBadByte(bytes: Uint8Array): number | undefined {
  for (let length = 1; length <= bytes.length; length++) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length))
    } catch {
      const isWhole = [1, 2, 3].every((more) => {
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length + more))
          return false
        } catch {
          return true
        }
      })
      if (!isWhole) continue
      let begin = length - 1
      while (begin > 0 && !isText(bytes.subarray(0, begin))) begin--
      return begin
    }
  }
  return undefined
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

describe('a text that is not UTF-8', () => {
  it('is told with its first byte that begins no character', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\0'))
    fc.assert(
      fc.property(text, fc.constantFrom(0x80, 0xe9, 0xff, 0xc0, 0xf8), text, (before, byte, after) => {
        const bytes = Buffer.concat([Buffer.from(`x${before}`), Buffer.from([byte, 0x20]), Buffer.from(after)])
        const at = naiveFirstBadByte(bytes)
        expect(encodingFault(bytes)?.message.en).toContain(`byte ${(at ?? -2) + 1},`)
      }),
    )
  })

  it('is found behind more than is looked at together', () => {
    const bytes = Buffer.concat([Buffer.from('ñ\n'.repeat(100_000)), Buffer.from([0xe9])])
    expect(encodingFault(bytes)?.message.es).toBe('no es UTF-8: el byte 300001, en la línea 100001, columna 1, es 0xE9')
  })
})

it.each([
  [[0x1f, 0x8b, 0x08], 'is compressed (gzip)'],
  [[0x50, 0x4b, 0x03, 0x04], 'is compressed (zip)'],
  [[0xff, 0xfe, 0x7b, 0x00], 'is UTF-16, not UTF-8'],
  [[0x7b, 0x00, 0x7d], 'is not UTF-8: byte 2, at line 1, column 2, is 0x00'],
])('bytes %j: %s', (bytes, message) => {
  expect(encodingFault(Uint8Array.from(bytes))?.message.en).toBe(message)
})

it('every text in UTF-8 is one', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\0')),
      (text) => {
        expect(encodingFault(Buffer.from(`x${text}`))).toBeUndefined()
      },
    ),
  )
})

it('a place is counted in lines and characters', () => {
  expect(positionOf(Buffer.from('ñ\n🌵x'), 7)).toEqual({ line: 2, column: 2 })
  expect(positionOf(Buffer.from(''), 0)).toEqual({ line: 1, column: 1 })
})
