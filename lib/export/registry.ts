import { csv } from './csv'
import type { Exporter } from './exporter'
import { jsonl } from './jsonl'
import { parquet } from './parquet'
import { zip } from './zip'

/** Every format, in the order in which they are offered. */
export const exporters = [jsonl, csv, parquet, zip] as const satisfies readonly Exporter[]

/** The words that `format=` takes. */
export const exportFormats: readonly string[] = exporters.map(({ id }) => id)

/** The format of that name; the native one where none is named, null where there is no such format. */
export function exporterFor(id: string | null): Exporter | null {
  return exporters.find((one) => one.id === (id ?? jsonl.id)) ?? null
}
