import { codeToHtml } from 'shiki'
import styles from './code-block.module.css'
import { type LoadText, LongText } from './long-text'

/** More characters than this are shown plain, and sent when they are asked for: highlighting them would cost more than it tells. */
export const longestHighlighted = 100_000

type Props = {
  readonly code: string
  readonly lang: 'json' | 'markdown'
  readonly label: string
  /** Where the text of a long one is asked for. */
  readonly load: LoadText
}

/** Source text, highlighted on the server in both themes. */
export async function CodeBlock({ code, lang, label, load }: Props) {
  if (code.length > longestHighlighted) return <LongText label={label} length={code.length} load={load} />
  const html = await codeToHtml(code, {
    lang,
    themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    defaultColor: 'light-dark()',
  })
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reachable by keyboard
  // biome-ignore lint/security/noDangerouslySetInnerHtml: Shiki escapes the text that it highlights
  return <section className={styles.code} aria-label={label} tabIndex={0} dangerouslySetInnerHTML={{ __html: html }} />
}
