import { isEditing } from './is-typing'

/** A page is not made anew more often than this. */
const leastMs = 2_000

/** Somebody who has typed so short a time ago still types. */
const typingMs = 3_000

/** Whether the page has to stay as it is for now: nobody sees it, or somebody marks a passage or answers a dialog. */
function isHeld(): boolean {
  const marks = document.getSelection()?.isCollapsed === false
  return document.hidden || marks || document.querySelector('dialog[open]') !== null
}

/** Calls `refresh` after something was stored, or when `due` says so, as soon as it disturbs nobody; answers what ends that. */
export function followChanges(
  due: { current: boolean },
  refreshing: { readonly current: boolean },
  refresh: () => void,
): () => void {
  let source: EventSource | null = null
  let refreshedAt = Date.now()
  let typedAt = 0
  const changed = () => {
    due.current = true
  }
  // A hidden tab lets go of its connection: a browser has six for a server, and a page must not wait for one.
  const listen = () => {
    source?.close()
    source = document.hidden ? null : new EventSource('/api/v1/events')
    // what was stored before it was open is not told of
    source?.addEventListener('open', changed)
    source?.addEventListener('change', changed)
  }
  const onInput = ({ target }: Event) => {
    if (isEditing(target)) typedAt = Date.now()
  }
  const timer = setInterval(() => {
    const now = Date.now()
    if (!due.current || refreshing.current || isHeld()) return
    if (now - refreshedAt < leastMs || now - typedAt < typingMs) return
    due.current = false
    refreshedAt = now
    refresh()
  }, 250)
  listen()
  document.addEventListener('visibilitychange', listen)
  document.addEventListener('input', onInput)
  return () => {
    clearInterval(timer)
    source?.close()
    document.removeEventListener('visibilitychange', listen)
    document.removeEventListener('input', onInput)
  }
}
