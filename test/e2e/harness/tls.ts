import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate of one day that nobody signed: the browsers of the tests are told to take it. */
export function makeCertificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'diapason-tls-'));
  try {
    const file = (name: string): string => join(folder, name);
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
        ...['-subj', '/CN=replique', '-addext', 'subjectAltName=DNS:*.chorus-pro.gouv.fr,DNS:chorus-pro.gouv.fr'],
        ...['-keyout', file('key.pem'), '-out', file('cert.pem')],
      ],
      { stdio: 'ignore' },
    );
    return { key: readFileSync(file('key.pem')), cert: readFileSync(file('cert.pem')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
