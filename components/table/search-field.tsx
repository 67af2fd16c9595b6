'use client'
import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/ui/is-typing'

/** The search of a list: `/` leads into it, Esc out of it. */
export function SearchField({ value }: { value: string }) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event)) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <input
      ref={input}
      type="search"
      name="q"
      defaultValue={value}
      placeholder="Search reasoning and transcriptions"
      aria-label="Search reasoning and transcriptions"
      aria-keyshortcuts="/"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.currentTarget.value = value
        event.currentTarget.blur()
      }}
    />
  )
}
