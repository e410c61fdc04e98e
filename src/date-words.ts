const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** A day in words, such as “22 November 2026”. */
export const dayInWords = (at: number): string => day.format(at);

/** A day and a time in words, such as “22 November 2026 at 06:10”. */
export const timeInWords = (at: number): string => dayAndTime.format(at);
