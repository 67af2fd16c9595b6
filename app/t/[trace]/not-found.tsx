import { AskedFor } from '@/app/asked-for'
import { NothingHere } from '@/components/ui/nothing-here'

export default function NotFound() {
  return (
    <NothingHere title="There is no trace of this key" current="/traces" to={{ label: 'All traces', href: '/traces' }}>
      <p>
        A trace’s key has 12 characters, such as <code className="mono">0h3k9x2m7q4t</code>. It may belong to a run that
        was removed, or that was imported into another home; or the trace has no such revision.
      </p>
      <AskedFor />
    </NothingHere>
  )
}
