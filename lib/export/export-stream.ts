import type { ExportSource } from '@/lib/views/export-source'
import type { Exporter } from './exporter'

/** The bytes of an export, made as they are read; what goes wrong meanwhile ends the stream, and is told to `onError`. */
export function exportStream(
  exporter: Exporter,
  source: ExportSource,
  onError: (cause: unknown) => void,
): ReadableStream<Uint8Array> {
  const bytes = exporter.write(source)[Symbol.asyncIterator]()
  let isLeft = false
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await bytes.next()
          // whoever asked may have gone meanwhile
          if (isLeft) return
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (cause) {
          if (isLeft) return
          onError(cause)
          controller.error(cause)
        }
      },
      async cancel() {
        isLeft = true
        await bytes.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
