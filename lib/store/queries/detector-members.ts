/** A detector of a set, at its version. */
export type DetectorMember = { readonly id: string; readonly version: number }

/** The detectors of a stored set: its members before the bar, `id@version` each. */
export function detectorMembers(members: string): readonly DetectorMember[] {
  const named = (members.split(' | ')[0] ?? '').split(' ').filter((member) => member !== '')
  return named.map((member) => {
    const at = member.lastIndexOf('@')
    return { id: member.slice(0, at), version: Number(member.slice(at + 1)) }
  })
}
