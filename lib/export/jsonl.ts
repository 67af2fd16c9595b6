import type { Exporter } from './exporter'
import { nativeLines } from './native-lines'
import { packed } from './packed'

/** Native JSONL: one file that an import takes back; catalogues stand in it, audio is named but lies elsewhere. */
export const jsonl: Exporter = {
  id: 'jsonl',
  title: 'Mondegreen JSONL',
  about:
    'All that was received, as records that can be imported again; without audio, notes on runs, and outputs that were replaced',
  mediaType: 'application/x-ndjson; charset=utf-8',
  ending: 'jsonl',
  write: (source) =>
    packed(nativeLines(source, { catalogue: ({ catalogue }) => catalogue, audio: ({ audioName }) => audioName })),
}
