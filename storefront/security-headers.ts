interface Header {
  key: string;
  value: string;
}

/**
 * Headers of every answer. Next writes page data into inline scripts that change with the content, so cached pages
 * can carry neither hashes nor nonces: scripts are limited to our own address instead, and no third party is loaded.
 */
export function securityHeaders(isDevelopment: boolean): Header[] {
  const policy = [
    "default-src 'self'",
    // React's development build compiles error stacks with eval.
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  return [
    { key: "Content-Security-Policy", value: policy },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
    { key: "X-Frame-Options", value: "DENY" },
    { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
  ];
}
