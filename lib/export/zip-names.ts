/** What may not stand in the name of a file of an archive: what leads out of its folder, or what a system does not allow. */
const unsafe = /(^|\/)(\.{0,2})(\/|$)|[\\:*?"<>|\p{Cc}]|[. ](\/|$)/u

/** Hands out the names of the files of an archive: as they were where that is safe and free, else by their content. */
export class ZipNames {
  /** Folded, since some systems take `A.wav` for `a.wav`; the value says what lies there. */
  private readonly taken: Map<string, string>

  constructor(reserved: readonly string[]) {
    this.taken = new Map(reserved.map((name) => [name.toLowerCase(), '']))
  }

  private take(name: string, content: string): boolean {
    const folded = name.normalize('NFC').toLowerCase()
    const before = this.taken.get(folded)
    if (before === undefined) this.taken.set(folded, content)
    return before === undefined || before === content
  }

  /** The name under which a content lies that was called `wanted`; the same content under the same name is one file. */
  nameOf(wanted: string, content: string, folder: string): string {
    if (!unsafe.test(wanted) && this.take(wanted, content)) return wanted
    const ending = /\.\w{1,8}$/.exec(wanted)?.[0] ?? ''
    const name = `${folder}/${content}${ending}`
    this.take(name, content)
    return name
  }
}
