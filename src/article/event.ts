import type { Moment } from '../time/moment';
import { parseMoment } from '../time/parse';
import type { EventEntry, EventSource, RelatedEvent } from './article';
import { fold, tidy, wordCount } from './fold';
import type { OutlineLine } from './outline';
import { phraseList } from './phrase-list';
import { dayOfUrl } from './published';

/** Headings of an event entry's lists, in the languages of the clutter data. */
const SOURCES = phraseList(
  'sources|source|references|reported by|coverage|fuentes|fuente|referencias|quellen|quelle|einzelnachweise|sources et références|références|fonti|riferimenti|fontes|referências|bronnen|źródła|kaynaklar|kaynakça|مصادر|المصادر|मुख्य स्रोत|स्रोत|出典|情報源|来源|來源|参考资料'.split(
    '|',
  ),
);
const RELATED = phraseList(
  'related|related events|related stories|related news|see also|relacionado|relacionados|eventos relacionados|véase también|verwandte ereignisse|ähnliche ereignisse|siehe auch|verwandt|événements liés|voir aussi|eventi correlati|correlati|eventos relacionados|relacionados|gerelateerd|gerelateerde gebeurtenissen|powiązane|powiązane wydarzenia|ilgili|ilgili olaylar|ذات صلة|أحداث ذات صلة|संबंधित|関連|関連する出来事|相关事件|相關事件|相关'.split(
    '|',
  ),
);
const PICTURE = /\.(?:jpe?g|png|gif|webp|svg|avif)(?:$|[?#])/i;
const CONTEXT =
  /(?<!\p{L})(?:context|contexto|kontext|contexte|contesto|kontekst|bağlam|السياق|संदर्भ)\s*[:：]\s*([^_*]{1,300})[_*]*\s*$|(?:背景|文脈)\s*[:：]\s*(.{1,200})$/iu;

/** Words of running text above which a page with a list of sources is an article that names them, not an entry. */
const MOST_PROSE = 220;

/** An event entry with its headline; the summary holds the headline's sentence and what stands under it. */
export interface EventReading {
  readonly headline: string;
  readonly entry: EventEntry;
  readonly paragraphs: readonly string[];
}

/**
 * Reads an entry of a current-events portal: what happened on a day in a sentence or two, a list of sources with
 * addresses, a list of related events. Null for a page that is none.
 */
export function readEvent(lines: readonly OutlineLine[], url: string | null): EventReading | null {
  const at = lines.findIndex((line) => isHeading(line, SOURCES));
  if (at < 0) return null;
  const sources = itemsAfter(lines, at).flatMap((line) => sourceOf(line, url));
  const relatedAt = lines.findIndex((line) => isHeading(line, RELATED));
  const related = relatedAt < 0 ? [] : itemsAfter(lines, relatedAt).flatMap((line) => relatedOf(line, url));
  const before = lines.slice(0, at);
  const date = dateOf(before, url);
  const titles = before.filter((line) => line.kind === 'heading' && parseMoment(line.text) === null);
  const title = titles.reduce<OutlineLine | null>(
    (top, line) => (top === null || line.level < top.level ? line : top),
    null,
  );
  if (sources.length === 0 || date === null || title === null) return null;
  const prose = lines.filter((line) => line.kind === 'text' && !isBar(line)).map((line) => line.text);
  if (prose.reduce((sum, text) => sum + wordCount(text), 0) > MOST_PROSE) return null;
  const under = before.slice(before.indexOf(title) + 1).filter((line) => line.kind === 'text' && !isBar(line));
  const paragraphs = under
    .map((line) => tidy(line.text))
    .filter((text) => wordCount(text) >= 5 && parseMoment(text) !== text);
  const headline = tidy(title.text);
  const summary = [headline, ...paragraphs].join(' ');
  return { headline, entry: { summary, date, sources, related }, paragraphs };
}

/** Characters that a heading of few words has at most, its markup's spaces with it. */
const HEADING_LENGTH = 400;

/** Whether a page may be an entry at all: one of its lines heads a list of sources. Asked first, for few pages are outlined then. */
export function mayBeEvent(document: Document): boolean {
  for (const element of document.querySelectorAll('h1, h2, h3, h4, h5, h6, p')) {
    const text = element.textContent ?? '';
    if (text.length <= HEADING_LENGTH && isHeading({ kind: 'text', text: tidy(text) }, SOURCES)) return true;
  }
  return false;
}

function isHeading(line: Pick<OutlineLine, 'kind' | 'text'>, names: { is(folded: string): boolean }): boolean {
  return line.kind !== 'item' && wordCount(line.text) <= 4 && names.is(fold(line.text).replace(/\s?:$/, ''));
}

/** "Formats: HTML JSON XML": a line of links behind a label. */
function isBar({ text, links }: OutlineLine): boolean {
  return links.length >= 2 && links.reduce((sum, link) => sum + link.text.length, 0) > text.length * 0.5;
}

function itemsAfter(lines: readonly OutlineLine[], at: number): readonly OutlineLine[] {
  const items: OutlineLine[] = [];
  for (const line of lines.slice(at + 1)) {
    if (line.kind === 'heading') break;
    if (line.links.length > 0 && (line.kind === 'item' || items.length === 0)) items.push(line);
    else if (items.length > 0 && line.kind === 'text') break;
  }
  return items;
}

function sourceOf({ links }: OutlineLine, base: string | null): readonly EventSource[] {
  return links.slice(0, 1).flatMap(({ text, url }) => {
    const address = resolve(url, base);
    if (!/^https?:/.test(address) || PICTURE.test(address) || text === '') return [];
    return [{ name: tidy(text), url: address }];
  });
}

function relatedOf({ text, links }: OutlineLine, base: string | null): readonly RelatedEvent[] {
  const link = links[0];
  if (link === undefined || link.text === '') return [];
  const match = CONTEXT.exec(text);
  const context = tidy(match?.[1] ?? match?.[2] ?? '');
  const beside = text.replace(link.text, ' ');
  return [
    {
      title: tidy(link.text),
      url: resolve(link.url, base),
      date: dayOfUrl(link.url) ?? dayAlone(parseMoment(beside)),
      context: context === '' ? null : context,
    },
  ];
}

function dateOf(lines: readonly OutlineLine[], url: string | null): Moment | null {
  for (const line of lines) {
    if (wordCount(line.text) > 8) continue;
    const date = parseMoment(line.text);
    if (date !== null) return dayAlone(date);
  }
  return url === null ? null : dayOfUrl(url);
}

const dayAlone = (moment: Moment | null): Moment | null => moment?.slice(0, 10) ?? null;

function resolve(url: string, base: string | null): string {
  try {
    return new URL(url, base ?? undefined).href;
  } catch {
    return url;
  }
}
