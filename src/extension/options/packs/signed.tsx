import { say } from '../../words';

/** By which key a pack is signed, in digits that a person can compare; or that it is not. */
export const Signed = ({ fingerprint }: { readonly fingerprint: string | null }) => (
  <p class="note">
    {fingerprint === null ? (
      say('packNoKey')
    ) : (
      <>
        {say('packKey')} <code>{fingerprint}</code>
      </>
    )}
  </p>
);
