/** What stands in a calendar file. */
export type CalendarEntry = {
  /** The day, in the learner’s own time zone, as `2026-11-25`. */
  day: string;
  /** Tells this entry from all others in the world. A calendar that has it already replaces it. */
  uid: string;
  title: string;
  description: string;
};

/** The most octets a line may have, without its end (RFC 5545, 3.1). */
const LINE_MOST = 75;

/**
 * The text of an `.ics` file (RFC 5545) with one entry for a whole day, which does not make the learner busy.
 *
 * @param now when the file is made, in milliseconds since 1970.
 */
export function writeCalendar({ day, uid, title, description }: CalendarEntry, now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Common Ground//Review//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${withoutMarks(new Date(now).toISOString().slice(0, 19))}Z`,
    `DTSTART;VALUE=DATE:${withoutMarks(day)}`,
    `DTEND;VALUE=DATE:${withoutMarks(dayAfter(day))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function withoutMarks(time: string): string {
  return time.replaceAll(/[-:]/g, '');
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
}

/** Breaks a line between letters, never within the octets of one. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE_MOST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}
