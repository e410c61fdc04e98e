import { mergeDocuments, type RecordDocument } from './document.ts';
import type { RecordEvent } from './event.ts';
import { compareOrder } from './order.ts';

/** All that a learner did and wrote. */
export type LearnerRecord = { events: RecordEvent[]; documents: RecordDocument[] };

/** The union of sets of events, each once, in order. Commutative, associative and idempotent. */
export function mergeEvents(...sets: RecordEvent[][]): RecordEvent[] {
  const byId = new Map<string, RecordEvent>();
  for (const set of sets) {
    for (const event of set) {
      const other = byId.get(event.id);
      if (!other || compareSame(other, event) < 0) byId.set(event.id, event);
    }
  }
  return [...byId.values()].sort(compareOrder);
}

/** The union of two records: nothing of either is lost, and taking the same one in twice changes nothing. */
export function mergeRecords(a: LearnerRecord, b: LearnerRecord): LearnerRecord {
  const documents = new Map(a.documents.map((document) => [document.id, document]));
  for (const document of b.documents) {
    const own = documents.get(document.id);
    documents.set(document.id, own ? mergeDocuments(own, document) : document);
  }
  return {
    events: mergeEvents(a.events, b.events),
    documents: [...documents.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

// An event never changes, so two with one id are equal unless somebody edited a file; then the choice is at least always the same.
function compareSame(a: RecordEvent, b: RecordEvent): number {
  if (a === b) return 0;
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
