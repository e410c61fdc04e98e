import type { Learner } from '../../engine/record/learner.ts';
import { copies } from '../../record-strings.ts';
import { BringIn } from './BringIn.tsx';
import { Part } from './Part.tsx';
import { SaveCopy } from './SaveCopy.tsx';

type Props = { learner: Learner | undefined; onChange: () => Promise<void> };

/** Copies of the record as a file: saved from here, and brought in. */
export function Copies({ learner, onChange }: Props) {
  return (
    <Part title={copies.title}>
      <p>{copies.about}</p>
      {learner && <SaveCopy />}
      <BringIn learner={learner} onChange={onChange} />
    </Part>
  );
}
