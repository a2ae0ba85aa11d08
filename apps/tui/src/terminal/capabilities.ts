import chalk from 'chalk'
import { createSupportsHyperlinks } from 'supports-hyperlinks'
import { writesUtf8 } from '../text/charset.ts'
import type { ThemeName } from '../theme.ts'

/** What a terminal can draw. */
export interface Capabilities {
  /** Whether it supports hyperlinks (OSC 8). */
  readonly hyperlinks: boolean
  /** Replaces characters that the terminal cannot write, at the same width. Default: it can write all. */
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
 * `FORCE_COLOR`, or else `CLICOLOR_FORCE`. It has priority over `NO_COLOR`, as in Node itself.
 */
function forcedColour({ FORCE_COLOR: force, CLICOLOR_FORCE: other }: Environment): 'on' | 'off' | undefined {
  if (force !== undefined) return force === '0' || force === 'false' ? 'off' : 'on'
  return other === undefined || other === '' || other === '0' ? undefined : 'on'
}

/** Whether the user wants no colour (https://no-color.org, https://bixense.com/clicolors). */
const isColourUnwanted = (env: Environment): boolean =>
  forcedColour(env) === 'off' ||
  (forcedColour(env) === undefined && ((env.NO_COLOR ?? '') !== '' || env.CLICOLOR === '0'))

/** Some terminals give their colours as palette numbers, foreground first; 7 and 15 are white. */
const isLight = ({ COLORFGBG: colours = '' }: Environment): boolean => /;(?:7|15)$/.test(colours)

/**
 * The theme to open with.
 *
 * @param chosen the theme that was chosen in an earlier run, if any
 * @param level how many colours the terminal has, as chalk counts them; 0 is none
 */
export function themeFor(env: Environment, chosen: ThemeName | undefined, level: number): ThemeName {
  if (isColourUnwanted(env) || (level === 0 && forcedColour(env) !== 'on')) return 'plain'
  return chosen ?? (isLight(env) ? 'light' : 'dark')
}

/** The colour level of the terminal, as chalk counts it. */
export const colourLevel = (): number => chalk.level

/**
 * Enables bold and inverse without colour: chalk drops both or neither, and a cursor without inversion is invisible. The
 * theme without colour still draws none.
 */
export function enableStyles(): void {
  if (chalk.level === 0) chalk.level = 1
}
