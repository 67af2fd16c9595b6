import { targetColumn } from './columns'
import { hasFields } from './head'
import type { ImportEvent, Importer, ImportSetting, SourceFile } from './import-event'
import { InspectSamples, isAsked, namingSample } from './inspect-sample'
import { jsonElements, type Keeps } from './json-elements'
import { asEvents, parseJson } from './json-lines'

const expected = 'expected a sample in JSON'

/** Whether a field is of the head of a log: what is large beside the samples is left where it is. */
const isOfHead = (field: string) => ['eval', 'version', 'status', 'stats'].includes(field)

const keeps: Keeps = (field, where) => (where === 'element' ? isAsked(field) : isOfHead(field) || field === 'samples')

/** Reads a log sample by sample, whose number is its line: its head is said before them. */
async function* read(source: SourceFile, setting: ImportSetting): AsyncIterable<ImportEvent> {
  const header: Record<string, unknown> = {}
  let samples: InspectSamples | null = null
  let line = 0
  for await (const { field, index, text } of jsonElements(source, 'samples', keeps)) {
    if (text === null)
      yield { kind: 'issue', line: line + 1, message: 'expected the log to be closed: the file is cut' }
    else if (index === null) {
      yield* asEvents(1, () => keep(header, field ?? '', text), expected)
    } else {
      line = index + 1
      const events = () => {
        samples ??= new InspectSamples(header, setting)
        return samples.events(parseJson(text), line)
      }
      yield* namingSample(asEvents(line, events, expected), nameOf(text))
    }
  }
}

/** A sample as a person knows it: its id and epoch come first in it. */
function nameOf(text: string): string | null {
  const [, id] = /^\{\s*"id":\s*("(?:[^"\\]|\\.)*"|\d+)/.exec(text) ?? []
  const [, epoch] = /^\{\s*"id":[^{[]{0,400}?"epoch":\s*(\d+)/.exec(text) ?? []
  return id === undefined ? null : `${id}${epoch === undefined ? '' : `, epoch ${epoch}`}`
}

function keep(header: Record<string, unknown>, field: string, text: string): readonly ImportEvent[] {
  header[field] = parseJson(text)
  return []
}

/** A log of Inspect as one JSON file. */
export const inspectJson: Importer = {
  id: 'inspect-json',
  version: 1,
  title: 'Inspect log (.json)',
  unit: 'sample',
  needs: ['dataset'],
  recognises: (head) => hasFields(head, 'version', 'status', 'eval'),
  roleOf: () => 'clips',
  columnsIn: targetColumn,
  read,
}
