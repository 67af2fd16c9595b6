import { datasetRecord, runRecord } from '@/lib/traces/record'
import type { ImportEvent, ImportSetting } from './import-event'
import { BadLine, check, type Fields } from './json-lines'

/** The run of a file that holds one: said once, at the first row that tells its model. */
export class OneRun {
  private model: string | null = null

  constructor(
    private readonly setting: ImportSetting,
    readonly key: string = setting.run,
  ) {}

  /** The events that define the run, once; a second model in the file is a bad line, unless --model names the run's. */
  define(line: number, named: string | null, facts: Fields = {}): readonly ImportEvent[] {
    const model = this.setting.model ?? named
    if (model === null || model === this.model) return []
    if (this.model !== null)
      throw new BadLine(
        `expected one model in a file, got ${JSON.stringify(model)} beside ${JSON.stringify(this.model)}; --model NAME takes all as one`,
      )
    this.model = model
    const run = check(runRecord, { key: this.key, model, dataset: this.setting.dataset, ...facts }, 'run')
    return [{ kind: 'run', line, run }]
  }
}

/** The dataset of a file that defines its clips, said once. */
export class OneDataset {
  private isSaid = false

  constructor(private readonly setting: ImportSetting) {}

  get key(): string | null {
    return this.setting.dataset
  }

  define(line: number, facts: Fields = {}): readonly ImportEvent[] {
    if (this.isSaid || !this.setting.definesClips || this.setting.dataset === null) return []
    this.isSaid = true
    return [
      { kind: 'dataset', line, dataset: check(datasetRecord, { key: this.setting.dataset, ...facts }, 'dataset') },
    ]
  }
}
