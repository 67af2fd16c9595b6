/** A form that a statement takes, and what takes the statement back: `unless` is tried on the text before the form, `except` on the whole match. */
export type Form = { readonly form: RegExp; readonly unless?: RegExp; readonly except?: RegExp }

const reach = 120

/** Whether one of the forms stands in the text and nothing takes it back. All forms are global. */
export function anyForm(text: string, forms: readonly Form[]): boolean {
  return forms.some(({ form, unless, except }) => {
    // Not `matchAll`, which copies the expression: this runs thousands of times a trace.
    form.lastIndex = 0
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const before = text.slice(Math.max(0, match.index - reach), match.index)
      if (!unless?.test(before) && !except?.test(match[0])) {
        form.lastIndex = 0
        return true
      }
      if (match[0] === '') form.lastIndex++
    }
    return false
  })
}
