import Link from 'next/link'
import { OriginBadge } from '@/components/ui/origin-badge'
import { PageBody } from '@/components/ui/page-body'
import { compareHref } from '@/lib/url/compare'
import { href } from '@/lib/url/hrefs'
import { mostCompared } from '@/lib/views/comparison'
import { countText } from '@/lib/views/number-text'
import type { RunRow } from '@/lib/views/run-row'
import styles from './compare.module.css'

type Dataset = { readonly key: string; readonly name: string; readonly runs: readonly RunRow[] }

function byDataset(runs: readonly RunRow[]): readonly Dataset[] {
  const datasets = new Map<string, Dataset>()
  for (const run of runs) {
    const { key, name } = run.dataset
    datasets.set(key, { key, name, runs: [...(datasets.get(key)?.runs ?? []), run] })
  }
  return [...datasets.values()]
}

function RunChoice({ run, chosen }: { run: RunRow; chosen: readonly string[] }) {
  const [one] = chosen
  const isOther = chosen.length === 1 && one !== undefined && one !== run.key
  return (
    <li>
      <label>
        <input type="checkbox" name="run" value={run.key} defaultChecked={chosen.includes(run.key)} />
        <span>
          {run.model} <OriginBadge origin={run.origin} /> <span className="soft">{run.name}</span>
        </span>
      </label>
      <span className="soft">
        {countText(run.traces)} {run.traces === 1 ? 'trace' : 'traces'}
      </span>
      {isOther && (
        <Link className="link" href={compareHref([one, run.key])} prefetch={false}>
          against {one}
        </Link>
      )}
    </li>
  )
}

/** Two to six runs of one dataset, chosen to be compared; `chosen` stands ticked already. */
export function ComparePicker(props: { runs: readonly RunRow[]; chosen: readonly string[]; dataset: string | null }) {
  const { runs, chosen, dataset } = props
  const all = byDataset(runs)
  const known = all.filter(({ runs: own }) => own.some(({ key }) => chosen.includes(key)))
  const shown = all.filter(({ key }) =>
    dataset === null ? known.length === 0 || known.some((one) => one.key === key) : key === dataset,
  )
  return (
    <PageBody
      title="Compare runs"
      lead="Choose two to six runs of one dataset: they are paired by clip, the first against each of the others."
    >
      {chosen.length > mostCompared && (
        <p className={styles.problem} role="alert">
          {chosen.length} runs are chosen; at most {mostCompared} can stand beside each other. Take some off.
        </p>
      )}
      {shown.length === 0 && (
        <p className="soft">There is no run to choose{dataset === null ? '' : ` of ${dataset}`}.</p>
      )}
      {shown.map(({ key, name, runs: own }) => (
        <form key={key} action="/compare" className={styles.picker} style={{ marginBottom: 28 }}>
          <fieldset>
            <legend>{name}</legend>
            <ul>
              {own.map((run) => (
                <RunChoice key={run.key} run={run} chosen={chosen} />
              ))}
            </ul>
          </fieldset>
          {own.length > 1 ? (
            <button type="submit">Compare</button>
          ) : (
            <p className="soft">Its only run has none to be compared with.</p>
          )}
        </form>
      ))}
      {shown.length < all.length && (
        <Link className="link" href={href('/compare', {})}>
          Runs of all datasets
        </Link>
      )}
    </PageBody>
  )
}
