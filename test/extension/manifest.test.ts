import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../manifest.json'), 'utf8'));

test('the extension asks for the page that is clicked on, and for nothing else', () => {
  expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
  for (const key of [
    'host_permissions',
    'optional_host_permissions',
    'content_scripts',
    'externally_connectable',
    'web_accessible_resources',
  ])
    expect(manifest).not.toHaveProperty(key);
});

test('its pages run their own scripts and reach their own files alone', () => {
  const policy: string = manifest.content_security_policy.extension_pages;
  const directives = new Map(
    policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  for (const [name, sources] of directives)
    for (const source of sources) expect(["'self'", "'none'"], name).toContain(source);
});

test('the version stands in package.json alone', () => {
  expect(manifest).not.toHaveProperty('version');
});
