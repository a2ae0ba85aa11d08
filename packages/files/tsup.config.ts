import { bundledPackages } from '@puente/tooling/esbuild-plugins'
import { defineConfig } from 'tsup'

/** One module a format: none brings what another needs. */
export default defineConfig({
  entry: { docx: 'src/docx/index.ts', parquet: 'src/parquet/index.ts', xlsx: 'src/xlsx/index.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  esbuildPlugins: [bundledPackages('library')],
  dts: { compilerOptions: { stableTypeOrdering: true } },
})
