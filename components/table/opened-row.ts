/** Where the rows stood that traces were opened from: going back shows the page as it was, which knows no `at`. */
const openedAt = new Map<string, number>()

/** Before a trace opens, its row goes into the list's own address, so that going back leads to that row. */
export function rememberRow(key: string, index: number): void {
  openedAt.set(key, index)
  const url = new URL(window.location.href)
  url.searchParams.set('at', key)
  window.history.replaceState(window.history.state, '', url)
}

/** The place of the row that the list's address names, where a trace was opened from it. */
export function rememberedRow(): number | undefined {
  const at = new URL(window.location.href).searchParams.get('at')
  return at === null ? undefined : openedAt.get(at)
}
