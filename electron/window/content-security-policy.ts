/**
 * Everything is forbidden but our own files. Styles need a nonce of this load, which MUI's emotion cache takes;
 * a preview of a paper is a sandboxed frame of text of our own.
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'none'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types paper',
  ].join('; ');
