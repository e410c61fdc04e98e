import { choose } from './placing-words.ts';
import { PLACES, type Placing } from './placings.ts';
import styles from './picker.module.css';

type Props = {
  /** Unique on the page. */
  id: string;
  placing: Placing;
  /** The choice as it appears; undefined when there is none. */
  chosen: string | undefined;
  /** Once the answer was checked: what was chosen then stands in its feedback. */
  isClosed: boolean;
  /** Its name, where no label on the page names it. */
  name?: string;
};

/** A list to choose from. Native, so that it keeps its own state and opens as the device likes. */
export function Picker({ id, placing, chosen, isClosed, name }: Props) {
  return (
    <span className={styles['picker']} data-longest={longestOf(placing)} hidden={isClosed}>
      {/* Named by ARIA only inside running text, where a label would be one more word to read. */}
      <select id={id} aria-label={name} defaultValue={chosen ?? ''} {...{ [PLACES]: placing.id }}>
        <option value="">{choose}</option>
        {placing.choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.text}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Keeps as much room as any of the choices can need, so that nothing moves when one is chosen. */
function longestOf({ choices }: Placing): string {
  return choices.reduce((longest, { text }) => (text.length > longest.length ? text : longest), choose);
}
