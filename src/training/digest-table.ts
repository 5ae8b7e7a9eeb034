import type { Count, Counts } from './digest-tally';

const share = (n: number, of: number): string => (of === 0 ? '   -' : (n / of).toFixed(3));

function row(name: string, c: Count): string {
  const f1 = share(2 * c.right, 2 * c.right + c.wrong + c.missed);
  return `| ${name.padEnd(28)} | ${share(c.right, c.right + c.wrong)} | ${share(c.right, c.right + c.missed)} | ${f1} | ${c.right} right, ${c.wrong} wrong, ${c.missed} missed |`;
}

/** The counts of a digest's score as a table of Markdown; what was not asked for has no line. */
export function tableOf(title: string, { speakers, ...counts }: Counts): string {
  const told = speakers.right + speakers.wrong + speakers.open;
  const rows: [string, Count][] = [
    ['figures', counts.figures],
    ['what is counted', counts.labels],
    ['qualifier, owner, change', counts.attributes],
    ['names with their forms', counts.names],
    ['kind of name', counts.kinds],
    ['role', counts.roles],
  ];
  return [
    title,
    '| what                         | precision | recall | F1 | |',
    row('quotations', counts.quotations),
    `| speakers: right ${share(speakers.right, told)}, wrong ${share(speakers.wrong, told)}, left open ${share(speakers.open, told)} of ${told} |`,
    ...rows
      .filter(([, { right, wrong, missed }]) => right + wrong + missed > 0)
      .map(([name, count]) => row(name, count)),
  ].join('\n');
}
