/** What a page needs to know of a pathology to show its findings. */
export type PathologyView = {
  readonly id: string
  readonly title: string
  readonly family: string
  readonly version: number
}
