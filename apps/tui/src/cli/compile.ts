/** `puente compile [dataset] -o <file>` @module */
import { formatNumber, type Localized } from '@puente/core'
import { type CompiledAtlas, compileAtlas } from '@puente/core/node'
import { loadAtlas, reportError } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import type { BaseContext, FormatFlags } from './options.ts'
import { printJson } from './print.ts'

const written = ({ path, records, bytes }: CompiledAtlas): Localized => {
  const [count, size] = [records, bytes / 1e6].map((number) => ({
    en: formatNumber(Math.ceil(number), 'en'),
    es: formatNumber(Math.ceil(number), 'es'),
  }))
  return {
    en: `${count?.en} records written to ${path}, ${size?.en} MB\nOpen it: puente --data ${path}\n`,
    es: `${count?.es} registros escritos en ${path}, ${size?.es} MB\nPara abrirlo: puente --data ${path}\n`,
  }
}

/**
 * Compiles a dataset.
 *
 * @param path of a dataset; absent: that of `--data`, or else the atlas that comes with the program
 * @returns 1 if it cannot be written, 2 if the dataset does not open
 */
export async function compile(
  { io, language, data }: BaseContext,
  path: string | undefined,
  { out, json }: FormatFlags & { readonly out: string },
): Promise<ExitCode> {
  const atlas = await loadAtlas(io, language, path ?? data)
  if (atlas === undefined) return exitCodes.usage
  const made = compileAtlas(atlas, out)
  if (!made.ok) return reportError(io, made.error.reason[language], exitCodes.broken)
  if (json === true) printJson(io.stdout, made.value)
  else io.stdout.write(written(made.value)[language])
  return exitCodes.ok
}
