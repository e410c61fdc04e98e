import { useRef, useState } from 'react';
import { setAside } from '../../record-strings.ts';
import { deleteSetAside, saveSetAside } from '../../store/aside.ts';
import { Part } from './Part.tsx';
import styles from './record.module.css';

type Props = { number: number; onChange: () => Promise<void> };

/** Values that could not be read; shown when there are any, and once more to say that they are deleted. */
export function SetAside({ number, onChange }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isDeleted, setIsDeleted] = useState(false);
  if (number === 0 && !isDeleted) return null;

  async function remove() {
    await deleteSetAside();
    setIsDeleted(true);
    await onChange();
    heading.current?.focus();
  }

  return (
    <Part title={setAside.title} heading={heading}>
      {number > 0 && (
        <>
          <p>{setAside.about(number)}</p>
          <p>{setAside.help}</p>
          <div className={styles['actions']}>
            <button type="button" className="button button-quiet" onClick={() => void saveSetAside()}>
              {setAside.save}
            </button>
            <button type="button" className={styles['small']} onClick={() => void remove()}>
              {setAside.delete}
            </button>
          </div>
        </>
      )}
      <p role="status">{isDeleted && number === 0 && setAside.deleted}</p>
    </Part>
  );
}
