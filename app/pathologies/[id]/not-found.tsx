import { AskedFor } from '@/app/asked-for'
import { NothingHere } from '@/components/ui/nothing-here'

export default function NotFound() {
  return (
    <NothingHere
      title="There is no pathology of this name"
      current="/pathologies"
      to={{ label: 'All pathologies', href: '/pathologies' }}
    >
      <p>
        A pathology is named as its detector is, such as <code className="mono">cannot-hear</code>.
      </p>
      <AskedFor />
    </NothingHere>
  )
}
