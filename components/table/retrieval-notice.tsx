import type { ListChoices } from '@/lib/views/trace-row-view'
import { type ListPageQuery, listHref } from './list-links'
import { ListLink } from './list-navigation'
import styles from './trace-list-page.module.css'

/** Says so where the retrieval model that the list is read at ranks none of its datasets, and leads to those that do. */
export function RetrievalNotice({ query, choices }: { query: ListPageQuery; choices: ListChoices }) {
  const { retrieval, dataset } = query
  const { retrievals } = choices
  if (retrievals.includes(retrieval)) return null
  const runs = dataset.length === 0 ? 'run' : `run of ${dataset.join(', ')}`
  if (retrieval === '') return <p className={styles.notice}>No {runs} is ranked: every outcome is unranked.</p>
  return (
    <p className={styles.notice}>
      {retrieval} ranks no {runs}: every outcome here is unranked.
      {retrievals.length > 0 ? ' Read it at ' : null}
      {retrievals.map((one, at) => (
        <span key={one}>
          {at > 0 ? ' or ' : null}
          <ListLink className="link" href={listHref(query, { retrieval: one })}>
            {one}
          </ListLink>
        </span>
      ))}
      {retrievals.length > 0 ? '.' : null}
    </p>
  )
}
