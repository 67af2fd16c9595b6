import { CodeBlock, longestHighlighted } from '@/components/code/code-block'
import type { LoadText } from '@/components/code/long-text'
import { CopyButton } from '@/components/ui/copy-button'
import type { TraceDetail } from '@/lib/views/trace-detail'
import { FoldOut } from './fold-out'

/** The prompt and the raw record, as they were received. */
export function RawParts(props: {
  trace: TraceDetail
  record: string
  load: { readonly prompt: LoadText; readonly record: LoadText }
}) {
  const { trace, record, load } = props
  const prompt = JSON.stringify(trace.prompt, null, 2)
  return (
    <>
      <FoldOut title={trace.prompt.length === 0 ? 'Prompt: not known' : 'Prompt'}>
        {trace.prompt.length === 0 ? (
          <p className="soft">The run was imported without its prompt.</p>
        ) : (
          <>
            {prompt.length <= longestHighlighted ? (
              <div>
                <CopyButton text={prompt} label="Copy" />
              </div>
            ) : null}
            <CodeBlock code={prompt} lang="json" label="Prompt" load={load.prompt} />
            {trace.run.prefill === null ? null : (
              <p className="soft">The answer was begun with {JSON.stringify(trace.run.prefill)}</p>
            )}
          </>
        )}
      </FoldOut>
      <FoldOut title="Raw record">
        <div>
          {record.length <= longestHighlighted ? <CopyButton text={record} label="Copy" /> : null}
          <a
            className="link"
            href={`/t/${trace.key}/record${trace.revision === trace.newest ? '' : `?rev=${trace.revision}`}`}
            download={`${trace.key}.jsonl`}
          >
            Download
          </a>
        </div>
        <CodeBlock code={record} lang="json" label="Raw record" load={load.record} />
      </FoldOut>
    </>
  )
}
