import { createSecureContext, type SecureContext } from 'node:tls';
import { type GenerateResult, generate } from 'selfsigned';

/** A throw-away certificate authority and the certificates it has signed so far. */
export interface Authority {
  /** PEM of the authority's own certificate: what a client has to trust. */
  readonly pem: string;
  /** The TLS context for a host name; signed on first use, then kept. */
  contextFor(host: string): Promise<SecureContext>;
}

// Certificates are dated back because a test may run within the second in which the authority was made.
const dates = { notBeforeDate: new Date(Date.now() - 86_400_000), notAfterDate: new Date(Date.now() + 86_400_000) };
// Elliptic curve keys are made in about a millisecond; RSA keys take hundreds.
const key = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256', ...dates } as const;

let shared: Promise<Authority> | undefined;

/** The authority of this process: one is enough for any number of small internets. */
export function authority(): Promise<Authority> {
  shared ??= found();
  return shared;
}

async function found(): Promise<Authority> {
  const root = await generate([{ name: 'commonName', value: 'Small Internet Test Authority' }], {
    ...key,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const contexts = new Map<string, Promise<SecureContext>>();
  return {
    pem: root.cert,
    contextFor(host) {
      const context = contexts.get(host) ?? sign(root, host);
      contexts.set(host, context);
      return context;
    },
  };
}

async function sign(root: GenerateResult, host: string): Promise<SecureContext> {
  const leaf = await generate([{ name: 'commonName', value: host }], {
    ...key,
    ca: { key: root.private, cert: root.cert },
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  return createSecureContext({ key: leaf.private, cert: leaf.cert });
}
