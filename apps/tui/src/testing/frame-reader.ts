/** The frames in what the program writes to a terminal: each stands between two marks (synchronised output, mode 2026). @module */
import { stripVTControlCharacters } from 'node:util'

const begin = '\u001b[?2026h'
const end = '\u001b[?2026l'

/** The lines of a frame, without colours. */
export type Frame = readonly string[]

const linesOf = (drawn: string): Frame => stripVTControlCharacters(drawn).replace(/\r\n$/, '').split('\r\n')

/** Takes apart what the program writes, in whichever pieces it comes. */
export class FrameReader {
  #unread = ''

  /** Whether nothing has been written since the latest frame: the screen shows that one, and it alone. */
  get isAtRest(): boolean {
    return this.#unread === ''
  }

  /** Whether a frame has begun of which the end is still to come. */
  get isDrawing(): boolean {
    return this.#unread.includes(begin)
  }

  /** The frames that a piece of output completes. */
  read(piece: string): readonly Frame[] {
    const frames: Frame[] = []
    this.#unread += piece
    for (;;) {
      const from = this.#unread.indexOf(begin)
      const to = this.#unread.indexOf(end, from)
      if (from < 0 || to < 0) return frames
      frames.push(linesOf(this.#unread.slice(from + begin.length, to)))
      this.#unread = this.#unread.slice(to + end.length)
    }
  }
}
