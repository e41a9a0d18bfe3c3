import { existsSync } from 'node:fs';
import { listen } from './serve/listen.ts';
import { site } from './serve/site.ts';

const base = process.env.BASE_PATH || process.env.NEXT_PUBLIC_BASE_PATH || '';
const port = Number(process.env.PORT || 3000);

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return `port ${port} is taken. Choose another: PORT=3001 npm start`;
  if (code === 'EACCES') return `port ${port} needs more rights. Choose another: PORT=3001 npm start`;
  return message;
}

function fail(reason: string): never {
  console.error(`Cannot serve Waymark: ${reason}`);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 1 || port > 65535)
  fail(`PORT must be a number from 1 to 65535, not "${process.env.PORT}"`);
if (!existsSync('out/index.html')) fail('out/ is missing. Run npm start or npm run build first.');

try {
  await listen(site('out', base), port);
} catch (error) {
  fail(reasonOf(error as NodeJS.ErrnoException));
}
console.log(`Waymark is at http://localhost:${port}${base}`);
