// Loaded before everything else, in a language that every Node understands; so its sentence cannot be in shared/text.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Sendsheet needs Node 22.18 or newer, and this is ${process.version}. Install it from your system or nodejs.org, then start again.\n`,
  );
  process.exit(2);
}
