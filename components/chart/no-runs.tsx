import type { Leaderboard } from '@/lib/views/leaderboard'
import styles from './leaderboard-page.module.css'

/** What the page of a dataset without runs says: how to get some in. */
export function NoRuns({ dataset }: Pick<Leaderboard, 'dataset'>) {
  const clip = JSON.stringify({ clip: { key: 'my-clip', gold: 'Isländische Straße' }, dataset: dataset.key })
  const run = JSON.stringify({ run: { key: 'my-run', model: 'my-model', dataset: dataset.key } })
  const trace = JSON.stringify({ run: 'my-run', clip: 'my-clip', output: '<think>…</think>…' })
  return (
    <section className={styles.noRuns}>
      <h2>No runs yet</h2>
      <p>
        Import a file whose lines name this dataset; a line is a record{dataset.clips === 0 && ', of a clip'}, of a run
        or of one of its traces:
      </p>
      <pre>npx mondegreen import my-run.jsonl</pre>
      <pre>{[...(dataset.clips === 0 ? [clip] : []), run, trace].join('\n')}</pre>
    </section>
  )
}
