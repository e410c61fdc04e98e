import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreResponse } from '../../../src/engine/question/kinds.ts';
import { isSameResponse, type QuestionResponse } from '../../../src/engine/question/response.ts';
import { verdictOf } from '../../../src/engine/question/score.ts';
import { answerable, answered, anyQuestion, anyResponse, asked, keyTo, KINDS, shapeOf } from './arbitrary-question.ts';

const NOT_READY = { state: 'not-ready' };
const chosenIn = (response: QuestionResponse) => ('chosen' in response ? response.chosen : []);

test.for(KINDS)('marks of a “%s” question are never below 0 or above 1', (kind) => {
  fc.assert(
    fc.property(asked(kind), ({ question, response }) => {
      const score = scoreResponse(question, response);
      if (score.state === 'not-ready') return;
      expect(score.marks).toBeGreaterThanOrEqual(0);
      expect(score.marks).toBeLessThanOrEqual(1);
    }),
  );
});

test.for(KINDS)('the key of a “%s” question scores 1', (kind) => {
  fc.assert(
    fc.property(anyQuestion(kind), (question) => {
      expect(scoreResponse(question, keyTo(question))).toMatchObject({ marks: 1, verdict: 'right' });
    }),
  );
});

test.for(KINDS)('nothing but the key of a “%s” question scores 1', (kind) => {
  fc.assert(
    fc.property(answered(kind), ({ question, response }) => {
      const score = scoreResponse(question, response);
      const isKey = isSameResponse(response, keyTo(question));
      expect(score.state === 'scored' && score.marks === 1).toBe(isKey);
    }),
  );
});

test.for(KINDS)('every whole answer to a “%s” question is scored', (kind) => {
  fc.assert(
    fc.property(answered(kind), ({ question, response }) => {
      expect(scoreResponse(question, response).state).toBe('scored');
    }),
  );
});

test.for(KINDS)('no answer of any shape to a “%s” question is not ready', (kind) => {
  fc.assert(
    fc.property(anyQuestion(kind), (question) => {
      for (const empty of [{ chosen: [] }, { ordered: [] }, { placed: {} }]) {
        expect(scoreResponse(question, empty)).toEqual(NOT_READY);
      }
    }),
  );
});

test.for(KINDS)('an answer in the shape of another kind is not ready for a “%s” question', (kind) => {
  fc.assert(
    fc.property(anyQuestion(kind), anyResponse, answered(), (question, any, other) => {
      for (const response of [any, other.response]) {
        if (!(shapeOf(kind) in response)) expect(scoreResponse(question, response)).toEqual(NOT_READY);
      }
    }),
  );
});

test.for(KINDS)('the verdict on a “%s” question agrees with its marks', (kind) => {
  fc.assert(
    fc.property(answered(kind), ({ question, response }) => {
      const score = scoreResponse(question, response);
      if (score.state === 'not-ready') throw new Error('not ready');
      const verdict = score.marks === 1 ? 'right' : score.marks === 0 ? 'wrong' : 'partly';
      expect(score.verdict).toBe(verdict);
    }),
  );
});

test.for(KINDS)('what there is to say about a “%s” question is about things that it asks', (kind) => {
  fc.assert(
    fc.property(asked(kind), ({ question, response }) => {
      const score = scoreResponse(question, response);
      const ids = answerable(question).map(({ id }) => id);
      const marked = score.state === 'scored' ? [...score.itemMarks.keys()] : [];
      expect(marked.filter((id) => !ids.includes(id))).toEqual([]);
    }),
  );
});

test.for(KINDS)('what is marked right in a “%s” question with full marks is its whole key', (kind) => {
  fc.assert(
    fc.property(anyQuestion(kind), (question) => {
      const score = scoreResponse(question, keyTo(question));
      const right = answerable(question).filter(({ key }) => key !== '');
      expect(score.state === 'scored' && new Map([...score.itemMarks].toSorted())).toEqual(
        new Map(right.map(({ id }) => [id, 'chosen-right'] as const).toSorted()),
      );
    }),
  );
});

test.for(KINDS)('an id that is no longer there changes nothing in a “%s” question', (kind) => {
  fc.assert(
    fc.property(answered(kind), ({ question, response }) => {
      expect(scoreResponse(question, withGone(response))).toEqual(scoreResponse(question, response));
    }),
  );
});

test.for(KINDS)('an answer to a “%s” question that names only what is gone is not ready', (kind) => {
  fc.assert(
    fc.property(answered(kind), ({ question, response }) => {
      expect(scoreResponse(question, withOnlyGone(response))).toEqual(NOT_READY);
    }),
  );
});

test.for(['multiple', 'spot'] as const)('one more wrong tick never helps in a “%s” question', (kind) => {
  fc.assert(
    fc.property(asked(kind), fc.nat(), ({ question, response }, pick) => {
      const chosen = chosenIn(response);
      const left = answerable(question).filter(({ id, key }) => key === '' && !chosen.includes(id));
      const more = left[pick % Math.max(left.length, 1)];
      const before = scoreResponse(question, response);
      if (!more || before.state === 'not-ready') return;
      const after = scoreResponse(question, { chosen: [...chosen, more.id] });
      expect(after.state === 'scored' && after.marks <= before.marks).toBe(true);
    }),
  );
});

test.for(['multiple', 'spot'] as const)('the order of ticks changes nothing in a “%s” question', (kind) => {
  fc.assert(
    fc.property(answered(kind), ({ question, response }) => {
      const turned = { chosen: chosenIn(response).toReversed() };
      expect(scoreResponse(question, turned)).toEqual(scoreResponse(question, response));
    }),
  );
});

test.for(['match', 'sort', 'gaps', 'short'] as const)('one thing left open makes a “%s” question not ready', (kind) => {
  fc.assert(
    fc.property(answered(kind), fc.nat(), ({ question, response }, pick) => {
      const placed = Object.entries('placed' in response ? response.placed : {});
      const rest = placed.toSpliced(pick % placed.length, 1);
      expect(scoreResponse(question, { placed: Object.fromEntries(rest) })).toEqual(NOT_READY);
    }),
  );
});

test('marks between none and all are partly right', () => {
  expect([0, 0.2, 0.99, 1].map(verdictOf)).toEqual(['wrong', 'partly', 'partly', 'right']);
});

function withGone(response: QuestionResponse): QuestionResponse {
  if ('chosen' in response) return { chosen: ['gone', ...response.chosen] };
  if ('ordered' in response) return { ordered: ['gone', ...response.ordered] };
  return { placed: { gone: 'a', ...response.placed } };
}

function withOnlyGone(response: QuestionResponse): QuestionResponse {
  if ('chosen' in response) return { chosen: ['gone'] };
  if ('ordered' in response) return { ordered: response.ordered.map((_, index) => `gone-${index}`) };
  return { placed: Object.fromEntries(Object.keys(response.placed).map((id) => [id, 'gone'])) };
}
