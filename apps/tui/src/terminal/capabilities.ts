import { createSupportsHyperlinks } from 'supports-hyperlinks'
import { writesUtf8 } from '../text/charset.ts'

/** What a terminal can draw. */
export interface Capabilities {
  /** Whether it opens links (OSC 8). */
  readonly hyperlinks: boolean
  /** Spells text in what it can write, as wide as the text was; absent: it can write everything. */
  readonly spell?: (text: string) => string
}

/** What the terminal of this process can draw. */
export async function capabilitiesOf(env: Readonly<Record<string, string | undefined>>): Promise<Capabilities> {
  const hyperlinks = createSupportsHyperlinks(process.stdout)
  // The tables of all the world's letters are large, and few terminals need them.
  return writesUtf8(env, process.platform)
    ? { hyperlinks }
    : { hyperlinks, spell: (await import('./ascii.ts')).inAscii }
}
