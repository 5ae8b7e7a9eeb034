import { stemOf } from '../language/stem';
import type { Subject } from './figure-subject';
import { HAPPENED, happeningOf, PEOPLE } from './happening';
import { stemsOf } from './vocabulary';

/**
 * What happened to those that a row counts, in a word: "people" alone does not tell the killed from the injured. Null where
 * the label tells it, no text does, or the texts tell two things.
 */
export function actionOf(members: readonly Subject[], label: string): string | null {
  const told = new Set(
    members.flatMap((member) => {
      const { figure } = member;
      const happening = member.happening();
      if (happening !== null) return [HAPPENED[happening]];
      return figure.kind === 'count' && figure.action !== undefined ? [figure.action] : [];
    }),
  );
  const [action] = told;
  // Jobs are lost, and nobody lays them off.
  if (told.size !== 1 || action === undefined || (action === HAPPENED['job loss'] && /\bjobs?$/.test(label)))
    return null;
  const stems = stemsOf(label, 'en');
  // Marchers march.
  if (action === HAPPENED.gathering && label !== '' && !stems.some((stem) => PEOPLE.has(stem))) return null;
  const happening = happeningOf(stemOf(action, 'en'));
  const says = stems.some((stem) => stem === stemOf(action, 'en') || (happening && happeningOf(stem) === happening));
  return says ? null : action;
}
