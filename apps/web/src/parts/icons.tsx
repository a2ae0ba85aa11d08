/** The drawings that are part of the frame. @module */
import { raw } from 'hono/html'

/** The mark: a bridge with two arches over a line of water. */
const mark = `<svg class="mark" viewBox="0 0 32 24" width="32" height="24" aria-hidden="true" focusable="false"><path d="M1 8h30M4 8v12M28 8v12M16 8v12" fill="none" stroke="currentColor" stroke-width="2"/><path d="M4 20a6 7 0 0 1 12 0M16 20a6 7 0 0 1 12 0" fill="none" stroke="currentColor" stroke-width="2"/><path class="water" d="M0 23h32" fill="none" stroke="#a63a12" stroke-width="2"/></svg>`

export const Mark = () => raw(mark)
