import { InputError } from './exit';
import { idField } from './fields';
import { type JsonObject, readLines } from './lines';
import { printJson } from './output';

/**
 * Answers each line of a JSON Lines file with one JSON line that has its `id`; a line that fails is answered with
 * `error` and the next one is read.
 * @throws InputError where the file itself cannot be read.
 */
export async function runBatch(file: string, answer: (line: JsonObject) => object): Promise<void> {
  for (const line of readLines(file)) {
    if ('error' in line) {
      await printJson({ id: null, line: line.number, error: line.error });
      continue;
    }
    await printJson({ id: idOf(line.value), ...answerOrError(() => answer(line.value), line.number) });
  }
}

function idOf(value: JsonObject): string | null {
  try {
    return idField(value);
  } catch {
    return null;
  }
}

function answerOrError(answer: () => object, line: number): object {
  try {
    return answer();
  } catch (error) {
    if (error instanceof InputError) return { line, error: error.message };
    return { line, error: `internal error: ${error instanceof Error ? error.message : String(error)}` };
  }
}
