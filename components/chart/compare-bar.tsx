import Link from 'next/link'
import { Choice } from '@/components/ui/choice'
import { CutOffForm } from '@/components/ui/cut-off-form'
import { compareHref, letterOf } from '@/lib/url/compare'
import { href } from '@/lib/url/hrefs'
import type { Comparison } from '@/lib/views/comparison'
import { usualKs } from '@/lib/views/rank-view'
import styles from './compare.module.css'

/** What runs are compared at, each an address; what was not named is said to be taken. */
export function CompareBar({ comparison }: { comparison: Comparison }) {
  const { runs, retrieval, retrievals, k, named } = comparison
  const keys = runs.map(({ key }) => key)
  const taken = [!named.retrieval && retrieval !== '' && 'the first retrieval model', !named.k && 'k = 1'].filter(
    (one) => one !== false,
  )
  const ks = [...new Set<number>([...usualKs, k])].sort((a, b) => a - b)
  const keep = [
    ...keys.map((key, at) => [letterOf(at), key] as const),
    ...(retrieval === '' ? [] : [['retrieval', retrieval] as const]),
  ]
  return (
    <div className={styles.bar}>
      {retrievals.length > 0 && (
        <Choice
          label="Retrieval"
          options={retrievals.map((one) => ({
            label: one,
            href: compareHref(keys, { retrieval: one, k }),
            chosen: one === retrieval,
          }))}
        />
      )}
      <Choice
        label="k"
        options={ks.map((one) => ({
          label: String(one),
          href: compareHref(keys, { retrieval, k: one }),
          chosen: one === k,
        }))}
      />
      <CutOffForm action="/compare" k={k} label="or" keep={keep} />
      <form action="/compare" className={styles.find}>
        {keep.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="k" value={k} />
        <label htmlFor="one-clip">one clip</label>
        <input id="one-clip" name="clip" required placeholder="its key" />
        <button type="submit">Open</button>
      </form>
      {keys.length === 2 && (
        <Link className="link" href={compareHref(keys.toReversed(), { retrieval: retrieval || null, k })}>
          Swap a and b
        </Link>
      )}
      <Link className="link" href={href('/compare', { dataset: runs[0]?.dataset.key })}>
        Other runs
      </Link>
      {taken.length > 0 && <span className="soft">Taken, as none is named: {taken.join(' and ')}.</span>}
    </div>
  )
}
