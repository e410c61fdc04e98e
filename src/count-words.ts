/** A number with its noun: “1 question”, “2 questions”. */
export const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
