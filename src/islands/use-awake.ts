import { useEffect, type RefObject } from 'react';
import { AWAKE } from './hold-early-taps.ts';

/** Says that an island listens now: clicks that were held for it are made. Every island with a button needs this. */
export function useAwake(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    element.current?.dispatchEvent(new Event(AWAKE, { bubbles: true }));
  }, [element]);
}
