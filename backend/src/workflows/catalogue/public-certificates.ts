import type { MedusaContainer } from "@medusajs/framework/types";
import { CERTIFICATE_MODULE } from "../../modules/certificate";
import type { CertificateModuleService } from "../../modules/certificate/service";

/** Certificates that buyers may see: verified, and not expired at `now`. By group id. */
export async function publicCertificates(
  container: MedusaContainer,
  filters: { group_id?: string | string[]; standard?: string },
  now: Date,
) {
  const certificates = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE);
  // The last day of a certificate still counts: it is kept as midnight at its beginning.
  const today = new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
  return certificates.listCertificates(
    { ...filters, verified_at: { $ne: null }, expires_on: { $gte: today } },
    { order: { standard: "ASC" }, take: null },
  );
}
