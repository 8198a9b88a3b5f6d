import { defineConfig, Modules } from "@medusajs/framework/utils";
import { defaultSecrets, environment } from "./env";

const isStart = process.argv.includes("start");
if (isStart && environment.NODE_ENV === "production" && defaultSecrets().length > 0) {
  throw new Error(
    `Refusing to start: ${defaultSecrets().join(", ")} still have their development value. ` +
      "Set each to a long random string, or use `npm start`, which makes them once.",
  );
}

const overHttps = environment.BACKEND_URL.startsWith("https://");

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: environment.DATABASE_URL,
    // A session cookie marked `secure` never comes back over plain http: then nobody could log in on a laptop.
    cookieOptions: { secure: overHttps, sameSite: "lax" },
    http: {
      storeCors: environment.STOREFRONT_URL,
      adminCors: environment.BACKEND_URL,
      authCors: [environment.BACKEND_URL, environment.STOREFRONT_URL].join(","),
      jwtSecret: environment.JWT_SECRET,
      cookieSecret: environment.COOKIE_SECRET,
      authMethodsPerActor: {
        user: ["emailpass"],
        customer: ["emailpass"],
        producer: ["emailpass"],
      },
      compression: { enabled: true },
    },
  },
  admin: {
    // Without a backendUrl the admin calls the server it came from, whatever port that is.
    // Our packages are CommonJS and linked, so they stand outside node_modules, where Vite looks for such.
    vite: () => ({
      optimizeDeps: { include: ["@cluster-market/messages", "@cluster-market/money"] },
      build: { commonjsOptions: { include: [/node_modules/, /packages\/[^/]+\/dist/] } },
    }),
  },
  featureFlags: { translation: true },
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/search-postgres", id: "postgres", options: { language: "market" } },
        ],
      },
    },
    { resolve: "./src/modules/producer-group" },
    { resolve: "./src/modules/certificate" },
    { resolve: "./src/modules/listing" },
    { resolve: "./src/modules/market" },
    { resolve: "./src/modules/picture" },
    { resolve: "./src/modules/sales-ledger" },
    { resolve: "./src/modules/order-slice" },
    { resolve: "./src/modules/programme" },
    {
      key: Modules.PAYMENT,
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          { resolve: "./src/modules/manual-payment", id: "cash_on_delivery" },
          { resolve: "./src/modules/manual-payment", id: "bank_transfer" },
        ],
      },
    },
    {
      key: Modules.NOTIFICATION,
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "./src/modules/messenger",
            id: "messenger",
            options: {
              channels: ["email"],
              outboxDir: environment.OUTBOX_DIR,
              smtpUrl: environment.SMTP_URL,
              from: environment.MAIL_FROM,
            },
          },
        ],
      },
    },
  ],
});
