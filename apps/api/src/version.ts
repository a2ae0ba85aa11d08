import packageJson from '../package.json' with { type: 'json' }

/** Version of the service. */
export const { version } = packageJson
