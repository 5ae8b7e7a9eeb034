import type { Article } from '../../article/article';
import { articleOfLine } from '../article-line';
import { answerAll, type Command } from '../command';
import { articleOfFile } from '../digest-source';
import { articleText } from '../text/article-text';

export const extract: Command = {
  name: 'extract',
  summary: 'the clean text of an article, with headline, byline, outlet and time',
  usage: 'extract FILE.. | - | --batch FILE.jsonl  [--url ADDRESS] [--json]',
  options: ['json', 'batch', 'url'],
  run: (args) =>
    answerAll<Article>(args, {
      ofFile: articleOfFile,
      ofLine: articleOfLine,
      asText: articleText,
      found: (article) => article.kind !== 'not-article',
    }),
};
