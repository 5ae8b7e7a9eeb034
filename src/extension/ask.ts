import { sendToBackground } from './browser';
import type { AnswerOf, MessageName, RequestOf } from './messages';
import { describeError, FAILURE_CODES, failed, type Result } from './result';
import { flag, isRecord, oneOf, record, text } from './shape';

/** Longer than any answer takes; a worker that was stopped in the middle of one says nothing at all. */
const PATIENCE_MS = 10_000;

/**
 * Asks the background. A worker that died as the message came is started anew by the second try.
 */
export async function ask<N extends MessageName>(name: N, request: RequestOf<N>): Promise<Result<AnswerOf<N>>> {
  const message = { name, request };
  try {
    return await once(message);
  } catch {
    return once<N>(message).catch((error: unknown) => failed('unreachable', describeError(error)));
  }
}

async function once<N extends MessageName>(message: { name: N; request: RequestOf<N> }): Promise<Result<AnswerOf<N>>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer to ${message.name} in ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    return answerFrom(await Promise.race([sendToBackground(message), tooLong]));
  } finally {
    clearTimeout(timer);
  }
}

const outcome = record({ ok: flag });
const failure = record({ failure: record({ code: oneOf(FAILURE_CODES), details: text(1_000_000) }) });

/** The frame is checked; what stands in it was made by our own background, which alone can answer. */
function answerFrom<T>(answer: unknown): Result<T> {
  const { ok } = outcome(answer, 'answer');
  if (!ok) return { ok, ...failure(answer, 'answer') };
  if (!isRecord(answer) || !('value' in answer)) throw new TypeError('answer.value is missing');
  return { ok, value: answer.value as T };
}
