import Link from 'next/link'
import { clipHref, href, missingHref, runHref } from '@/lib/url/hrefs'
import type { MissingClipsView } from '@/lib/views/missing-clips'
import { countText } from '@/lib/views/number-text'
import styles from './compare.module.css'

type Props = {
  readonly run: { readonly key: string; readonly dataset: { readonly key: string } }
  readonly missing: MissingClipsView
}

function rankableText({ total, rankable }: MissingClipsView): string {
  if (rankable === total) return 'each has a gold that can be ranked'
  return `${countText(rankable)} of them with a gold that can be ranked`
}

/** The clips that a run has no trace of, by name. */
export function MissingClips({ run, missing }: Props) {
  const { total, clips, isFirst, next } = missing
  return (
    <section id="missing">
      <h2>
        Clips without a trace{' '}
        <small>
          {countText(total)} of the dataset: {rankableText(missing)}
        </small>
      </h2>
      <div className={styles.names}>
        {clips.map(({ key, rankable }) => (
          <Link
            key={key}
            href={clipHref(key, run.dataset.key)}
            prefetch={false}
            title={rankable ? undefined : 'No gold that can be ranked'}
          >
            {key}
          </Link>
        ))}
      </div>
      <p>
        {!isFirst && (
          <Link className="link" href={missingHref(run.key)}>
            From the first on
          </Link>
        )}{' '}
        {next !== null && (
          <Link className="link" href={`${href(runHref(run.key), { after: next })}#missing`}>
            More, after {next}
          </Link>
        )}
      </p>
    </section>
  )
}
