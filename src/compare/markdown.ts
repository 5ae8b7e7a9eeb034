import type { Comparison, QuotationVariant } from './comparison';
import { countedIn, labelOf } from './label';

/** Characters that Markdown or HTML inside it would act on. */
const ACTIVE = /[\\`*_{}[\]()#+\-!|<>~&:@=^$]/g;
/** Control characters and marks of direction, which could hide or reorder what is shown. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** Text of an article as Markdown that shows it as it is: one line, nothing in it active. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .trim()
    .replace(ACTIVE, '\\$&')
    .replace(/^(\d+)\./, '$1\\.');
}

/** The comparison as Markdown, all text of the articles escaped; figures that differ first. */
export function comparisonToMarkdown(comparison: Comparison): string {
  const name = (article: number): string => escapeMarkdown(labelOf(comparison, article));
  const sections = [
    heading(comparison, name),
    figures(comparison, name),
    quotations(comparison, name),
    names(comparison, name),
    statements(comparison, name),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

type Naming = (article: number) => string;

const sentence = (text: string | null): string => (text === null ? '' : ` — “${escapeMarkdown(text)}”`);

function heading({ articles, timeline }: Comparison, name: Naming): string {
  const lines = timeline.map(({ article, published }) => {
    const headline = articles[article]?.headline;
    return `- **${name(article)}**, ${published === null ? 'time unknown' : escapeMarkdown(published)}${headline ? `: ${escapeMarkdown(headline)}` : ''}`;
  });
  return `# Accounts compared\n\n${lines.join('\n')}`;
}

function figures({ figures: rows }: Comparison, name: Naming): string {
  const told = rows.filter((row) => row.values.length > 1 && row.tier === 'shown');
  if (told.length === 0) return '';
  const title = { differs: 'told differently', compatible: 'compatible', same: 'the same', only: '' };
  const lines = told.map((row) => {
    const values = row.values.map(
      (v) => `  - ${name(v.article)}: **${escapeMarkdown(v.text)}**${sentence(v.sentence)}`,
    );
    return `- ${escapeMarkdown(countedIn(row) || 'figure')} (${row.update ? 'updated later' : title[row.agreement]})\n${values.join('\n')}`;
  });
  return `## Figures\n\n${lines.join('\n')}`;
}

function variantText({ parts }: QuotationVariant): string {
  return parts.map(({ text, same }) => (same ? escapeMarkdown(text) : `**${escapeMarkdown(text)}**`)).join(' ');
}

function quotations({ quotations: rows }: Comparison, name: Naming): string {
  const told = rows.filter((row) => row.variants.length > 1);
  if (told.length === 0) return '';
  const lines = told.map((row) => {
    const variants = row.variants.map((v) => `  - ${name(v.article)}: “${variantText(v)}”`);
    return `- ${row.speaker === null ? 'Speaker left open' : escapeMarkdown(row.speaker)} (${row.relation})\n${variants.join('\n')}`;
  });
  return `## Quotations\n\n${lines.join('\n')}`;
}

function names({ names: rows, articles }: Comparison, name: Naming): string {
  const told = rows.filter((row) => row.articles.length < articles.length);
  if (told.length === 0) return '';
  const lines = told.map((row) => {
    const role = row.roles[0] ? `, ${escapeMarkdown(row.roles[0].role)}` : '';
    return `- ${escapeMarkdown(row.name)}${role}: ${row.articles.map(name).join(', ')}`;
  });
  return `## Names that not all have\n\n${lines.join('\n')}`;
}

function statements({ statements: rows }: Comparison, name: Naming): string {
  const told = rows.filter((row) => row.nearest.length > 0).slice(0, 20);
  if (told.length === 0) return '';
  const lines = told.map((row) => {
    const near = row.nearest.map(
      (n) => `  - not found in ${name(n.article)}; nearest${sentence(n.sentence) || ': none'}`,
    );
    return `- ${name(row.article)}: ${escapeMarkdown(row.sentence)}\n${near.join('\n')}`;
  });
  return `## Told by some, not found in others\n\n${lines.join('\n')}`;
}
