/** Ends the command with a sentence for the author. It is only thrown while nothing has been written. */
export class Stop extends Error {
  readonly exitCode: number;

  /** @param exitCode Default: 1. */
  constructor(sentence: string, exitCode = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}
