import type { MedusaContainer } from "@medusajs/framework/types";
import { CERTIFICATE_MODULE } from "../modules/certificate";
import type { CertificateModuleService } from "../modules/certificate/service";
import { refreshGroupFactsWorkflow } from "../workflows/groups/refresh-group-facts";

const threeDays = 3 * 24 * 60 * 60 * 1000;

/**
 * Refreshes the pages of groups whose certificates ran out in the last days: what is read anew leaves expired ones
 * out by itself. Three days, so that a server that was off over night misses none.
 */
export default async function expireCertificates(container: MedusaContainer): Promise<void> {
  const now = new Date();
  const expired = await container
    .resolve<CertificateModuleService>(CERTIFICATE_MODULE)
    .listCertificates(
      { expires_on: { $lt: now, $gte: new Date(now.getTime() - threeDays) }, verified_at: { $ne: null } },
      { select: ["group_id"], take: null },
    );
  const groupIds = [...new Set(expired.map((one) => one.group_id))];
  if (groupIds.length > 0) await refreshGroupFactsWorkflow(container).run({ input: { groupIds } });
}

export const config = { name: "expire-certificates", schedule: "15 0 * * *" };
