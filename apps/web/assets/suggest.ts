/** Suggestions while a name is typed. @module */

interface Suggested {
  readonly data: readonly {
    readonly collection: string
    readonly id: string
    readonly label: string
    readonly name: string
  }[]
}

/** Offers names while one is typed, as options of the field itself. */
export function suggestNames(field: HTMLInputElement): void {
  const { suggest } = field.dataset
  if (suggest === undefined) return
  const list = document.createElement('datalist')
  list.id = `${field.id}-names`
  field.after(list)
  field.setAttribute('list', list.id)
  let requested = ''
  field.addEventListener('input', async () => {
    const typed = field.value.trim()
    if (typed === '' || typed === requested) return
    requested = typed
    const separator = suggest.includes('?') ? '&' : '?'
    const response = await fetch(`${suggest}${separator}q=${encodeURIComponent(typed.slice(0, 200))}`)
    if (!response.ok || requested !== typed) return
    const { data }: Suggested = await response.json()
    list.replaceChildren(
      ...data.map(({ name, label }) => {
        const option = document.createElement('option')
        option.value = name
        if (label !== name) option.label = label
        return option
      }),
    )
  })
}
