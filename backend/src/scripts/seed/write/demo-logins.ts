import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { adminUser } from "../base/admin-user";
import { clusters } from "../clusters";

export interface DemoLogin {
  role: "admin" | "producer";
  label: string;
  identifier: string;
  password: string;
  url: string;
}

/** Everybody who can sign in to the demonstration. */
export function demoLogins(addresses: { backend: string; storefront: string }): DemoLogin[] {
  const admin: DemoLogin = {
    role: "admin",
    label: "Project staff",
    identifier: adminUser.email,
    password: adminUser.password,
    url: `${addresses.backend}/app`,
  };
  const producers = clusters.flatMap((cluster) =>
    cluster.groups.flatMap((group) =>
      group.members.map((member): DemoLogin => ({
        role: "producer",
        label: `${group.name}, ${member.role} (${member.language})`,
        identifier: member.identifier,
        password: member.password,
        url: `${addresses.storefront}/portal`,
      })),
    ),
  );
  return [admin, ...producers];
}

/** Leaves the log-ins where the launcher finds them: demo-logins.json in the data folder. */
export async function writeDemoLogins(
  dataDir: string,
  addresses: { backend: string; storefront: string },
): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  await writeFile(join(dataDir, "demo-logins.json"), `${JSON.stringify(demoLogins(addresses), null, 2)}\n`);
}
