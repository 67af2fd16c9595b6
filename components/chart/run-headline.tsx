import { runHref, tracesHref } from '@/lib/url/hrefs'
import type { AsrFigures } from '@/lib/views/asr'
import { usualKs } from '@/lib/views/rank-view'
import type { ErrorRate } from '@/lib/views/rate'
import type { RunDetail } from '@/lib/views/run-detail'
import { RateFigure } from './rate-figure'
import styles from './run-headline.module.css'

type Tile = {
  readonly label: string
  readonly rate: ErrorRate | null
  readonly href: string
  readonly what: string
}

function recallTiles(run: RunDetail, retrieval: string | null): readonly Tile[] {
  const found = run.recalls.find((one) => one.retrieval === retrieval)
  if (!found) return []
  return usualKs.map((k, at) => ({
    label: `recall@${k}`,
    rate: found.at[at] ?? null,
    href: tracesHref({ dataset: run.dataset.key, run: run.key, retrieval: found.retrieval, k, outcome: 'miss' }),
    what: `misses at ${found.retrieval}, k = ${k}`,
  }))
}

function wordTiles(run: RunDetail, figures: AsrFigures | null): readonly Tile[] {
  if (figures?.task !== 'transcription' || figures.n === 0) return []
  const below = `${runHref(run.key)}#transcription`
  return [
    { label: 'word error rate', rate: figures.wer, href: below, what: 'which words, below' },
    { label: 'entity accuracy', rate: figures.entityAccuracy, href: below, what: 'how it is counted, below' },
  ]
}

/** What one wants to know of a run first: recall at one retrieval model, and how far its words are from what was said. */
export function RunHeadline(props: { run: RunDetail; figures: AsrFigures | null; retrieval: string | null }) {
  const { run, figures, retrieval } = props
  const tiles = [...recallTiles(run, retrieval), ...wordTiles(run, figures)]
  if (tiles.length === 0) return null
  return (
    <section className={styles.headline} aria-label="Headline" style={{ margin: '4px 0 16px' }}>
      <dl>
        {tiles.map(({ label, rate, href, what }) => (
          <div key={label}>
            <dt>
              {label}
              {label.startsWith('recall') && <small>{retrieval}</small>}
            </dt>
            <dd>
              <RateFigure rate={rate} href={href} what={what} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
