import { IndexError } from '../../index/error';
import { type AnswerOf, type CoverAnswer, type CoverRequest, type MessageName, requestOf } from '../messages';
import { describeError, done, type FailureCode, failed, type Result } from '../result';
import { ShapeError } from '../shape';
import { cover, digestPage, momentOf } from './cover';
import type { Events } from './events';
import type { AskLibrary, Library } from './library';
import type { Live } from './live';
import { nextTurn } from './next-turn';

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
  library: AskLibrary,
  live: Live,
  events: Events,
): Promise<Result<AnswerOf<MessageName>>> {
  if (!isOwnPage(sender, own)) return failed('refused', 'Only pages of the extension may ask.');
  try {
    const asked = requestOf(message);
    switch (asked.name) {
      case 'wake': {
        // Most pages that are read are of these days.
        const loaded = await loadOr(library({ start: Date.now(), end: Date.now() + 1 }));
        return loaded.ok ? done(loaded.value.figures()) : loaded;
      }
      case 'cover':
        return await answerCover(asked.request, library);
      case 'update':
        return done({ started: await live.update(asked.request.which) });
      case 'stop-update':
        live.stop();
        return done(null);
      case 'live-status':
        return done(await live.status());
      case 'forget-live':
        await live.forget();
        return done(null);
      case 'events':
        return done(await events.answer(asked.request.days));
    }
  } catch (error) {
    return failed(codeOf(error), describeError(error));
  }
}

function codeOf(error: unknown): FailureCode {
  if (error instanceof IndexError) return 'index-unreadable';
  return error instanceof ShapeError ? 'bad-request' : 'unexpected';
}

const isOwnPage = (sender: MessageSender, own: Own): boolean =>
  sender.id === own.id && sender.url !== undefined && sender.url.startsWith(own.origin);

/** The page is digested while the files are read that it will be compared with. */
async function answerCover(request: CoverRequest, library: AskLibrary): Promise<Result<CoverAnswer>> {
  const loading = loadOr(library(momentOf(request)));
  // What has come by now is handed on first, so that what it says to read is asked for.
  await nextTurn();
  const digested = digestPage(request);
  const loaded = await loading;
  return loaded.ok ? done(await cover(request, loaded.value, digested)) : loaded;
}

async function loadOr(library: Promise<Library>): Promise<Result<Library>> {
  try {
    return done(await library);
  } catch (error) {
    return failed('index-unreadable', describeError(error));
  }
}
