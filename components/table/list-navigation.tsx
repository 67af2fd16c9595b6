'use client'
import Form from 'next/form'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ComponentProps, createContext, type ReactNode, use, useTransition } from 'react'
import styles from './list-navigation.module.css'

const Go = createContext<(href: string) => void>(() => {})

/** Leads from list to list: the old one stays until the next is there, a line says that it works, and the next choice takes its place. */
export function ListNavigation({ className, children }: { className?: string | undefined; children: ReactNode }) {
  const router = useRouter()
  const [isPending, start] = useTransition()
  const go = (href: string) => start(() => router.push(href, { scroll: false }))
  return (
    <Go value={go}>
      <main className={className} aria-busy={isPending}>
        {isPending ? <div className={styles.progress} /> : null}
        {children}
      </main>
    </Go>
  )
}

/** A link to another list. */
export function ListLink(props: Omit<ComponentProps<typeof Link>, 'href'> & { href: string }) {
  const go = use(Go)
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
  const go = use(Go)
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
