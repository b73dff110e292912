import { expect, test } from 'playwright/test';
import { hostOf, isLoopback, isPrivateHost, isStackOneHost } from './hosts.ts';

test('takes the host of an address', () => {
  expect(hostOf('https://APP.acme.dev:8443/a?b')).toBe('app.acme.dev');
  expect(hostOf('http://[::1]:3000')).toBe('[::1]');
  for (const url of ['', 'null', '/path', 'about:blank']) expect(hostOf(url)).toBeNull();
});

test('knows StackOne by the end of the name', () => {
  for (const host of ['stackone.com', 'app.stackone.com', 'api.eu1.stackone.com']) {
    expect(isStackOneHost(host), host).toBe(true);
  }
  for (const host of ['notstackone.com', 'stackone.com.evil.dev', 'stackone.co']) {
    expect(isStackOneHost(host), host).toBe(false);
  }
});

test('knows the machine itself and the networks of one’s own', () => {
  for (const host of ['localhost', 'app.localhost', '127.0.0.1', '[::1]', '0.0.0.0']) {
    expect([isLoopback(host), isPrivateHost(host)], host).toEqual([true, true]);
  }
  for (const host of ['10.0.0.7', '192.168.1.2', '172.20.0.1', 'nas.local', 'intranet', 'a.test']) {
    expect([isLoopback(host), isPrivateHost(host)], host).toEqual([false, true]);
  }
  for (const host of ['app.acme.dev', '172.32.0.1', '8.8.8.8', 'localhost.acme.dev']) {
    expect([isLoopback(host), isPrivateHost(host)], host).toEqual([false, false]);
  }
});
