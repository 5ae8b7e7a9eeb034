import { useEffect, useState } from 'preact/hooks';
import { say } from '../words';

/** After this a person wonders; they are told that the page itself is busy. */
const SLOW_MS = 3_000;

/** The shape of what will come, and what is being done. The same shape stands in popup.html, for the first paint. */
export function ReadingPage({ step }: { readonly step: 'page' | 'index' }) {
  const [isSlow, slow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => slow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="skeleton">
      <div class="bone kicker-bone" />
      <div class="bone headline-bone" />
      <p class="coverage" role="status" data-testid="reading">
        {say(step === 'page' ? 'readingPage' : 'readingIndex')}
        {isSlow ? ` ${say('readingSlow')}` : ''}
      </p>
      <div class="bone line-bone" />
      <div class="bone tabs-bone" />
      <div class="bone-sides">
        <div class="bone" />
        <div class="bone" />
      </div>
    </div>
  );
}
