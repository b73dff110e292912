const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A made-up JWT of a header and claims (objects, or any text); its signature signs nothing. */
export const jwt = (claims: unknown, header: unknown = { alg: 'HS256', typ: 'JWT' }): string =>
  `${part(header)}.${part(claims)}.syn_signature_0123456789`;
