import { useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { sheetWords } from '../../../debrief-strings.ts';
import type { DebriefStep } from '../../../engine/scenario/debrief.ts';
import type { DebriefProps } from '../scenario-props.ts';
import { Part } from './Part.tsx';
import { Sheet } from './Sheet.tsx';

/** The questions for a professional discussion, and the sheet that prints them with the path and room to write. */
export function SheetPart(given: DebriefProps & { steps: DebriefStep[] }) {
  const [isPrinting, setPrinting] = useState(false);

  function printSheet() {
    // The browser takes the page as it stands when it is asked.
    flushSync(() => setPrinting(true));
    const { dataset } = document.documentElement;
    dataset['prints'] = 'sheet';
    addEventListener(
      'afterprint',
      () => {
        delete dataset['prints'];
        setPrinting(false);
      },
      { once: true },
    );
    print();
  }

  return (
    <Part title={sheetWords.title}>
      <p>{sheetWords.about}</p>
      <ul>
        {given.scenario.discuss.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className="no-print">
        <button type="button" className="button" onClick={printSheet}>
          {sheetWords.print}
        </button>
      </p>
      {isPrinting && createPortal(<Sheet {...given} />, document.body)}
    </Part>
  );
}
