/** `puente diff <before> [after]` and `puente changes [since]` @module */
import { type Atlas, type Differences, differences } from '@puente/core'
import { changelogOf, changesSince, formatDifferences, formatUnknownVersion } from '@puente/core/changelog'
import { loadAtlas, type OutputFormat, reportError } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import type { BaseContext } from './options.ts'
import { printJson } from './print.ts'

function print({ io, language }: BaseContext, after: Atlas, found: Differences, format: OutputFormat): void {
  if (format === 'json') printJson(io.stdout, found)
  else io.stdout.write(formatDifferences(after, found, language))
}

/**
 * Prints what is different between two datasets.
 *
 * @param paths of JSON files or folders of YAML; the second is the dataset of `--data`, or else the one that comes with the
 *   program, if it is absent
 * @returns 0 if they are the same, 1 if they are not, 2 if one of them does not open, as the program `diff` does
 */
export async function diff(
  context: BaseContext,
  paths: { readonly before: string; readonly after: string | undefined },
  format: OutputFormat,
): Promise<ExitCode> {
  const { io, language, data } = context
  const before = await loadAtlas(io, language, paths.before)
  if (before === undefined) return exitCodes.usage
  const after = await loadAtlas(io, language, paths.after ?? data)
  if (after === undefined) return exitCodes.usage
  const found = differences(before, after)
  print(context, after, found, format)
  return found.before.hash === found.after.hash ? exitCodes.ok : exitCodes.broken
}

/**
 * Prints what has changed in the dataset since one of its released versions.
 *
 * @param since hash, its beginning, or number of the version; default: the newest that is not the dataset itself
 */
export async function changes(
  context: BaseContext,
  since: string | undefined,
  format: OutputFormat,
): Promise<ExitCode> {
  const { io, language, data } = context
  const atlas = await loadAtlas(io, language, data)
  if (atlas === undefined) return exitCodes.usage
  const changelog = data === undefined ? changelogOf(atlas) : (await import('@puente/core/node')).readChangelog(data)
  const found = changesSince(atlas, since, changelog)
  if (!found.ok) return reportError(io, formatUnknownVersion(found.error, language), exitCodes.notFound)
  print(context, atlas, found.value, format)
  return exitCodes.ok
}
