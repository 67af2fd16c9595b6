import { hasFields } from './head'
import type { Evaluated, ImportEvent, Importer, SourceFile } from './import-event'
import { jsonElements } from './json-elements'
import { asEvents, BadLine, type Fields, isObject, ofFile, parseJson } from './json-lines'
import { withoutNull } from './openai-message'

/** The fields that hold something for each task. */
const byTask = ['results', 'configs', 'versions', 'n-shot', 'higher_is_better', 'n-samples', 'task_hashes']
const ofManyTasks = ['group_subtasks', 'groups']

/** The arguments that the harness was given, as it writes them: `a=b,c=d`, or an object. */
function argumentsOf(given: unknown): Fields {
  if (isObject(given)) return given
  if (typeof given !== 'string') return {}
  return Object.fromEntries(
    given.split(',').flatMap((part) => {
      const at = part.indexOf('=')
      return at <= 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()]]
    }),
  )
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

/** Whether an argument says yes or no, as Python or JSON writes it; null where it says neither. */
function flagOf(value: unknown): boolean | null {
  const word = String(value).toLowerCase()
  return word === 'true' ? true : word === 'false' ? false : null
}

const entryOf = (fields: Fields, name: string, task: string): unknown => {
  const entries = fields[name]
  return isObject(entries) ? entries[task] : undefined
}

/** All that is said of one task, and of no other. */
function metaOf(fields: Fields, task: string): Fields {
  const own = Object.keys(fields)
    .filter((name) => !ofManyTasks.includes(name))
    .map((name) => [name, byTask.includes(name) ? entryOf(fields, name, task) : fields[name]] as const)
  return withoutNull(Object.fromEntries(own))
}

/** The whole number of traces that the samples of a task hold. */
function expectedOf(fields: Fields, task: string): number | null {
  const samples = entryOf(fields, 'n-samples', task)
  const config = entryOf(fields, 'configs', task)
  const effective = isObject(samples) ? samples.effective : null
  const repeats = isObject(config) && typeof config.repeats === 'number' ? config.repeats : 1
  return typeof effective === 'number' && Number.isSafeInteger(effective) ? effective * repeats : null
}

/** Seconds since 1970 as an instant; other writings of a date are kept with the rest. */
function instantOf(seconds: unknown): string | null {
  const isSeconds = typeof seconds === 'number' && seconds > 0 && seconds < 1e11
  return isSeconds ? new Date(seconds * 1000).toISOString() : null
}

function evaluatedOf(file: string, fields: Fields, task: string): Evaluated {
  const config = isObject(fields.config) ? fields.config : {}
  const model = argumentsOf(config.model_args)
  const taskConfig = entryOf(fields, 'configs', task)
  const generation = isObject(taskConfig) && isObject(taskConfig.generation_kwargs) ? taskConfig.generation_kwargs : {}
  const params = { ...generation, ...argumentsOf(config.gen_kwargs) }
  const name = textOf(fields.model_name) ?? textOf(model.pretrained) ?? textOf(model.model) ?? textOf(config.model)
  if (name === null) throw new BadLine('model_name: expected the name of the model')
  return {
    file,
    task,
    model: name,
    run: {
      name: `${name}, ${task}`,
      params,
      meta: metaOf(fields, task),
      ...withoutNull({
        asksReasoning: flagOf(model.enable_thinking),
        expected: expectedOf(fields, task),
        startedAt: instantOf(fields.date),
      }),
    },
    thinkEnd: textOf(model.think_end_token) ?? textOf(params.think_end_token),
  }
}

/** What a whole file says, an event for each of its tasks. */
function eventsOf(file: string, texts: ReadonlyMap<string, string>): readonly ImportEvent[] {
  const fields: Fields = Object.fromEntries([...texts].map(([name, text]) => [name, parseJson(text)] as const))
  const tasks = Object.keys(isObject(fields.configs) ? fields.configs : isObject(fields.results) ? fields.results : {})
  if (tasks.length === 0) throw new BadLine('configs: expected the task that was evaluated')
  return tasks.map((task) => ({ kind: 'evaluated', line: 1, evaluated: evaluatedOf(file, fields, task) }))
}

async function* read(source: SourceFile): AsyncIterable<ImportEvent> {
  const texts = new Map<string, string>()
  for await (const { field, text } of jsonElements(source, '')) {
    if (text === null) {
      yield { kind: 'issue', line: 1, message: 'expected the results to be closed: the file is cut', ofFile: true }
      return
    }
    // the samples are in files of their own
    if (field !== null && field !== 'samples') texts.set(field, text)
  }
  yield* ofFile(asEvents(1, () => eventsOf(source.name, texts), 'expected results in JSON'))
}

/** The results of lm-eval and lmms-eval: which model was evaluated, and how. Its samples are in files of their own. */
export const lmEvalResults: Importer = {
  id: 'lm-eval-results',
  version: 1,
  title: 'lm-eval or lmms-eval results',
  unit: 'task',
  needs: [],
  recognises: (head) =>
    hasFields(head, 'results') &&
    head.fields?.get('results') === 'object' &&
    // scores of many tasks may be longer than what is looked at
    (['configs', 'versions', 'n-shot', 'group_subtasks'].some((name) => hasFields(head, name)) ||
      (head.fields.size === 1 && head.bytes.length >= 1 << 16)),
  roleOf: () => 'evaluated',
  read,
}
