import styles from './reasoning.module.css'

/** The longest answer that is shown whole; more of it is in the raw record. */
const longestShown = 50_000

/** What the model gave after its reasoning. */
export function Final({ title, text }: { title: string; text: string }) {
  return (
    <section className={styles.final}>
      <h2>{title}</h2>
      <pre dir="auto">{text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}</pre>
      {text.length > longestShown ? (
        <p className="soft">
          The first {longestShown.toLocaleString('en')} of {text.length.toLocaleString('en')} characters; the raw record
          has them all.
        </p>
      ) : null}
    </section>
  )
}

/** Says why there is no reasoning to read. */
export function NoReasoning({ why }: { why: string }) {
  return <p className={styles.none}>{why}</p>
}
