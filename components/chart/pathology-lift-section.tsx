import Link from 'next/link'
import { Choice } from '@/components/ui/choice'
import { ClipsLink } from '@/components/ui/clips-link'
import { OriginBadge } from '@/components/ui/origin-badge'
import { href, runHref } from '@/lib/url/hrefs'
import { type LiftPlace, withinClipsHref } from '@/lib/url/lift-links'
import { beyondDepthText } from '@/lib/views/beyond-depth'
import type { DrawnChart } from '@/lib/views/chart'
import { signedIntervalText, signedText } from '@/lib/views/difference-text'
import { isBeyond, type LiftInRun, type LiftWithinClips, type PathologyLift } from '@/lib/views/lift'
import { countText } from '@/lib/views/number-text'
import { usualKs } from '@/lib/views/rank-view'
import type { RunName } from '@/lib/views/rate'
import { GroupFigure, LiftCells, LiftTable, liftRowClass } from './lift-table'
import styles from './lift-table.module.css'
import { type PathologyQuery, pathologyPageHref } from './pathology-links'
import { ChartFigure } from './plot/chart-figure'

function Choices({ lift, query }: { lift: PathologyLift; query: PathologyQuery }) {
  const { pathology, dataset, datasets, retrieval, retrievals, k } = lift
  const to = (change: Partial<PathologyQuery>) =>
    `${pathologyPageHref(pathology, { ...query, dataset, retrieval, k }, change)}#lift`
  const ks = [...new Set([...usualKs, k])].toSorted((a, b) => a - b)
  return (
    <div className={styles.choices}>
      {datasets.length > 1 && (
        <Choice
          label="Dataset"
          options={datasets.map((one) => ({
            label: one,
            href: to({ dataset: one, retrieval: null }),
            chosen: one === dataset,
          }))}
        />
      )}
      <Choice
        label="Retrieval"
        options={retrievals.map((one) => ({ label: one, href: to({ retrieval: one }), chosen: one === retrieval }))}
      />
      <Choice label="k" options={ks.map((one) => ({ label: String(one), href: to({ k: one }), chosen: one === k }))} />
    </div>
  )
}

function noLiftText({ row, retrieval, ...run }: LiftInRun, asked: string): string {
  if (retrieval === null) return `not searched by ${asked}`
  if (isBeyond(run)) return beyondDepthText(run.k, run.depth)
  if (run.whole === 0) return 'no whole reasoning'
  return row === null ? 'not judged for it' : ''
}

function RunRow({ found, lift }: { found: LiftInRun; lift: PathologyLift }) {
  const { pathology, dataset, retrieval, k } = lift
  const { run, row, indexVersion, depth } = found
  const none = noLiftText(found, retrieval ?? '')
  return (
    <tr className={row ? liftRowClass(row) : undefined}>
      <th scope="row" style={{ minWidth: 112, maxWidth: 320 }}>
        <Link href={`${href(runHref(run.key), { retrieval, k })}#lift`} title={run.name} prefetch={false}>
          {run.model}
        </Link>
        <OriginBadge origin={run.origin} />
        {indexVersion !== null && (
          <small>
            index {indexVersion}, depth {depth}
          </small>
        )}
      </th>
      {none !== '' || row === null ? (
        <td colSpan={6} className="soft">
          {none}
        </td>
      ) : (
        <LiftCells row={row} place={{ dataset, runs: [run.key], retrieval, k, pathology }} />
      )}
    </tr>
  )
}

function RunTable({ lift }: { lift: PathologyLift }) {
  return (
    <LiftTable label="Lift by run" head="run" k={lift.k}>
      {lift.runs.map((found) => (
        <RunRow key={found.run.key} found={found} lift={lift} />
      ))}
    </LiftTable>
  )
}

const named = (runs: readonly RunName[]) => runs.map(({ name }) => name).join(', ')

