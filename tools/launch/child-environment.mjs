/** The environment every program of the product is started with. */

const NO_TELEMETRY = {
  MEDUSA_DISABLE_TELEMETRY: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
};

/** What programs need that do not touch the database: builds and PostgreSQL itself. */
export function toolEnvironment(settings) {
  return {
    ...settings.environment,
    ...NO_TELEMETRY,
    CLUSTER_MARKET_DATA: settings.data,
    ...settings.extraEnvironment,
  };
}

/** What Medusa, Next and Medusa's commands get: addresses, folders, secrets and the database. */
export function productEnvironment(settings, secrets, databaseUrl) {
  const { POSTGRES_PASSWORD: _kept, ...shared } = secrets;
  return {
    ...settings.environment,
    ...NO_TELEMETRY,
    ...shared,
    CLUSTER_MARKET_DATA: settings.data,
    UPLOADS_DIR: settings.uploads,
    OUTBOX_DIR: settings.outbox,
    BACKEND_URL: settings.backendUrl,
    STOREFRONT_URL: settings.storefrontUrl,
    BACKEND_PORT: String(settings.backendPort),
    STOREFRONT_PORT: String(settings.storefrontPort),
    HOST: settings.host,
    DATABASE_URL: databaseUrl,
    ...settings.extraEnvironment,
  };
}
