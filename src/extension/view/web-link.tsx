import type { ComponentChildren } from 'preact';
import { safeLink } from './safe-link';

interface WebLinkProps {
  readonly address: string | null;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link to a page of the web, opened in a tab of its own; plain text where the address is none that may be linked. */
export function WebLink({ address, class: className, children }: WebLinkProps) {
  const href = safeLink(address);
  return href === null ? (
    <span>{children}</span>
  ) : (
    <a class={className} href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