/** What stays out of the comparison within clips, and why. */
function StaysOut({ within }: { within: LiftWithinClips }) {
  const { otherIndex, scripted } = within
  return (
    <>
      {otherIndex.length > 0 && ` Left out, since searched in another index or to another depth: ${named(otherIndex)}.`}
      {scripted.length > 0 && ` Left out as scripted: ${named(scripted)}.`}
    </>
  )
}

/** Recall of all traces that were compared, with the pathology and without it; a side that no trace is on is said to be none. */
function WithAndWithout({ within, place }: { within: LiftWithinClips; place: LiftPlace }) {
  const { nWith, nWithout } = within
  if (nWith === 0 && nWithout === 0) return 'None of their whole traces was judged for it and ranked.'
  if (nWith === 0)
    return (
      <>
        None of their traces has it; recall over all <GroupFigure table={within} place={place} side="without" />.
      </>
    )
  if (nWithout === 0)
    return (
      <>
        All of their traces have it; recall over them <GroupFigure table={within} place={place} side="with" />.
      </>
    )
  return (
    <>
      Recall over all traces of these runs: with it <GroupFigure table={within} place={place} side="with" />, without it{' '}
      <GroupFigure table={within} place={place} side="without" />.
    </>
  )
}

function WithinClips({ within, lift }: { within: LiftWithinClips; lift: PathologyLift }) {
  const { pathology, dataset, retrieval, k } = lift
  const { runs, indexVersion, depth, lift: found } = within
  const place = { dataset, runs: runs.map(({ key }) => key), retrieval, k, pathology }
  return (
    <div className={styles.within}>
      <h3>
        Within clips, over {countText(runs.length)} {runs.length === 1 ? 'run' : 'runs'}
      </h3>
      <p>
        {found === null ? (
          'No clip has traces both with it and without. '
        ) : (
          <>
            <b>{signedText(found.difference)}</b> ({signedIntervalText(found)}) in{' '}
            <ClipsLink clips={found.clips} to={(clips) => withinClipsHref(place, clips)}>
              {`${countText(found.clips.length)} ${found.clips.length === 1 ? 'clip that has' : 'clips that have'}`}
            </ClipsLink>{' '}
            traces both with it and without.{' '}
          </>
        )}
        <WithAndWithout within={within} place={place} />
      </p>
      <p className="soft">
        Traces of one clip are compared with each other (Mantel and Haenszel’s weighted difference, Sato’s variance; of
        clips that all say the same, Wilson’s limit for others), so that how hard a clip is drops out; how good a run is
        does not. Runs: {named(runs)}; index {indexVersion}, depth {depth}.
        <StaysOut within={within} />
      </p>
    </div>
  )
}

/** Recall with and without a pathology, in each run of a dataset and within its clips. */
export function PathologyLiftSection(props: { lift: PathologyLift; chart: DrawnChart | null; query: PathologyQuery }) {
  const { lift, chart, query } = props
  const { dataset, retrieval, k, runs, within } = lift
  const attempts = Math.max(1, ...runs.map((run) => run.attempts))
  return (
    <section id="lift">
      <h2>
        Lift{' '}
        <small>
          recall@{k} with and without it{retrieval !== null && ` at ${retrieval}`}, {dataset}
        </small>
      </h2>
      {retrieval === null ? (
        <p className="soft">No run of {dataset} has rankings.</p>
      ) : (
        <>
          <Choices lift={lift} query={query} />
          <p className={styles.about}>
            Over whole traces that were judged and that hit or missed. Grey rests on fewer than 5 traces in a cell; p is
            by Holm over the pathologies of the run.
            {attempts > 1 &&
              ` The units are traces, and a clip has up to ${countText(attempts)} in a run: they are not independent, so that intervals are narrower and p smaller than they should be.`}
          </p>
          <div className={within && chart ? styles.beside : undefined}>
            {chart ? <ChartFigure drawn={chart} table={<RunTable lift={lift} />} /> : <RunTable lift={lift} />}
            {within && <WithinClips within={within} lift={lift} />}
          </div>
        </>
      )}
    </section>
  )
}
