import Link from 'next/link'
import { answerPart } from '@/lib/views/answer-part'
import type { ReadingPart } from '@/lib/views/reading-part'
import { thinkStateText } from '@/lib/views/think-state-text'
import type { TraceDetail } from '@/lib/views/trace-detail'
import type { VerdictView } from '@/lib/views/verdict-view'
import { Answer, NoReasoning } from './answer'
import styles from './beside.module.css'
import { type Families, Lines } from './lines'
import { Ranks } from './ranks'
import reasoningStyles from './reasoning.module.css'
import { Verdict } from './verdict'

/** Another trace, as it is read beside the first: its verdict, ranks and reasoning, up to as much as one page sends. */
export type BesideView = { readonly trace: TraceDetail; readonly verdict: VerdictView; readonly part: ReadingPart }

type Props = {
  readonly view: BesideView
  readonly families: Families
  readonly k: number | null
  readonly close: string
}

/** A second trace beside the one that the page is about. */
export function Beside({ view, families, k, close }: Props) {
  const { trace, verdict, part } = view
  const { run, clip, reasoning, thinkState } = trace
  const answer = answerPart(trace)
  return (
    <section className={styles.beside} aria-label={`Beside it: ${run.name}`}>
      <p className={styles.head}>
        <span>
          beside it: <strong>{run.name}</strong>, {clip.key}
        </span>
        <Link className="link" href={`/t/${trace.key}`}>
          open
        </Link>
        <Link className="link" href={close}>
          close
        </Link>
      </p>
      <Verdict verdict={verdict} />
      <Ranks rankings={trace.rankings} why={null} k={k} failed={trace.failure !== null} />
      {reasoning === null || reasoning.trim() === '' ? (
        <NoReasoning why={thinkStateText[thinkState]} />
      ) : (
        <div className={reasoningStyles.prose}>
          <Lines part={part} families={families} hidden={noneHidden} />
        </div>
      )}
      {part.end < (reasoning?.length ?? 0) ? <p className="soft">The rest of it is on its own page.</p> : null}
      {answer === null ? null : <Answer part={answer} families={families} />}
    </section>
  )
}

const noneHidden: readonly string[] = []
