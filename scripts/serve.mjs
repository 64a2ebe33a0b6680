// Serves the build in dist until interrupted. PORT chooses the port; the next free one is taken when it is in use.
import { startServer } from './static-server.mjs';

const port = Number(process.env.PORT || 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a whole number from 0 to 65535, not ${process.env.PORT}`);
  process.exit(1);
}
const server = await startServer({ port });
console.log(`Rygvej: ${server.address}`);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.exit(0));
