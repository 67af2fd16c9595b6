import styles from './contents.module.css'

/** The sections of a long page, each an anchor; on a wide screen they stay in sight. */
export function Contents({ sections }: { sections: readonly (readonly [id: string, title: string])[] }) {
  return (
    <nav className={styles.contents} aria-label="On this page">
      {sections.map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  )
}
