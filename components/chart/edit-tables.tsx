import Link from 'next/link'
import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { type CountedEdit, type EditList, type SoundConfusion, wordEditText, writeWordEdit } from '@/lib/views/asr'
import { countText } from '@/lib/views/number-text'
import styles from './asr-section.module.css'

type TracesOf = (edits: readonly string[]) => string

/** Said → heard, or the one word that was left out or added. */
function Pair({ reference, hypothesis }: CountedEdit) {
  if (reference === '' || hypothesis === '') return reference || hypothesis
  return (
    <>
      {reference} <span className="soft">→</span> {hypothesis}
    </>
  )
}

function Part(props: { id: string; title: string; list: EditList; children: ReactNode }) {
  const { id, title, list, children } = props
  const { edits, distinct } = list
  const shown = edits.length < distinct ? `${countText(edits.length)} of ${countText(distinct)}` : countText(distinct)
  return (
    <div className={styles.part} id={id}>
      <h3>
        {title} <small>{distinct === 0 ? 'none' : `${shown} distinct`}</small>
      </h3>
      {edits.length > 0 && children}
    </div>
  )
}

function Head({ columns }: { columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((label, at) => (
          <th key={label} scope="col" className={at > 0 ? 'num' : ''}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** The most frequent word edits of a kind, each leading to its traces. */
export function EditTable({ id, title, list, at }: { id: string; title: string; list: EditList; at: TracesOf }) {
  const isPair = list.edits.some(({ reference, hypothesis }) => reference !== '' && hypothesis !== '')
  return (
    <Part id={id} title={title} list={list}>
      <DataTable label={title} narrow>
        <Head columns={[isPair ? 'said → heard' : 'word', 'times', 'traces']} />
        <tbody>
          {list.edits.map((edit) => {
            const text = writeWordEdit(edit)
            return (
              <tr key={text}>
                <th scope="row">
                  <Link href={at([text])} prefetch={false} title={`Traces: ${wordEditText(text)}`}>
                    <Pair {...edit} />
                  </Link>
                </th>
                <td className="num">{countText(edit.count)}</td>
                <td className="num">{countText(edit.traces)}</td>
              </tr>
            )
          })}
        </tbody>
      </DataTable>
    </Part>
  )
}

const Sound = ({ name }: { name: string }) =>
  name === '' ? <span className="soft">nothing</span> : <span className="mono">{name}</span>

/** The link's word pairs, where it cannot hold all of them. */
const pairsText = ({ pairs, distinctPairs }: SoundConfusion) =>
  pairs.length < distinctPairs
    ? `The ${countText(pairs.length)} word pairs of most traces, of ${countText(distinctPairs)}`
    : pairs.map(wordEditText).join(', ')

/** The sounds that were most confused, each leading to the traces of the word pairs that differ in it. */
export function SoundTable({ list, at }: { list: EditList<SoundConfusion>; at: TracesOf }) {
  return (
    <Part id="sounds" title="Sounds of the spelling" list={list}>
      <DataTable label="Sounds of the spelling" narrow>
        <Head columns={['said → heard', 'times', 'traces', 'word pairs']} />
        <tbody>
          {list.edits.map((edit) => (
            <tr key={writeWordEdit(edit)}>
              <th scope="row">
                <Link href={at(edit.pairs)} prefetch={false} title={pairsText(edit)}>
                  <Sound name={edit.reference} /> <span className="soft">→</span> <Sound name={edit.hypothesis} />
                </Link>
              </th>
              <td className="num">{countText(edit.count)}</td>
              <td className="num">{countText(edit.traces)}</td>
              <td className="num">{countText(edit.distinctPairs)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Part>
  )
}
