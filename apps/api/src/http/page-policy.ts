/** What an HTML page of ours may do, as a Content-Security-Policy. @module */

const sources = new Map<string, Promise<string>>()

async function digest(style: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}'`
}

/**
 * The policy of a page that runs nothing, loads nothing, and is styled by this very text and no other.
 *
 * @param style what stands in the page's `<style>`; one of the few constant ones, which are remembered
 * @param formAction where its forms may lead
 * @example
 * await pagePolicy('p { color: red }', "'none'") // "default-src 'none'; style-src 'sha256-…'; …"
 */
export async function pagePolicy(style: string, formAction: "'self'" | "'none'"): Promise<string> {
  const source = sources.get(style) ?? digest(style)
  sources.set(style, source)
  return `default-src 'none'; style-src ${await source}; base-uri 'none'; form-action ${formAction}; frame-ancestors 'none'`
}
