import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readHtml } from '../../src/cli/document';
import type { LabelledSet } from '../../src/training/match-arrangements';
import { digestSet } from '../../src/training/match-data';
import { fileOf, NEWSROOM_FOLDER, type Newsroom } from './newsroom';

/** The newsroom's articles as a set labelled by story, each as extraction reads its page. The model never learns from them. */
export const newsroomSet = (newsroom: Newsroom, folder: string = NEWSROOM_FOLDER): LabelledSet =>
  digestSet(
    'newsroom',
    newsroom.articles.map(({ url, story }) => {
      const html = readFileSync(path.join(folder, fileOf(newsroom, url) ?? ''), 'utf8');
      const { outlet, headline, published, language, paragraphs } = readHtml(html, url);
      const { domain } = outlet;
      return { id: url, story, url, outlet: domain, headline, published, language, text: paragraphs.join('\n') };
    }),
  );
