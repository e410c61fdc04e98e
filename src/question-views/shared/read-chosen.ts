/** The values of the inputs that are chosen now. */
export function readChosen(fieldset: HTMLFieldSetElement): string[] {
  return Array.from(fieldset.querySelectorAll<HTMLInputElement>('input:checked'), ({ value }) => value);
}
