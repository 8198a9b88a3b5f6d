/** The first part of every door: room on the disk, packages installed, orphans of a crash stopped. */
import { requireRoom } from "./disk.mjs";
import { install, isInstalled } from "./install.mjs";
import { stopOrphans } from "./run-records.mjs";

/** Stops what an earlier launcher left behind, then installs what is missing. */
export async function prepare({ settings, supervisor, progress }) {
  const orphans = await stopOrphans(settings);
  if (orphans.length > 0) progress.say(`  Stopped what an earlier start left running: ${orphans.join(", ")}`);
  const installed = isInstalled(settings.root);
  requireRoom(settings.data, 300, "for the database and photographs");
  if (installed) return;
  requireRoom(settings.root, 2500, "to install and build");
  await progress.step("Install packages (the first time takes a minute or two)", () =>
    install({ settings, supervisor }),
  );
}
