/** Imported first by every door: stops with a clear sentence on a Node too old to run the rest. */
const NEEDED = [20, 19];

/** Whether a version such as "22.3.0" is at least the one this project needs. */
export function isNewEnough(version, needed = NEEDED) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

if (!isNewEnough(process.versions.node)) {
  console.error(
    `Cluster Market needs Node ${NEEDED.join(".")} or newer; this is Node ${process.versions.node}.\n` +
      "Install a current one from https://nodejs.org and run the command again.",
  );
  process.exit(1);
}
