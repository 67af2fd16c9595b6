/** One figure of a chart's table: text, a number at full precision, or null where it is not known. */
export type ChartCell = string | number | null

/** What a chart draws, as a table that can be read and cited without it. */
export type Chart = {
  /** Its address: `/charts/<id>`. */
  readonly id: string
  /** What is shown, of which traces. */
  readonly title: string
  /** What a mark is, of how many, and which interval stands around it. */
  readonly note: string
  /** The query, with its `?`, that gives the same chart again. */
  readonly query: string
  /** What the figures rest on: dataset, detectors, index versions. */
  readonly basis: readonly (readonly [name: string, value: string])[]
  /** Names of the columns, in the words of the CSV; units stand in them. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly ChartCell[])[]
  /** Where the traces behind each row are; a chart whose page has a table of its own, with links in its cells, has none. */
  readonly links?: readonly string[]
}

/** A column's name as a page heads it: `indexVersion` is "index version". */
export const columnText = (name: string): string =>
  name.replaceAll(/(?<=[a-z\d])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)

/** A chart and its drawing, whose colours are the tokens of the pages. */
export type DrawnChart = { readonly chart: Chart; readonly svg: string }
