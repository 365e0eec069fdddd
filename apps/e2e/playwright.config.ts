// The browser journeys: real Chromium, the built pages, the built API, a fresh demo county in a database of its own.
import { defineConfig } from '@playwright/test';
import { findChromium } from '../../tools/test/chromium.ts';

/** Where the system under test is: what server.ts printed, or one that is already running (`E2E_URL`, `E2E_ACCOUNTS`). */
const given = process.env['E2E_URL'];

export default defineConfig({
  testDir: 'src',
  outputDir: '../../test-results',
  reporter: 'line',
  // the journeys work in one county: one after another, so that each finds what it expects
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL: given,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        // containers have no user namespaces to build a sandbox of; only our own pages are opened
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        // nothing is fetched from anywhere but the system under test
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: given
    ? undefined
    : {
        command: `"${process.execPath}" apps/e2e/server.ts`,
        cwd: '../..',
        env: { E2E_RUNNER: String(process.pid) },
        // the names of the groups become the variables E2E_URL and E2E_ACCOUNTS
        wait: { stdout: /ready (?<e2e_url>http:\S+) (?<e2e_accounts>\S+)/ },
        timeout: 300_000,
        // when it does not start, it says why
        stdout: 'pipe',
        gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
      },
});
