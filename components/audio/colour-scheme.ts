/** Runs `change` whenever the system goes from light to dark or back, until what is returned is called. */
export function onColourScheme(change: () => void): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', change)
  return () => dark.removeEventListener('change', change)
}
