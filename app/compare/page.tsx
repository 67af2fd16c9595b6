import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { CompareClipPage } from '@/components/chart/compare-clip'
import { ComparePage, OtherDatasets } from '@/components/chart/compare-page'
import { ComparePicker } from '@/components/chart/compare-picker'
import { ChartFigure } from '@/components/chart/plot/chart-figure'
import { comparisonChart } from '@/components/chart/plot/rank-slope'
import { NoData } from '@/components/ui/no-data'
import { TopBar } from '@/components/ui/top-bar'
import { compareRuns } from '@/lib/store/queries/compare'
import { compareClip } from '@/lib/store/queries/compare-clip'
import { runList } from '@/lib/store/queries/run-list'
import { serverStore } from '@/lib/store/server-store'
import { compareHref, readCompare } from '@/lib/url/compare'
import { clipComparison } from '@/lib/views/clip-comparison'
import { mostCompared } from '@/lib/views/comparison'
import { inRunOrder } from '@/lib/views/run-order'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }
type Url = ReturnType<typeof readCompare>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { keys, clip } = readCompare(await searchParams)
  return { title: [...(clip === null ? [] : [clip]), keys.join(' against ') || 'Compare runs'].join(' · ') }
}

async function Picker({ keys, dataset }: Url) {
  const runs = await runList(await serverStore(), { datasets: [], models: [], retrieval: null, k: 1 })
  if (keys.some((key) => !runs.some((run) => run.key === key))) notFound()
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
  if (found === null || found.kind === 'unknown') notFound()
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
  const url = readCompare(await searchParams)
  const { keys, clip, cell, retrieval, k, asForm } = url
  if (keys.length < 2 || keys.length > mostCompared) return <Picker {...url} />
  if (asForm) redirect(compareHref(keys, { retrieval, k }))
  if (clip !== null) return <OneClip url={url} clip={clip} />
  const compared = await compareRuns(await serverStore(), url)
  if (compared.kind === 'unknown') notFound()
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
