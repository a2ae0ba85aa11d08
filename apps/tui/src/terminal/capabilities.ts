import chalk from 'chalk'
import { createSupportsHyperlinks } from 'supports-hyperlinks'
import { writesUtf8 } from '../text/charset.ts'
import type { ThemeName } from '../theme.ts'

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

type Environment = Readonly<Record<string, string | undefined>>

/**
 * How the reader says `FORCE_COLOR`, or else `CLICOLOR_FORCE`; it goes before `NO_COLOR`, as it does in Node itself.
 */
function forced({ FORCE_COLOR: force, CLICOLOR_FORCE: other }: Environment): 'on' | 'off' | undefined {
  if (force !== undefined) return force === '0' || force === 'false' ? 'off' : 'on'
  return other === undefined || other === '' || other === '0' ? undefined : 'on'
}

/** Whether the reader wants no colour (https://no-color.org, https://bixense.com/clicolors). */
const unwanted = (env: Environment): boolean =>
  forced(env) === 'off' || (forced(env) === undefined && ((env.NO_COLOR ?? '') !== '' || env.CLICOLOR === '0'))

/** Some terminals tell their colours as numbers of the palette, text first; 7 and 15 are its whites. */
const isLight = ({ COLORFGBG: colours = '' }: Environment): boolean => /;(?:7|15)$/.test(colours)

/**
 * The theme to open with.
 *
 * @param chosen the theme that was chosen in an earlier run, if any
 * @param level how many colours the terminal has, as chalk counts them; 0 is none
 */
export function themeFor(env: Environment, chosen: ThemeName | undefined, level: number): ThemeName {
  if (unwanted(env) || (level === 0 && forced(env) !== 'on')) return 'plain'
  return chosen ?? (isLight(env) ? 'light' : 'dark')
}

/** How many colours the terminal has, as chalk counts them. */
export const colourLevel = (): number => chalk.level

/**
 * Lets weight and inversion through where there is no colour: chalk leaves out both or neither, and a cursor without
 * inversion can't be seen. A theme without colour then still draws none.
 */
export function allowWeights(): void {
  if (chalk.level === 0) chalk.level = 1
}
