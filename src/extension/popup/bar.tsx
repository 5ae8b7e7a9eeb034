import type { ComponentChildren } from 'preact';
import { openOptions } from '../browser';
import { say } from '../words';

/** The bar that stands in every state: whose window this is, what can be done with any page, and the way to the options. */
export const Bar = ({ children }: { readonly children?: ComponentChildren }) => (
  <div class="bar">
    <p class="brand">{say('name')}</p>
    {children}
    <button type="button" class="quiet" onClick={() => void openOptions().then(() => window.close())}>
      {say('options')}
    </button>
  </div>
);
