import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyCodes } from '../testing/key-codes.ts'
import { InputParser } from './input-parser.ts'
import type { MouseEvent } from './mouse.ts'

const { escape: escapeKey, ...otherKeys } = keyCodes

/** Keys that are told from answers by more than their beginning. */
const keys = [
  ...Object.values(otherKeys),
  'q',
  'é漢',
  '👩‍👩‍👧',
  '\u001bb',
  '\u001b\u001b[A',
  '\u001bOP',
  '\u001bOA',
  '\u001b[[A',
  '\u001b[2$',
  '\u001b[15~',
  '\u001b[1;5H',
  '\u001b[97;5u',
  '[?62c',
  '0;rgb:ff/ff',
]

const ends = ['\u0007', '\u001b\\', '\u009c']
const contents: Readonly<Record<string, readonly string[]>> = {
  // OSC: colours, clipboard, titles.
  '\u001b]': ['11;rgb:1e1e/2e2e/3e3e', '4;1;rgb:cd/00/00', '52;c;cXVpdA==', '52;c;', 'lwindow title', 'L'],
  // DCS: the terminal's name, what it can do, settings.
  '\u001bP': ['>|tmux 3.5a', '1+r544e=787465726d', '0$r', '1$r0m', '!|00000000'],
  // APC, PM, SOS: pictures, and whatever else.
  '\u001b_': ['Gi=1;OK', ''],
  '\u001b^': ['qqq é漢'],
  '\u001bX': ['q'],
}

const oneSign = {
  '\u001b]': '\u009d',
  '\u001bP': '\u0090',
  '\u001b_': '\u009f',
  '\u001b^': '\u009e',
  '\u001bX': '\u0098',
}

/** What terminals answer with, or tell by themselves. */
const answers = [
  ...Object.entries(contents).flatMap(([begin, all]) =>
    [begin, Reflect.get(oneSign, begin)].flatMap((sign) =>
      all.flatMap((content) => ends.map((end) => `${sign}${content}${end}`)),
    ),
  ),
  '\u001b[?62;22c',
  '\u001b[>41;354;0c',
  '\u001b[=0c',
  '\u001b[0n',
  '\u001b[?997;1n',
  '\u001b[24;80R',
  '\u001b[?24;80;1R',
  '\u001b[?0u',
  '\u001b[?2026;2$y',
  '\u001b[20;1$y',
  '\u001b[8;24;80t',
  '\u001b[4;600;800t',
  '\u001b[48;24;80;600;800t',
  '\u001b[I',
  '\u001b[O',
  '\u001b[M !!',
  '\u009b?62c',
]

const pastes = ['\u001b[200~\u001b[201~', '\u001b[200~a\u001b]11;?\u0007 \u001b[<0;1;1M\u001b[20\r\nq\u001b[201~']

/** Sorts pieces, one after the other, and waits for nothing at the end. */
function sorted(pieces: readonly string[]) {
  const parser = new InputParser()
  const events: MouseEvent[] = []
  let rest = ''
  for (const piece of pieces) {
    const { keys: some, events: heard } = parser.parse(piece)
    rest += some
    events.push(...heard)
  }
  return { keys: rest, events, waiting: parser.pending, late: parser.flush() }
}

const nothing = { events: [], waiting: undefined, late: '' }

describe('whole', () => {
  it.each(answers)('leaves out %j', (answer) => {
    expect(sorted([answer])).toEqual({ keys: '', ...nothing })
  })

  it.each([...keys, ...pastes])('lets %j through', (key) => {
    expect(sorted([key])).toEqual({ keys: key, ...nothing })
  })
})

it('tells keys, pastes, mouse and answers apart, in whichever pieces they come', () => {
  const press = fc.record({ column: fc.nat(300), row: fc.nat(100) })
  const part = fc.oneof(
    fc.record({ key: fc.constantFrom(...keys, ...pastes) }),
    fc.record({ answer: fc.constantFrom(...answers) }),
    fc.record({ press }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.array(fc.nat(300), { maxLength: 40 }), (parts, cuts) => {
      const sent = parts
        .map((one) =>
          'key' in one
            ? one.key
            : 'answer' in one
              ? one.answer
              : `\u001b[<0;${one.press.column + 1};${one.press.row + 1}M\u001b[<0;${one.press.column + 1};${one.press.row + 1}m`,
        )
        .join('')
      const at = [...new Set([0, ...cuts.filter((cut) => cut < sent.length), sent.length])].sort((a, b) => a - b)
      const pieces = at.slice(1).map((end, position) => sent.slice(at[position], end))
      expect(sorted(pieces)).toEqual({
        keys: parts.flatMap((one) => ('key' in one ? [one.key] : [])).join(''),
        ...nothing,
        events: parts.flatMap((one) => ('press' in one ? [{ kind: 'press', ...one.press }] : [])),
      })
    }),
    { numRuns: 2000 },
  )
})

describe('waiting for the rest', () => {
  it.each([escapeKey, '\u001b[', '\u001b[1;', '\u001b]', '\u001bP'])(
    'gives %j back as a key where nothing comes',
    (begun) => {
      expect(sorted([begun])).toEqual({ keys: '', events: [], waiting: 'key', late: begun })
    },
  )

  it.each(['\u001b[?6', '\u001b[<0;1', '\u001b]11;rgb:', '\u001bP>|tm', '\u001b_G', '\u001b[M !'])(
    'drops %j where nothing comes',
    (begun) => {
      expect(sorted([begun])).toEqual({ keys: '', events: [], waiting: 'answer', late: '' })
    },
  )

  it('gives back an ESC that comes within an answer', () => {
    expect(sorted(['\u001b]11;rgb:', escapeKey])).toMatchObject({ waiting: 'answer', late: escapeKey })
  })

  it('ends an answer that has no end at the first key that no answer has', () => {
    for (const key of ['\r', '\u0003', '\u001a', '\u007f', keyCodes.up, '\u001b[24~']) {
      expect(sorted([`\u001b]11;rgb:${key}q`])).toEqual({ keys: `${key}q`, ...nothing })
    }
  })

  it('takes alt with a letter for a key where what comes next is no answer', () => {
    expect(sorted(['\u001b]', 'q'])).toEqual({ keys: '\u001b]q', ...nothing })
    expect(sorted(['\u001bPq'])).toEqual({ keys: '\u001bPq', ...nothing })
  })

  it('hears keys again after an answer that never ended', () => {
    const parser = new InputParser()
    expect(parser.parse('\u001b]52;c;').keys).toBe('')
    expect(parser.flush()).toBe('')
    expect(parser.parse('q').keys).toBe('q')
  })
})

it('loses nothing of what is no sequence at all, but answers', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', ';', '3', '\u007f', '\r', '漢') })), (pieces) => {
      expect(sorted(pieces)).toEqual({ keys: pieces.join(''), ...nothing })
    }),
  )
})
