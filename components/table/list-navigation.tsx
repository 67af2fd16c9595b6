'use client'
import Form from 'next/form'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ComponentProps, createContext, type ReactNode, use, useState, useTransition } from 'react'
import { ProgressLine } from '@/components/ui/progress-line'

type Navigation = {
  readonly go: (href: string, options?: { readonly scroll: boolean }) => void
  /** Where it leads to while that is on its way, else null. */
  readonly pending: string | null
}

const Navigating = createContext<Navigation>({ go: () => {}, pending: null })

/** Leads from the list to others and to traces. */
export const useListNavigation = () => use(Navigating)

/** Leads on from a list: it stays until what comes next is there, a line says that it works, and the next choice takes its place. */
export function ListNavigation({ className, children }: { className?: string | undefined; children: ReactNode }) {
  const router = useRouter()
  const [isPending, start] = useTransition()
  const [target, setTarget] = useState('')
  const go: Navigation['go'] = (href, options = { scroll: false }) => {
    setTarget(href)
    start(() => router.push(href, options))
  }
  return (
    <Navigating value={{ go, pending: isPending ? target : null }}>
      <main className={className} aria-busy={isPending}>
        {isPending ? <ProgressLine /> : null}
        {children}
      </main>
    </Navigating>
  )
}

/** A link to another list. */
export function ListLink(props: Omit<ComponentProps<typeof Link>, 'href'> & { href: string }) {
  const { go } = useListNavigation()
  return (
    <Link
      {...props}
      scroll={false}
      prefetch={false}
      onNavigate={(event) => {
        event.preventDefault()
        go(props.href)
      }}
    />
  )
}

/** A form that leads to another list; what was left empty is left out of the address. */
export function ListForm(props: { className?: string | undefined; role?: string; children: ReactNode }) {
  const { go } = useListNavigation()
  return (
    <Form
      {...props}
      action="/traces"
      scroll={false}
      prefetch={false}
      onSubmit={(event) => {
        event.preventDefault()
        const fields = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
          typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
        )
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        go(`/traces?${new URLSearchParams(fields)}`)
      }}
    />
  )
}
