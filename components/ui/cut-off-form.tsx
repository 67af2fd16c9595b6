import styles from './cut-off-form.module.css'

/** Any cut-off k, sent as the query of a page along with what else it keeps. */
export function CutOffForm(props: {
  action: string
  k: number | null
  label?: string
  keep: readonly (readonly [name: string, value: string])[]
}) {
  return (
    <form className={styles.form} action={props.action}>
      {props.keep.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="cut-off">{props.label ?? 'k'}</label>
      <input
        id="cut-off"
        name="k"
        type="number"
        min={1}
        max={9999999}
        step={1}
        placeholder="any"
        defaultValue={props.k ?? ''}
      />
      <button type="submit">Show</button>
    </form>
  )
}
