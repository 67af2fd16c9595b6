'use client'
import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/ui/is-typing'

/** A box or a radio button has no other key than space to tick it; a click on one by mouse leaves space to the sound. */
function ticksItself({ key, target }: KeyboardEvent): boolean {
  return key === ' ' && target instanceof HTMLInputElement && target.matches(':focus-visible')
}

/** Does what a key of the player says, wherever on the page the focus is, except where a person types. */
export function usePlayerKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    let spaceIsOurs = false
    const onDown = (event: KeyboardEvent) => {
      if (event.key === ' ') spaceIsOurs = false
      const action = latest.current[event.key]
      if (!action || event.defaultPrevented || isTyping(event) || ticksItself(event)) return
      spaceIsOurs = event.key === ' '
      event.preventDefault()
      if (!event.repeat) action()
    }
    // A button clicks itself when space comes up again.
    const onUp = (event: KeyboardEvent) => {
      if (event.key === ' ' && spaceIsOurs) event.preventDefault()
    }
    window.addEventListener('keydown', onDown)
    window.addEventListener('keyup', onUp)
    return () => {
      window.removeEventListener('keydown', onDown)
      window.removeEventListener('keyup', onUp)
    }
  }, [])
}
