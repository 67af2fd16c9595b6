import { codeToHtml } from 'shiki'
import styles from './code-block.module.css'

/** More characters than this are shown plain: highlighting them would cost more than it tells. */
const longestHighlighted = 100_000

/** Source text, highlighted on the server in both themes. */
export async function CodeBlock({ code, lang, label }: { code: string; lang: 'json' | 'markdown'; label: string }) {
  if (code.length > longestHighlighted)
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reachable by keyboard
      <section className={styles.code} aria-label={label} tabIndex={0}>
        <pre>{code}</pre>
      </section>
    )
  const html = await codeToHtml(code, {
    lang,
    themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    defaultColor: 'light-dark()',
  })
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reachable by keyboard
  // biome-ignore lint/security/noDangerouslySetInnerHtml: Shiki escapes the text that it highlights
  return <section className={styles.code} aria-label={label} tabIndex={0} dangerouslySetInnerHTML={{ __html: html }} />
}
