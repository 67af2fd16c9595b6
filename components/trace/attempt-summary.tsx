import { type AttemptSpread, spreadRule, spreadText } from '@/lib/views/attempt-spread'
import styles from './clip-multiples.module.css'

/** What several attempts of a run came to: the verdict, and each answer with how often and at which ranks. */
export function AttemptSummary({ spread, goldIsKnown }: { spread: AttemptSpread; goldIsKnown: boolean }) {
  return (
    <div className={styles.spread}>
      <p title={spreadRule}>{spreadText(spread, goldIsKnown)}</p>
      <table>
        <caption className="visually-hidden">Answers of its attempts</caption>
        <thead>
          <tr>
            <th scope="col">answer</th>
            <th scope="col" className="num">
              times
            </th>
            <th scope="col">ranks</th>
          </tr>
        </thead>
        <tbody>
          {spread.answers.map(({ text, isGold, count, ranks }) => (
            <tr key={text}>
              <td className={isGold ? styles.gold : undefined}>
                {text ?? <span className="soft">no transcription</span>}
                {isGold ? ' (gold)' : ''}
              </td>
              <td className="num">
                {count} of {spread.attempts}
              </td>
              <td>{ranks}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
