import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CompareClipPage } from '@/components/chart/compare-clip'
import { ComparePage, OtherDatasets } from '@/components/chart/compare-page'
import { ComparePicker } from '@/components/chart/compare-picker'
import { ChartFigure } from '@/components/chart/plot/chart-figure'
import { comparisonChart } from '@/components/chart/plot/rank-slope'
import { NoData } from '@/components/ui/no-data'
import { NothingHere } from '@/components/ui/nothing-here'
import { TopBar } from '@/components/ui/top-bar'
import { compareRuns } from '@/lib/store/queries/compare'
import { compareClip } from '@/lib/store/queries/compare-clip'
import { runList } from '@/lib/store/queries/run-list'
import { serverStore } from '@/lib/store/server-store'
import { compareHref, loadCompare } from '@/lib/url/compare'
import { clipComparison } from '@/lib/views/clip-comparison'
import { mostCompared } from '@/lib/views/comparison'
import { inRunOrder } from '@/lib/views/run-order'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }
type Url = Awaited<ReturnType<typeof loadCompare>>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { keys, clip } = await loadCompare(searchParams)
  return { title: [...(clip === null ? [] : [clip]), keys.join(' against ') || 'Compare runs'].join(' · ') }
}

const toPicker = { label: 'Choose runs', href: '/compare' }

function NoSuchRuns({ keys }: { keys: readonly string[] }) {
  const title = keys.length === 1 ? `There is no run “${keys[0]}”` : `There are no runs “${keys.join('”, “')}”`
  return (
    <NothingHere title={title} current="/compare" to={toPicker}>
      <p>It may have been removed, or imported into another home. A run’s key is case-sensitive.</p>
    </NothingHere>
  )
}

async function Picker({ keys, dataset }: Url) {
  const runs = await runList(await serverStore(), { datasets: [], models: [], retrieval: null, k: 1 })
  const lost = keys.filter((key) => !runs.some((run) => run.key === key))
  if (lost.length > 0) return <NoSuchRuns keys={lost} />
  return (
    <>
      <TopBar current="/compare" />
      {runs.length === 0 ? (
        <main>
          <NoData />
        </main>
      ) : (
        <ComparePicker runs={inRunOrder(runs, 'name')} chosen={keys} dataset={dataset} />
      )}
    </>
  )
}

async function OneClip({ url, clip }: { url: Url; clip: string }) {
  const found = await compareClip(await serverStore(), { ...url, clip })
  if (found === null) {
    return (
      <NothingHere
        title={`These runs’ dataset has no clip “${clip}”`}
        current="/compare"
        to={{ label: 'All clips of these runs', href: compareHref(url.keys, { retrieval: url.retrieval, k: url.k }) }}
      >
        <p>A clip’s key is case-sensitive.</p>
      </NothingHere>
    )
  }
  if (found.kind === 'unknown') return <NoSuchRuns keys={found.keys} />
  return (
    <>
      <TopBar current="/compare" />
      {found.kind === 'datasets' ? (
        <OtherDatasets {...found} />
      ) : (
        <CompareClipPage of={found} comparison={clipComparison(found.columns)} />
      )}
    </>
  )
}

export default async function Page({ searchParams }: Props) {
  const url = await loadCompare(searchParams)
  const { keys, clip, cell, retrieval, k, asForm } = url
  if (keys.length < 2 || keys.length > mostCompared) return <Picker {...url} />
  if (asForm) redirect(compareHref(keys, { retrieval, k }))
  if (clip !== null) return <OneClip url={url} clip={clip} />
  const compared = await compareRuns(await serverStore(), url)
  if (compared.kind === 'unknown') return <NoSuchRuns keys={compared.keys} />
  if (compared.kind === 'datasets') {
    return (
      <>
        <TopBar current="/compare" />
        <OtherDatasets {...compared} />
      </>
    )
  }
  const { comparison } = compared
  const slope = comparisonChart(comparison)
  return (
    <>
      <TopBar current="/compare" />
      <ComparePage comparison={comparison} cell={cell} slope={slope && <ChartFigure drawn={slope} />} />
    </>
  )
}
