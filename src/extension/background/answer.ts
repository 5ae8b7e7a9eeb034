import { type AnswerOf, type MessageName, requestOf } from '../messages';
import { describeError, done, failed, type Result } from '../result';
import { ShapeError } from '../shape';
import { cover } from './cover';
import { indexFigures } from './index-figures';
import type { Library } from './library';

/** Who sent a message, as far as the browser vouches for it. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

export interface Own {
  readonly id: string;
  /** Address of the extension's own pages, up to the path. */
  readonly origin: string;
}

/**
 * Answers one message. Only the extension's own pages may ask: what a web page's script or another extension sends is
 * refused without being read. Never throws.
 */
export async function answerMessage(
  message: unknown,
  sender: MessageSender,
  own: Own,
  library: () => Promise<Library>,
): Promise<Result<AnswerOf<MessageName>>> {
  if (!isOwnPage(sender, own)) return failed('refused', 'Only pages of the extension may ask.');
  try {
    const asked = requestOf(message);
    const loaded = await loadOr(library);
    if (!loaded.ok) return loaded;
    switch (asked.name) {
      case 'wake':
        return done(indexFigures(loaded.value.index));
      case 'cover':
        return done(cover(asked.request, loaded.value));
    }
  } catch (error) {
    return failed(error instanceof ShapeError ? 'bad-request' : 'unexpected', describeError(error));
  }
}

const isOwnPage = (sender: MessageSender, own: Own): boolean =>
  sender.id === own.id && sender.url !== undefined && sender.url.startsWith(own.origin);

async function loadOr(library: () => Promise<Library>): Promise<Result<Library>> {
  try {
    return done(await library());
  } catch (error) {
    return failed('index-unreadable', describeError(error));
  }
}
