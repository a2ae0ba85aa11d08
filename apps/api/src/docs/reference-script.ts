import packageJson from '../../package.json' with { type: 'json' }

/**
 * Scalar's script, of several megabytes, which draws the reference: whoever makes the service hands it in, so that only
 * those carry it who serve it.
 */
export interface ReferenceScript {
  /** Reads the script; it is read when it is first asked for. */
  readonly read: () => Promise<string>
}

/** The version of the script; it stands in its address, so that caches may keep it for ever. */
export const referenceVersion = packageJson.devDependencies['@scalar/api-reference']

/** The name of the script's file, as the build lays it down. */
export const referenceFile = `scalar-${referenceVersion}.js`
