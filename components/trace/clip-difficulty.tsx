import Link from 'next/link'
import { ClipsLink } from '@/components/ui/clips-link'
import { tracesHref } from '@/lib/url/hrefs'
import type { ClipDifficulty } from '@/lib/views/clip-difficulty'
import { countText, figureText, intervalText, shareText } from '@/lib/views/number-text'
import styles from './clip-page.module.css'

type At = { readonly dataset: string; readonly clip: string; readonly retrieval: string; readonly k: number }

function Hits({ hits, n, keys, at }: { hits: number; n: number; keys: readonly string[]; at: At }) {
  return (
    <Link className="link" href={tracesHref({ ...at, run: keys })} prefetch={false}>
      {figureText(hits)} of {countText(n)}
    </Link>
  )
}

/** How a clip stands among the others. */
function Comparison({ compared, at }: { compared: NonNullable<ClipDifficulty['compared']>; at: At }) {
  const { clips, easier, same } = compared
  if (clips < 2) return null
  const share = Math.round((100 * easier.length) / clips)
  const to = (clip: readonly string[]) => tracesHref({ ...at, clip })
  const tied = same.length === 0 ? 'none is' : `${countText(same.length)} ${same.length === 1 ? 'is' : 'are'}`
  return (
    <>
      {' '}
      Harder than{' '}
      <ClipsLink clips={easier} to={to} label="traces of the clips that it is harder than">
        {countText(easier.length)}
      </ClipsLink>{' '}
      of the {countText(clips)} clips ({share}%);{' '}
      <ClipsLink clips={same} to={to} label="traces of the clips that are as hard">
        {tied}
      </ClipsLink>{' '}
      as hard.
    </>
  )
}

/** Which searches it is of, where there are several: said on each line, and else once below. */
function searchText({ indexVersion, depth }: ClipDifficulty): string {
  return `index ${indexVersion || 'without a version'} to depth ${countText(depth)}`
}

function Search({ one, at, several }: { one: ClipDifficulty; at: At; several: boolean }) {
  const { runs, scripted, compared } = one
  return (
    <p className={styles.difficulty}>
      {runs === null ? (
        'Only scripted runs were ranked here.'
      ) : (
        <>
          <strong>
            <Hits {...runs} at={at} /> {runs.n === 1 ? 'run hits' : 'runs hit'}
          </strong>{' '}
          at {at.retrieval}, k = {at.k} ({shareText(runs.share)}, {intervalText(runs)}).
          {compared && <Comparison compared={compared} at={at} />}
        </>
      )}
      {scripted === null ? null : (
        <span className="soft">
          {' '}
          Scripted, counted apart: <Hits {...scripted} at={at} /> {scripted.n === 1 ? 'hits' : 'hit'}.
        </span>
      )}
      {several && <small> Searched in {searchText(one)}.</small>}
    </p>
  )
}

/** How it is counted, once for all searches. */
function Basis({ all }: { all: readonly ClipDifficulty[] }) {
  const [first] = all
  return (
    <div className={styles.basis}>
      Over the dataset’s runs that searched{' '}
      {all.length === 1 && first ? searchText(first) : 'alike, one line for each index and depth'}.{' '}
      <details>
        <summary>How it is counted</summary> A run that tried a clip several times counts as the mean of its attempts,
        an error or no transcription as a miss; a run without a trace of a clip says nothing of it. 95% intervals over
        runs: Wilson’s, or a bootstrap where a run’s attempts differ and runs are not all alike.
      </details>
    </div>
  )
}

/** How hard a clip is: how many runs hit it, and how that compares with the dataset's other clips. */
export function Difficulty({ all, at }: { all: readonly ClipDifficulty[]; at: At }) {
  return (
    <section aria-label="Difficulty">
      <h2>Difficulty</h2>
      {all.length === 0 ? (
        <p className="soft">Not known: no run has a rank of its gold within k = {at.k}, or its gold is not known.</p>
      ) : (
        <>
          {all.map((one) => (
            <Search key={`${one.depth} ${one.indexVersion}`} one={one} at={at} several={all.length > 1} />
          ))}
          <Basis all={all} />
        </>
      )}
    </section>
  )
}
