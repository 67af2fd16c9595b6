import type { Strip } from '@/lib/views/strip'
import styles from './barcode.module.css'

type Band = { readonly kind: string; readonly from: number; readonly to: number }

/** Stretches of one kind that follow each other, as one. */
function bandsOf(kinds: string): Band[] {
  const bands: Band[] = []
  for (const [at, kind] of [...kinds].entries()) {
    const last = bands.at(-1)
    if (last?.kind === kind) bands[bands.length - 1] = { ...last, to: at + 1 }
    else bands.push({ kind, from: at, to: at + 1 })
  }
  return bands
}

const pairs = (ends: readonly number[]) =>
  ends.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: ends[at + 1] ?? start }] : []))

function words({ findings, gold, committed }: Strip): string {
  const names = Object.keys(findings)
  const found = names.length === 0 ? 'no findings' : names.join(', ')
  const named = gold.length === 0 ? 'gold not named' : `gold named at ${Math.round((gold[0] ?? 0) / 10)}%`
  const settled = committed === null ? 'no commitment' : `commits at ${Math.round(committed / 10)}%`
  return `${found}; ${named}; ${settled}`
}

/** A reasoning at a glance, from left to right or from top to bottom: what its sentences rest on, findings in their hues (those of the whole course as a line at the edge), gold named (green) and the point of commitment (blue). */
export function Barcode({
  strip,
  families,
  upright = false,
}: {
  strip: Strip
  families: Readonly<Record<string, string>>
  upright?: boolean
}) {
  if (strip.kinds === '') return null
  const width = 1000 / strip.kinds.length
  const title = words(strip)
  return (
    <svg
      className={upright ? `${styles.barcode} ${styles.upright}` : styles.barcode}
      viewBox={upright ? '0 0 12 1000' : '0 0 1000 12'}
      preserveAspectRatio="none"
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      <g transform={upright ? 'matrix(0 1 1 0 0 0)' : undefined}>
        {bandsOf(strip.kinds).map(({ kind, from, to }) => (
          <rect key={from} x={from * width} width={(to - from) * width} y="0" height="12" data-kind={kind} />
        ))}
        {Object.entries(strip.findings).map(([id, ends]) => (
          <g key={id} className={`${styles.found} ${families[id] ?? ''}`}>
            {pairs(ends).map(({ start, end }) => (
              <rect
                key={start}
                x={start}
                width={Math.max(8, end - start)}
                y="0"
                height={families[id] === 'course' ? 3 : 12}
              />
            ))}
          </g>
        ))}
        {strip.gold.map((at) => (
          <rect key={at} className={styles.gold} x={Math.min(992, at)} width="8" y="7" height="5" />
        ))}
        {strip.committed === null ? null : (
          <rect className={styles.committed} x={Math.min(990, strip.committed)} width="10" y="0" height="12" />
        )}
      </g>
    </svg>
  )
}
