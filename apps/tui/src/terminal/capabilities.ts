import { createSupportsHyperlinks } from 'supports-hyperlinks'
import type { TerminalTraits } from '../shell/drawing-context.ts'
import { writesUtf8 } from './charset.ts'

/** What the terminal of this process can draw. */
export async function traitsOf(env: Readonly<Record<string, string | undefined>>): Promise<TerminalTraits> {
  const hyperlinks = createSupportsHyperlinks(process.stdout)
  // The tables of all the world's letters are large, and few terminals need them.
  return writesUtf8(env, process.platform)
    ? { hyperlinks }
    : { hyperlinks, spell: (await import('./ascii.ts')).inAscii }
}
