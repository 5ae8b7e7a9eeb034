import { useState } from 'preact/hooks';
import { saveFile } from '../../export/save-file';
import type { Chosen } from '../../storage/chosen';
import { loadCatalogue } from '../../view/use-catalogue';
import { say, sayCount } from '../../words';
import { fromSubscriptions, toSubscriptions } from './to-choose';
import type { Told } from './tray';

const FILE_NAME = 'second-source-outlets.opml';
/** Larger than any list of subscriptions; bytes. */
const MOST_BYTES = 20_000_000;

interface SubscriptionsProps {
  readonly chosen: Chosen;
  readonly put: (outlets: Chosen) => void;
  readonly takeOut: (domains: readonly string[]) => void;
  readonly tell: (told: Told | null) => void;
}

/** Lists of feeds as feed readers exchange them: in from a file, out to one. */
export function Subscriptions({ chosen, put, takeOut, tell }: SubscriptionsProps) {
  const [said, speak] = useState('');
  const take = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) return speak(say('opmlUnreadable'));
    const [{ readOpml, OpmlError }, { outletAt }] = await Promise.all([
      import(/* webpackChunkName: "feed-tools" */ './feed-tools'),
      loadCatalogue(),
    ]);
    try {
      const list = readOpml(await file.text());
      const { outlets, added, known, refused } = fromSubscriptions(list.feeds, list.refused, chosen, outletAt);
      put(outlets);
      speak(
        say(
          'opmlRead',
          sayCount('feedsCounted', added),
          sayCount('outletsCounted', outlets.length),
          sayCount('opmlKnown', known),
          sayCount('opmlRefused', refused),
        ),
      );
      const domains = outlets.map(({ domain }) => domain);
      if (domains.length > 0)
        tell({
          words: say('opmlTaken', file.name),
          isTrouble: false,
          undo: () => {
            takeOut(domains);
            tell(null);
          },
        });
    } catch (error) {
      if (!(error instanceof OpmlError)) throw error;
      speak(say('opmlUnreadable'));
    }
  };
  const save = async (): Promise<void> => {
    const { writeOpml } = await import(/* webpackChunkName: "feed-tools" */ './feed-tools');
    const head = { title: say('opmlTitle'), created: new Date() };
    saveFile(document, FILE_NAME, 'text/x-opml', writeOpml(toSubscriptions(chosen), head));
    speak(say('saved', FILE_NAME));
  };
  return (
    <div class="opml">
      <p>
        <span class="title" id="opml-title">
          {say('opml')}
        </span>
        <span class="note">{say('opmlNote')}</span>
      </p>
      <p class="buttons">
        <label class="button">
          {say('opmlIn')}
          <input
            type="file"
            class="unseen"
            accept=".opml,.xml,text/x-opml,text/xml"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              // The same file chosen again is a change only from none.
              event.currentTarget.value = '';
              if (file) void take(file);
            }}
            data-testid="opml-file"
          />
        </label>
        <button type="button" disabled={chosen.length === 0} onClick={() => void save()} data-testid="opml-save">
          {say('opmlOut')}
        </button>
      </p>
      <p class="said" role="status" data-testid="opml-said">
        {said}
      </p>
    </div>
  );
}
