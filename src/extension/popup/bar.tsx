import { openOptions } from '../browser';
import { say } from '../words';

/** The bar that stands in every state: whose window this is, and the way to the options. */
export const Bar = () => (
  <div class="bar">
    <p class="brand">{say('name')}</p>
    <button type="button" class="quiet" onClick={() => void openOptions().then(() => window.close())}>
      {say('options')}
    </button>
  </div>
);
