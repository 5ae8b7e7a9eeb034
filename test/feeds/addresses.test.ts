import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress, mayAnswer } from '../../src/feeds/addresses';

describe('which addresses are on the open internet', () => {
  test.each([
    'https://harbour.example/feed',
    'http://harbour.example:8080/feed',
    'https://xn--hfen-loa.example/',
    'http://8.8.8.8/feed',
    'http://172.15.0.1/',
    'http://100.63.0.1/',
    'http://192.169.0.1/',
    'http://[2606:4700::1111]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[64:ff9b::808:808]/',
    'http://[2002:808:808::1]/',
  ])('%s is', (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://router/',
    'http://printer.local/',
    'http://nas.home.arpa/',
    'http://wiki.corp/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://203.0.113.9/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::]/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[fe80::1]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'ftp://harbour.example/',
    'file:///etc/passwd',
    'data:text/xml,<rss/>',
    'javascript:alert(1)',
    'blob:https://harbour.example/1',
    'harbour.example',
    '',
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

  test('however a loopback address is written', () => {
    fc.assert(
      fc.property(fc.nat(0xffffff), fc.constantFrom('d', 'x', 'o'), (rest, form) => {
        const number = 0x7f000000 + rest;
        const host = form === 'd' ? `${number}` : form === 'x' ? `0x${number.toString(16)}` : `0${number.toString(8)}`;
        return !isPublicAddress(`http://${host}/`);
      }),
    );
  });

  test('any text is judged, none throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.ipV6().map((ip) => `http://[${ip}]/`),
        ),
        (text) => typeof isPublicAddress(text) === 'boolean',
      ),
    );
  });
});

describe('whose answer is believed', () => {
  test('one from the open internet, and one from the very host that the person configured', () => {
    expect(mayAnswer('https://feeds.example/1', 'https://harbour.example/f')).toBe(true);
    expect(mayAnswer('http://127.0.0.1:80/b', 'http://127.0.0.1/a')).toBe(true);
    expect(mayAnswer('http://127.0.0.1:81/b', 'http://127.0.0.1:80/a')).toBe(false);
    expect(mayAnswer('http://192.168.0.1/', 'https://harbour.example/f')).toBe(false);
    expect(mayAnswer('', 'https://harbour.example/f')).toBe(false);
  });
});
