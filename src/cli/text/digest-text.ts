import type { DigestJson } from '../../digest/json';
import { outletName } from './article-text';
import { wrap } from './wrap';

function block(title: string, lines: readonly string[]): string[] {
  return lines.length ? ['', title, ...lines.map((line) => wrap(line, '  '))] : [];
}

/** The facts of an article, for a person at a terminal. */
export function digestText({ article, names, figures, quotations, terms }: DigestJson): string {
  const head = [article.headline, outletName(article.outlet), article.published].filter((line) => line !== null);
  return [
    ...head.map((line) => wrap(line)),
    ...block(
      'Names',
      names.map((n) => `${n.text}  (${n.kind}, ${n.mentions})${n.role ? `  ${n.role}` : ''}`),
    ),
    ...block(
      'Figures',
      figures.map(
        (f) => `${f.text}  [${[f.kind, f.label || null, f.owner && `of ${f.owner}`].filter(Boolean).join(', ')}]`,
      ),
    ),
    ...block(
      'Quotations',
      quotations.map((q) => `“${q.text}”  ${q.speaker ? `— ${q.speaker}` : '(speaker left open)'}`),
    ),
    ...block('Terms', [
      terms
        .slice(0, 20)
        .map(([term]) => term)
        .join(', '),
    ]),
  ].join('\n');
}
