// Run after changing dependencies: npm leaves a platform's optional package out of package-lock.json when the registry
// in use does not serve it, and `npm ci` then refuses the lockfile everywhere. This adds the missing entries: version
// from the package that wants them, system and processor from their names. Usage: node scripts/complete-lockfile.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];
const libraries = { musl: 'musl', gnu: 'glibc', gnueabihf: 'glibc', musleabihf: 'musl' };

/** Reads `linux-arm64-musl` and the like from a package's name; null when it names no system and processor. */
function platform(name) {
  const words = name.split(/[-/]/);
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  if (!cpu || (!os && cpu !== 'wasm32')) return null;
  const library = words.map((word) => libraries[word]).find(Boolean);
  return { cpu: [cpu], ...(os === 'linux' && library ? { libc: [library] } : {}), ...(os ? { os: [os] } : {}) };
}

const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    const top = `node_modules/${name}`;
    const place = platform(name);
    if (!place || lock.packages[nested] || lock.packages[top]?.version === version || !/^\d/.test(version)) continue;
    lock.packages[lock.packages[top] ? nested : top] = {
      version,
      cpu: place.cpu,
      ...(entry.dev ? { dev: true } : {}),
      ...(place.libc ? { libc: place.libc } : {}),
      optional: true,
      ...(place.os ? { os: place.os } : {}),
    };
    added.push(`${name}@${version}`);
  }
}

const [root, ...rest] = Object.keys(lock.packages);
const sorted = [root, ...rest.sort((a, b) => a.localeCompare(b, 'en'))];
lock.packages = Object.fromEntries(sorted.map((path) => [path, lock.packages[path]]));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(added.length > 0 ? `Added ${added.join(', ')}\n` : 'Nothing was missing.\n');
