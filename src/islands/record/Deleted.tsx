import { useEffect, useRef } from 'react';
import { everything } from '../../record-strings.ts';
import type { Deletion } from '../../store/erasing.ts';
import { Part } from './Part.tsx';

/** What the page is once everything is deleted. */
export function Deleted({ deletion, home }: { deletion: Deletion; home: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Part title={everything.done} heading={heading}>
      <p>{deletion === 'done' ? everything.doneAbout : everything.waits}</p>
      <p>
        <a className="button" href={home}>
          {everything.home}
        </a>
      </p>
    </Part>
  );
}
